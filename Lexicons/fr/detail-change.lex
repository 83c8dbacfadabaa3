Lexicon: detail-change
Language: fr
Purpose: Words which say that a number or day is not the customer's own, but a new or another one.
  Weak ones tell of an event, and speak only of days and amounts.
Source: written for replylint

Phrase: (nouveau|nouvelle|nouveaux|remplacement|modifié|modifiée|reporté|reportée|corrigé|changé|déplacé|plutôt|autre|prochain|prochaine|précédent|second|deuxième|supplémentaire)
Found-in: Votre nouveau numéro est 4712.

Phrase: au lieu (de|du)
Found-in: Prenez 4712 au lieu de 4711.

Phrase: (jusqu'au|avant|au plus tard|entre|dès|à partir du|d'ici)
Strength: weak
Found-in: L'offre vaut jusqu'au 4 mars.

Phrase: (expédié|expédiée|livré|livrée|envoyé|envoyée|arrivera|sera|seront|prévu|prévue|valable|livraison)
Strength: weak
Found-in: Il sera livré le 4 mars.
