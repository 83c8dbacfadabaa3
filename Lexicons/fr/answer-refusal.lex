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

Phrase: (nous|je|on) (ne
  (livrons|vendons|faisons|proposons|remboursons|reprenons|réparons|acceptons|fais|fait|livre|vend)|n'acceptons|n'offrons|n'assurons|n'avons|n'ai)
  [*] (pas|plus|aucun|aucune|que)
Found-in: Nous ne réparons plus ce modèle.
Not-in: Nous réparons ce modèle.

Phrase: (hors|plus sous|pas sous) (garantie|délai|stock)
Found-in: La lampe est hors garantie.

Phrase: (devons|dois|obligés de|contraints de) [*] (refuser|décliner|dire non|répondre par la
  négative)
Found-in: Nous devons refuser l'échange.
Not-in: Nous devons échanger la vis.

Phrase: (c'est|ce sera|ce n'est|cela n'est) [*] (non|exclu|hors de question|impossible|pas
  envisageable|pas faisable|pas prévu)
Found-in: C'est hors de question.
Not-in: C'est prévu lundi.

Phrase: (épuisé|épuisée|épuisés|plus fabriqué|plus fabriquée|plus commercialisé|rupture de stock|non
  remboursable|non échangeable|ni repris ni échangé)
Found-in: Ce modèle est épuisé.
