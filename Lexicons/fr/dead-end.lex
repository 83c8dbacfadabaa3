Lexicon: dead-end
Language: fr
Purpose: Mots qui ferment l'affaire sans issue.
Unless: condition quotation report question
Source: written for replylint

Phrase: (nous|je|on) ne (pouvons|peux|peut|pourrons|pourrai|pourra|pouvons malheureusement|peux
  malheureusement) (pas|plus|rien faire pour) [vous|t'] [aider|assister|vous|toi]
Found-in: Nous ne pouvons pas vous aider.
Not-in: Nous pouvons vous aider.
Within: end

Phrase: (nous|je|on) ne (pouvons|peux|peut|pourrons|pourrai|pourra) … vous (aider|assister|venir en
  aide|être utile) [davantage|sur ce point|dans cette affaire|pour cela]
Found-in: Je ne peux malheureusement pas vous aider davantage.
Not-in: Je peux vous aider davantage.
Within: end

Phrase: (nous ne sommes pas|je ne suis pas) (en mesure|capable|capables) de vous
  (aider|assister|répondre)
Found-in: Nous ne sommes pas en mesure de vous aider.
Not-in: Nous sommes en mesure de vous aider.
Within: end

Phrase: (nous|je|on) ne (pouvons|peux|peut) [malheureusement|hélas] (rien|plus rien) [y]
  (faire|changer)
Found-in: Nous ne pouvons rien faire.
Not-in: Nous pouvons tout faire.

Phrase: (on n'y peut rien|nous n'y pouvons rien|je n'y peux rien|il n'y a rien à faire|il n'y a plus
  rien à faire)
Found-in: Hélas, je n'y peux rien.
Not-in: Il y a beaucoup à faire.

Phrase: (c'est|cela est|ce n'est) (malheureusement|hélas) (impossible|pas possible)
Found-in: C'est malheureusement impossible.
Not-in: C'est possible.
Within: end

Phrase: (ce n'est|cela n'est) [malheureusement|hélas] pas possible
Strength: weak
Found-in: Cela n'est pas possible.
Not-in: Cela est possible.
Within: end

Phrase: (notre|la|cette) décision est (définitive|sans appel|irrévocable)
Found-in: Notre décision est définitive.
Not-in: La décision est facile.

Phrase: (nous considérons|je considère) [que] (l'affaire|le dossier|l'incident|cette affaire|ce
  dossier) [est] [comme] (clos|close)
Found-in: Nous considérons le dossier comme clos.
Not-in: Le magasin est clos.

Phrase: (il faudra|vous devrez|il faut) (faire avec|vous y faire|vous en contenter|l'accepter)
Found-in: Il faudra faire avec.
Not-in: Il faudra faire la cuisine.

Phrase: (malheureusement non|hélas non|malheureusement pas)
Strength: weak
Found-in: En vert, malheureusement non.
Not-in: Malheureusement pas lundi, mais mardi.
Within: end

Phrase: (nous devons|je dois|nous sommes contraints de) (refuser|décliner|rejeter) [votre] [demande]
Strength: weak
Found-in: Nous devons refuser votre demande.
Not-in: Nous devons peindre le mur.
Within: end
