Lexicon: sympathy
Language: fr
Purpose: Words by which the writer shows that the reader's trouble is felt and understood.
Act: sympathy
Source: written for replylint

Phrase: (désolé[e|s|es]|desole|navré[e|s|es]|peiné[e|s]|attristé[e|s]|consterné[e|s]|affligé[e|s])
  (d'apprendre|d'entendre|d'apercevoir|d'avoir appris)
Found-in: Nous sommes désolés d'apprendre que le chauffage est coupé.
Not-in: Désolé d'avoir tardé.

Phrase: (désolé[e|s|es]|desole|navré[e|s|es]|peiné[e|s]|attristé[e|s]|consterné[e|s]|affligé[e|s])
  de (lire|voir|constater|savoir|découvrir|l'apprendre|lire votre|ce que vous|ce qui vous|vous
  savoir|vous lire|vous voir)
Found-in: Je suis navrée de lire votre récit.
Found-in: Désolée de ce que vous vivez.
Not-in: Désolé de cette erreur.

Phrase: (désolé[e|s|es]|desole|navré[e|s|es]|peiné[e|s]|attristé[e|s]|consterné[e|s]|affligé[e|s])
  (pour|de) (votre perte|votre deuil|votre accident|ce que vous|ce qui vous|ce qui t'|votre
  maman|votre papa|votre chien|votre chat|votre famille|vous et votre|votre situation|la perte de|le
  décès|votre mésaventure)
Found-in: Nous sommes désolés pour votre perte.
Not-in: Nous sommes désolés pour votre colis.

Phrase: (désolé[e|s|es]|desole|navré[e|s|es]|peiné[e|s]|attristé[e|s]|consterné[e|s]|affligé[e|s])
  (pour|envers) (vous|toi|lui|elle|eux)
Found-in: Je suis vraiment désolée pour vous.
Unless: negation, quotation
Within: end

Phrase: (désolé[e|s|es]|desole|navré[e|s|es]|peiné[e|s]|attristé[e|s]|consterné[e|s]|affligé[e|s])
  que (vous soyez|tu sois|vous traversiez|vous viviez|cela vous arrive|vous vous sentiez)
Found-in: Désolés que vous soyez malade.
Not-in: Désolés que votre colis soit perdu.
Unless: negation, quotation

Phrase: (peinés|peiné|peinée|attristés|attristé|attristée|consternés|surpris|déçus|choqués|affectés|touchés)
  (d'apprendre|de lire|de constater|par votre récit|par votre situation|de cette situation|par ce
  que|de savoir|de découvrir)
Found-in: Nous avons été attristés par votre récit.
Not-in: Il est surpris par la pluie.

Phrase: (triste|tristes|regrettable|malheureux|dommage|désolant|pénible|difficile|dur|douloureux)
  [pour nous] (d'apprendre|de lire|d'entendre)
Strength: weak
Found-in: C'est triste d'apprendre cela.
Unless: question

Phrase: (comprenons|comprends|conçois|concevons|conçoit) …
  (frustration|déception|mécontentement|agacement|colère|inquiétude|inquiétudes|désarroi|impatience|insatisfaction|exaspération|contrariété|énervement|embarras|préoccupation|préoccupations|peine|lassitude)
Found-in: Je comprends tout à fait votre déception.
Found-in: Nous comprenons bien votre inquiétude.
Not-in: Je ne comprends pas votre colère.
Unless: negation, quotation, question

Phrase: (comprenons|comprends|imagine|imaginons|savons) [*] que (cela|cette
  situation|c'est|ça|l'attente) [*] [*]
  (frustrant|frustrante|agaçant|pénible|ennuyeux|contrariant|décevant|stressant|difficile|énervant)
Found-in: Je comprends que cette situation est frustrante.
Found-in: Nous savons que c'est pénible.
Not-in: Je sais que la vis est difficile.
Unless: negation, quotation, question

Phrase: (comprenons|comprends|conçois|imagine|imaginons) [*] que vous (soyez|êtes|puissiez être) [*]
  (déçu|déçue|déçus|frustré|frustrée|mécontent|mécontente|en
  colère|contrarié|contrariée|agacé|agacée|inquiet|inquiète|fâché|fâchée|énervé|énervée|être|perdu|lassé|lassée)
Found-in: Je comprends que vous soyez déçue.
Not-in: Je comprends que vous êtes le voisin.
Unless: negation, quotation, question

Phrase: (comprenons|comprends|mesure|mesurons|imagine|imaginons|réalise|sais|savons) [*] (à quel
  point|combien) (cela|ce|c'est|cette|la|vous|l'attente|ça)
Found-in: Je mesure combien l'attente fut longue.
Found-in: Nous savons à quel point c'est gênant.
Not-in: Savez-vous combien il pèse ?
Unless: negation, quotation, question

