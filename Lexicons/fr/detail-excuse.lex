Lexicon: detail-excuse
Language: fr
Purpose: Words by which a reply says why it asks for something that the customer may have given.
  Weak ones speak of their own sentence only.
Source: written for replylint

Phrase: (pas|aucune|aucun) [*]
  (trouvé|trouver|retrouvé|retrouver|lisible|ouvrir|valide|correspond|reconnu)
Found-in: Nous n'avons pas trouvé ce numéro.
Unless: quotation

Phrase: (confirmer|confirmation|toujours|incomplet|illisible|n'existe pas|erroné|à nouveau|de
  nouveau|correct|exact)
Strength: weak
Found-in: Pourriez-vous confirmer votre numéro ?
