Lexicon: apology-lookalike
Language: fr
Purpose: Words that hold désolé, excuse, pardon or regret and are no apology; they cancel an apology
  found on the same words.
Unless: none
Source: written for replylint

# désolé

Phrase: (((désolé|desole)[e|s|es]|desolé[e|s]|dsl)|navré[e|s]|sorry|pardon)
  (mais|cependant|toutefois|par contre|en revanche|seulement|or)
Found-in: Je suis désolée, mais c'est complet.
Found-in: Pardon mais c'est vous qui avez signé.

Phrase: (((désolé|desole)[e|s|es]|desolé[e|s]|dsl)|navré[e|s]|pardon|excusez moi|excuse moi) [mais]
  (quel|quelle|quels|quelles|qui|où|quand|comment|pourquoi|combien|est|avez|pouvez|pourriez|de
  quel|de quelle|à quel|à quelle|vous|c'est|puis|y|savez|sauriez|auriez|pour quel|pour
  quelle|que|quoi|je|j'aurais)
Found-in: Désolée, de quelle commande parlez-vous ?
Found-in: Excusez-moi, où se trouve la caisse ?
Within: question

Phrase: (((désolé|desole)[e|s|es]|desolé[e|s]|dsl)|navré[e|s]) de (vous|te) [le]
  (informer|annoncer|dire|apprendre|faire
  savoir|confirmer|contredire|rappeler|signaler|indiquer|préciser|faire part|l'annoncer)
Found-in: Nous sommes désolés de vous annoncer que la vente est finie.
Found-in: Désolé de te contredire.

Phrase: (((désolé|desole)[e|s|es]|desolé[e|s]|dsl)|navré[e|s]) de (vous|te) décevoir
  (mais|cependant|toutefois|or)
Found-in: Désolé de vous décevoir, mais c'est complet.

Phrase: (((désolé|desole)[e|s|es]|desolé[e|s]|dsl)|navré[e|s]) (d'insister|de l'expression|du
  terme|de le dire|de vous le dire|de l'apprendre à|d'être direct|d'être franc|d'être franche|d'être
  cru|de devoir vous dire|de devoir insister|de le répéter|de me répéter|si je vexe|de jouer les)
Found-in: Désolé d'être franc, ce produit est un jouet.

Phrase: (((désolé|desole)[e|s|es]|desolé[e|s]|dsl)|navré[e|s]) de ne [pas|plus] (pouvoir|être en
  mesure|disposer|vendre|livrer|donner suite|proposer)
Found-in: Nous sommes désolés de ne pouvoir accepter.
Found-in: Désolé de ne pas pouvoir vous aider.
Not-in: Désolés de ne pas vous avoir répondu.
Note: Other wordings of "not having done" begin with an infinitive of the past.

Phrase: (désolé[e|s]|navré[e]) (je|nous|on|il|cela|ça|c'est|ce) (ne peux|ne pouvons|ne peut|ne
  pourrons|ne fais|ne faisons|ne fait|ne vendons|ne vend|ne livrons|ne livre|ne prenons|ne
  proposons|n'acceptons|n'accepte|ne remboursons|ne suis pas|ne sommes pas|n'est pas|n'est
  plus|n'avons pas|n'avons plus|n'a pas|n'ai pas de|n'ai plus|ne sera|n'existe|ne sont|ne savons|ne
  sais|pas possible|impossible|trop tard|complet|est complet|est complète|est terminée|est
  terminé|est fermé|est épuisé|est close|ne comprends|ne comprend|ne vois|ne disposons|ne pense)
Found-in: Désolé, nous ne livrons pas en Corse.
Found-in: Désolée, c'est complet.
Found-in: Désolé, je ne comprends pas la question.
Not-in: Désolés, nous ne vous avons pas rappelé.

Phrase: (((désolé|desole)[e|s|es]|desolé[e|s]|dsl)|navré[e|s]) (non|impossible|pas possible|pas
  de|aucun|aucune|plus de|trop tard|rien|plus aucun|plus aucune|c'est non|on ferme|on est fermé|le
  magasin est fermé|la boutique est fermée|l'offre est terminée|c'est complet|c'est fermé|nous
  sommes fermés|nous sommes complets)
Found-in: Désolé, plus de couvercles en bleu.
Found-in: Désolée non, elle ferme à midi.

Phrase: (pas|plus|jamais|même pas|nullement|aucunement|ni) [du tout|vraiment|le moins du
  monde|l'air|l'air d'être|très|franchement|spécialement]
  (((désolé|desole)[e|s|es]|desolé[e|s]|dsl)|navré[e|s])
Found-in: Ils ne sont pas du tout désolés.

Phrase: (vous êtes|vous dites être|tu es|ils sont|elles sont|il est|elle est|vous n'êtes|ils ne
  sont|il n'est|elle n'est|vous avez l'air) [*] [*] ((désolé|desole)[e|s|es]|desolé[e|s]|dsl)
Found-in: Vous êtes toujours désolés, et rien ne bouge.
Not-in: Nous avons perdu votre carton, il est tombé du camion, désolé.

Phrase: (paysage|spectacle|état|air|regard|terre) ((désolé|desole)[e|s|es]|desolé[e|s]|dsl)
Found-in: C'est un spectacle désolé.

# excuses

Phrase: (vos|ses|leurs|tes|de vos|belles|fausses|pauvres|mauvaises) excuses
Found-in: Vos excuses ne me rendent pas mon colis.
Found-in: Leurs excuses sont tombées trop tard.

Phrase: (des|une|aucune|sans|les|pas une|même une|toute|bonne|mauvaise|cette|vraie) (excuse|excuses)
  (bidon|bidons|de|du|valable|toute|toutes|facile|faciles|pour ne|pour
  justifier|sont|est|était|n'est|n'ont|ne|écrites|officielles|publiques|automatiques|creuses|polies|et|ni|ou)
Found-in: J'attends des excuses écrites.
Found-in: Votre courrier est une excuse facile.

Phrase: (trouver|chercher|cherche|cherchez|trouvez|attends|j'attends|attendons|attendait|exige|j'exige|exigeons|réclame|veux|voulons|demande|mérite|méritons|accepte|j'accepte|reçu|eu|obtenu)
  [*] (des|vos|une|les|ses|leurs|vraies|simples|quelques|plates) (excuses|excuse)
Found-in: J'exige des excuses.
Found-in: J'accepte vos excuses.

Phrase: (pas|sans|aucune|jamais|même pas|ni) (d'excuse|d'excuses|excuse|excuses|une excuse|la
  moindre excuse|un mot d'excuse|de mot d'excuse|eu d'excuses|reçu d'excuses)
Found-in: Pas un appel et pas d'excuses.
Found-in: Sans la moindre excuse de leur part.

Phrase: (vous me devez|vous nous devez|me devez|nous devez|me doit|nous doit|me devriez) [au
  moins|bien] (des|une) (excuses|excuse)
Found-in: Vous me devez des excuses.

Phrase: (besoin|raison|lieu|inutile|à|obligé|obligée|obligés) (de vous excuser|de
  t'excuser|d'excuse|d'excuses|vous excuser|t'excuser|de s'excuser)
Found-in: Pas besoin de vous excuser.

Phrase: ne (vous excusez|vous en excusez|t'excuse) pas
Found-in: Ne vous excusez pas, tout va bien.

Phrase: (il|elle|personne|qui) [ne] [même] (s'est|s'excuse) [même|pas|jamais]
  (excusé|excusée|pas|pour|de)
Found-in: Personne ne s'excuse pour le bruit.

Phrase: (ne|n'a|livreur|vendeur|vendeuse|technicien|chauffeur|conseiller|conseillère|gérant|ils|elles)
  [ne] [même] (s'est|se sont) [même] (pas|jamais|excusé|excusés|excusée)
Found-in: Le livreur ne s'est même pas excusé.

Phrase: (sans|ne|daigner|avant de|au lieu de) [même|vraiment|jamais|pas] (s'excuser|vous
  excuser|s'en excuser)
Found-in: Il est parti sans même s'excuser.

Phrase: (excusez|excuse|pardonnez|pardonne) moi (mais|cependant|seulement|pourtant|d'insister|de
  vous dire|de vous le dire|de le dire|de douter|de rire|du terme|de l'expression|de la franchise|de
  vous contredire|de vous rappeler|de rappeler|de penser)
Found-in: Excusez-moi mais c'est faux.
Found-in: Pardonnez-moi d'insister.

Phrase: (excusez|pardonnez|pardon de|excuser) nous (mais|cependant|pourtant|toutefois)
Found-in: Excusez-nous mais la caisse ferme.

Phrase: (excusez|pardonnez|pardon pour) (ma|mon|la)
  (franchise|curiosité|audace|ignorance|naïveté|expression|indiscrétion|vulgarité|impatience|insistance)
Found-in: Pardon pour mon insistance, mais j'attends.

Phrase: (pardon|grand pardon|pardon de) (de vous contredire|d'insister|de le dire|de vous le dire|de
  vous rappeler|du terme|de l'expression)
Found-in: Pardon d'insister, la lampe clignote encore.

Phrase: (s'il vous excuse|vous êtes excusé|vous êtes excusée|tu es excusé|vous êtes (tout|toute)
  (excusé|excusée))
Found-in: Vous êtes tout excusée.

Phrase: (absence|retard|absences|retards) (excusé|excusée|excusés|excusées|non excusé|non excusée)
Found-in: Une absence non excusée est notée.

# regret

Phrase: (regrette|regrettons|regret) de [devoir|te] [vous] (informer|annoncer|dire|faire
  savoir|apprendre|confirmer|décliner|refuser|constater|voir|faire part|signaler|ne pas pouvoir|ne
  pouvoir|ne pas être|ne plus|donner une suite|répondre par|notifier)
Found-in: Nous avons le regret de vous informer que la vente est close.
Found-in: Nous regrettons de ne pouvoir accepter.

Phrase: (au|le|à notre grand|à mon grand|avec|à regret|sans|aucun|grand) (regret|regrets) [de]
Found-in: Je suis au regret de refuser.
Found-in: Sans regrets.
Not-in: Croyez à nos sincères regrets.

Phrase: (je|nous) (regrette|regrettons|regrettais) [*] (mon|ma|mes|notre)
  (achat|choix|commande|confiance|abonnement|ancien|ancienne|décision|inscription|fidélité|précédent|précédente|contrat)
Found-in: Je regrette amèrement mon achat.

Phrase: (je|nous) (regrette|regrettons) [beaucoup|vraiment|amèrement|déjà|bien] (d'avoir|de
  m'être|de vous avoir fait|de ne pas avoir|de ne pas être)
  (acheté|commandé|choisi|payé|souscrit|signé|abonné|confiance|pris|cru|lu|allé|gardé|fait
  confiance|inscrit|abonnée|resté)
Found-in: Je regrette d'avoir acheté cette lampe.
Found-in: Je regrette de m'être abonnée.

Phrase: (je|nous) (regrette|regrettons) (le temps|les temps|l'époque|l'ancien|l'ancienne|qu'il
  n'y|qu'il n'existe|que l'on|qu'on) [où|ne|que|pas|plus]
Found-in: Je regrette le temps où quelqu'un répondait.

Phrase: (ne|n'allez pas|ne le|n'en)
  (regretterez|regretteras|regrettons|regrette|regretter|regretterai|regretterez)
  (pas|rien|jamais|aucun)
Found-in: Vous ne le regretterez pas, nous ne regrettons rien.

Phrase: vous (allez le|allez|le|risquez de le) (regretter|regretterez)
Found-in: Vous le regretterez.

# faute, erreur, dû

Phrase: (sauf|hors|à moins d'une) (erreur|oubli|faute) [de] [ma|notre|votre] [part]
Found-in: Sauf erreur de ma part, c'est lundi.
Found-in: Sauf oubli de notre part, tout y est.

Phrase: (si|s'il|au cas où|en cas de|en cas d'une) … (erreur|oubli|faute|négligence) de (notre|ma)
  (part|côté)
Found-in: En cas d'oubli, en cas de grande erreur de notre part, écrivez.
Found-in: S'il y a une erreur de notre part, écrivez.

Phrase: (aucune erreur|pas d'erreur|sans erreur|nulle faute|aucune faute|aucun oubli|pas de faute)
  (de|venant de) (notre|ma) (part|côté)
Found-in: Nous ne voyons aucune erreur de notre part.

Phrase: (ce n'est|c'est|n'est|n'était|est) (pas|plus|en rien|nullement|aucunement) (de) (notre|ma)
  (faute|ressort|fait)
Found-in: Ce n'est pas de ma faute.
