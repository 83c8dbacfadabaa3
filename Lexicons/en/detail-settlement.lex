Lexicon: detail-settlement
Language: en
Purpose: Words of refunds, discounts and fees: an amount beside them may be another than the
  customer's.
Source: written for replylint

Phrase: (refund|refunds|refunded|refunding|discount|credit|credited|deduct|deducted|fee|fees|remaining|remainder|rest|difference|total|sum|altogether|voucher)
Found-in: The difference is 4.20.
