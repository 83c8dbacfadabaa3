Lexicon: detail-settlement
Language: es
Purpose: Words of refunds, discounts and fees: an amount beside them may be another than the
  customer's.
Source: written for replylint

Phrase: (reembolso|reembolsado|descuento|abono|gastos|diferencia|saldo|total|suma)
Found-in: La diferencia es de 4,20 €.
