Lexicon: acknowledgment
Language: fr
Purpose: Words that show that the reader's trouble was seen, and words that fit every trouble and
  name none.
Unless: quotation
Source: written for replylint

Words: excuse excuses excusez excusons excuser désolé désolée désolés désolées navré navrée navrés
  pardon pardonner regret regrets regrette regrettons désagrément désagréments gêne inconvénient
  inconvénients souci soucis problème problèmes difficulté difficultés situation incident incidents
  expérience expériences déception mécontentement cas affaire occasionné occasionnée occasionnés
  occasionnées causé causée causés causées rencontré rencontrée rencontrés rencontrées subi subie
  survenu survenue équipe société entreprise service services client clients clientèle sincère
  sincères sincèrement profondément vraiment vivement très encore toutes tous nous vous notre votre
  message courrier réclamation remarque merci remercions prions veuillez accepter présenter
  présentons agréer nom part bonjour madame monsieur cordialement aide aider bien bonne bonnes suite
  cela

Phrase: (je comprends|nous comprenons|nous concevons|je conçois|j'imagine|nous imaginons)
  [bien|parfaitement|tout à fait|très bien|aisément|fort bien|sans peine]
  (votre|vos|ta|que|combien|à quel point|la|l')
Found-in: Nous comprenons parfaitement votre colère.
Unless: negation, quotation, question

Phrase: (votre|ta)
  (colère|mécontentement|déception|agacement|frustration|énervement|irritation|réclamation|critique)
  (est|était) [tout à fait|parfaitement|plus que|très]
  (légitime|justifié|justifiée|compréhensible|fondé|fondée|normale|normal)
Found-in: Votre colère est tout à fait légitime.
Unless: negation, quotation, question

Phrase: (vous avez|tu as) [tout à fait|parfaitement|entièrement|complètement|bien|mille fois] raison
Found-in: Vous avez tout à fait raison.
Unless: negation, quotation, question, condition

Phrase: (c'est|c'était|cela est|cela a été|cela a dû être|ça a dû être|ça devait être)
  [vraiment|très|fort|bien|particulièrement|tout à fait]
  (agaçant|frustrant|désagréable|pénible|inacceptable|énervant|rageant|inadmissible|décevant|anormal|regrettable|stressant)
Found-in: C'est vraiment agaçant.
Unless: negation, quotation, question, condition

Phrase: (combien|à quel point) (cela|c'est|cette|ce|ça|il|l'attente)
Found-in: Je sais combien cela vous a pesé.
Unless: question

Phrase: à votre place (j'aurais|je serais|nous serions|nous aurions|moi aussi|j'en)
Found-in: À votre place je serais furieux.

Phrase: (n'est pas|n'était pas|n'aurait pas dû être) [le|la]
  (normal|acceptable|admissible|service|qualité|niveau|digne) [que|de]
Found-in: Ce n'est pas normal.
Unless: quotation, question

Phrase: (cela|ça|ceci|une telle chose) n'aurait [jamais|pas] dû (arriver|se produire|se passer)
Found-in: Cela n'aurait jamais dû arriver.
Unless: quotation, question

Phrase: vous n'auriez [pas|jamais] dû (attendre|recevoir|avoir|subir|être|payer)
Found-in: Vous n'auriez jamais dû attendre.
Unless: quotation, question

Phrase: (je vois|nous voyons|je constate|nous constatons|j'ai lu|nous avons lu|j'ai bien lu|nous
  avons bien lu) (que|votre|vos|ce|l')
Strength: weak
Found-in: Je vois que le colis manque toujours.
Unless: negation, quotation, question, condition

Phrase: (vous avez|tu as) (attendu|dû attendre|dû appeler|dû écrire|été mal|reçu un|reçu une|perdu)
Found-in: Vous avez dû attendre un mois.
Unless: quotation, question, condition

Phrase: (le|ce|la|cette|l'|votre|notre) [long|longue]
  (retard|attente|panne|erreur|bruit|casse|fuite|coupure|annulation|double débit|confusion)
Strength: weak
Found-in: Ce retard vient de nous.
Unless: negation, quotation, question, condition

Phrase: (consternés|consterné|consternée|choqués|choqué|choquée|attristés|attristé|attristée|peinés|confus)
  (de|d'|par|que)
Found-in: Nous sommes consternés par ce récit.
Unless: negation, quotation, question
