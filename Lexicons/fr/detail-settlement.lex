Lexicon: detail-settlement
Language: fr
Purpose: Words of refunds, discounts and fees: an amount beside them may be another than the
  customer's.
Source: written for replylint

Phrase: (remboursement|remboursé|remise|avoir|frais|différence|solde|total|somme)
Found-in: La différence est de 4,20 €.
