Lexicon: run-around-lookalike
Language: fr
Purpose: Mots par lesquels une phrase n'envoie plus loin que pour une autre fois.
Source: written for replylint

Phrase: (si|lorsque|quand|dès que|au cas où|en cas de|en cas d'|s')
  (vous|tu|il|elle|le|la|les|un|une|cela|ça|besoin|problème|question|doute|quelque
  chose|rien|jamais)
Found-in: Si vous en voulez plus, contactez le magasin.
Not-in: Vous contactez le magasin.

Phrase: pour (toute|toutes|plus|tout|d'autres|davantage|de plus amples)
  (question|questions|demande|demandes|de|d'informations|renseignement|informations|autre|problème)
Found-in: Pour toute question, appelez le magasin.
Not-in: Pour cette question, appelez le magasin.

Phrase: (n'hésitez pas|à l'avenir|la prochaine fois|à tout moment)
Found-in: N'hésitez pas, contactez le magasin.
Not-in: Il hésite devant le magasin.
