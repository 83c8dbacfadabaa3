Lexicon: answer-refusal
Language: fr
Purpose: Words by which the writer says no to what was asked.
Unless: quotation
Source: written for replylint

Phrase: malheureusement … (pas|plus|aucun|aucune|impossible)
Found-in: Malheureusement, nous ne livrons pas la Corse.
Not-in: Malheureusement, le colis est tombé.

Phrase: (ne pouvons|ne peux|ne pourrons) [*] [*] (pas|plus)
Found-in: Nous ne pouvons pas échanger ce modèle.
Not-in: Nous pouvons échanger ce modèle.

Phrase: (n'est|n'était|ne sera) [*] pas (possible|disponible|autorisé|prévu|permis|remboursable)
Found-in: L'échange n'est pas possible.
Not-in: L'échange est possible.

Phrase: (sommes|suis) [*] dans l'impossibilité de
Found-in: Nous sommes dans l'impossibilité de livrer.

Phrase: (est|il est) impossible de
Found-in: Il est impossible de changer la taille.
Not-in: Il est possible de changer la taille.

Phrase: (regrettons|regrette) de [*] (ne pas|ne pouvoir)
Found-in: Nous regrettons de ne pas livrer là.
