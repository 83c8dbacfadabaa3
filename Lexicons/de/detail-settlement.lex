Lexicon: detail-settlement
Language: de
Purpose: Words of refunds, discounts and fees: an amount beside them may be another than the
  customer's.
Source: written for replylint

Phrase: (erstatten|erstattung|erstattet|rabatt|gutschrift|gutschein|gebühr|differenz|restbetrag|summe|insgesamt|gesamt)
Found-in: Die Differenz beträgt 4,20 €.