Phrase: (j'imagine|nous imaginons|je devine) [*] [*]
  (frustration|déception|inquiétude|stress|surprise|colère|désarroi|agacement|votre frustration)
Found-in: J'imagine bien votre déception.
Unless: question, quotation

Phrase: (votre|cette)
  (frustration|déception|colère|mécontentement|agacement|inquiétude|impatience|réaction|insatisfaction)
  est [tout] [à] [*] (légitime|compréhensible|justifiée|justifié|normale|fondée)
Found-in: Votre colère est tout à fait légitime.
Unless: negation, quotation, question

Phrase: (légitime|justifié|compréhensible)
  (mécontentement|déception|colère|inquiétude|frustration|agacement)
Found-in: Je sais votre légitime colère.

Phrase: (vous êtes|vous étiez) [tout à fait|bien] en droit (d'être|d'attendre|de vous plaindre|de
  vous fâcher)
Found-in: Vous étiez en droit d'attendre mieux.

Phrase: (à votre place|si j'étais à votre place|à ta place) (je|j'aurais|j'en|nous|on|moi) [*] [*]
  (réagi|déçu|déçue|fâché|fâchée|pareil|même|agacé|en colère|aussi|colère)
Found-in: À votre place j'aurais été déçue aussi.
Unless: negation, quotation

Phrase: (me mets|mettre|mettons|nous mettons) à votre place
Found-in: Je me mets à votre place.
Not-in: Mettez-vous à votre place, siège deux.
Unless: negation, quotation

Phrase: (nous|je) (compatissons|compatis|partageons|partage) [*] (votre|vos|à|avec) [*]
  (déception|frustration|peine|colère|douleur|regret|inquiétude|situation|vous|mécontentement|désarroi|agacement)
Found-in: Nous partageons votre déception.
Not-in: Je partage votre table.
Unless: negation, quotation, question

Phrase: (sincères|toutes nos|toutes mes|nos|mes) [sincères|plus sincères] condoléances
Found-in: Recevez nos sincères condoléances.

Phrase: (de tout cœur|de tout coeur|en pensée) avec vous
Found-in: Nous sommes de tout cœur avec vous.

Phrase: (bon|beaucoup de|plein de) courage [à vous|pour]
Strength: weak
Found-in: Bon courage pour la suite.

Phrase: (bon|prompt|meilleur) rétablissement
Found-in: Prompt rétablissement à votre mère.

Phrase: (ce|cela|c'|c'est|c'était|ce fut|quelle|cette) [*] (mésaventure|galère|déconvenue|sale
  histoire|mauvaise surprise)
Found-in: Quelle galère pour vous.
Found-in: C'est une mauvaise surprise.
Unless: question, quotation

Phrase: (cela|c'est|c'était|ce doit être|ça doit être|cela doit être|ça a dû être|cela a dû
  être|c'est vraiment) [*] [*]
  (frustrant|frustrante|rageant|agaçant|contrariant|embêtant|ennuyeux|fâcheux|désagréable|décevant)
  [pour vous|pour toi]
Strength: weak
Found-in: Cela a dû être très désagréable.
Not-in: Si c'est frustrant, arrêtez.
Unless: negation, quotation, question, condition

Phrase: (jamais|pas|n'est pas|n'est jamais) [*] (agréable|plaisant|drôle|facile|évident)
  (de|d'attendre|d'être|à vivre|pour vous|d'avoir|quand)
Strength: weak
Found-in: Ce n'est jamais agréable d'attendre dans le froid.
Unless: quotation, question

Phrase: (n'est|est) pas (ce que|l'expérience que|le service que|l'accueil que) (nous|vous|on)
  (voulons|souhaitons|attendiez|espériez|souhaitions|voulions|méritez)
Strength: weak
Found-in: Ce n'est pas ce que nous souhaitons pour vous.
Unless: quotation, question

Phrase: (votre|vos) (message|récit|courrier|retour|témoignage|mots|commentaire) (nous|me|m'a|nous
  a|nous ont)
  (attriste|touche|peine|attristé|touché|peinés|touchés|attristés|désole|désolés|préoccupe|interpelle|affecte)
Found-in: Votre récit nous attriste.
Found-in: Vos mots nous ont touchés.
Unless: negation, quotation, question

Phrase: (cela|ça|ceci) (me|nous) (désole|peine|attriste|navre|chagrine|ennuie|embête)
Found-in: Cela nous désole.
Unless: negation, quotation, question

Phrase: (quel|c'est) [vraiment|bien] dommage (que|pour|de)
Strength: weak
Found-in: C'est bien dommage pour votre soirée.
Unless: negation, question

Phrase: (nous|je) (sommes|suis) [*] (conscients|conscient|consciente) (de|que|du|des) [*]
  (gêne|cela|cette|désagrément|désagréments|l'impact|difficultés|stress|ce|l'inconfort)
Strength: weak
Found-in: Nous sommes conscients de la gêne.
Unless: negation, quotation, question

Phrase: (aïe|mince|oh non|ça alors|quelle tristesse|pauvre de vous|ma pauvre|mon pauvre)
Strength: weak
Found-in: Oh non, la lampe est cassée.
Within: start

Phrase: (nous|je) (vous|te) (entendons|entends|comprenons|comprends)
Strength: weak
Found-in: Je vous comprends.
Unless: negation, question
Within: end
