Lexicon: order
Language: en
Purpose: Words by which a customer tells of an order, which is owed thanks unless it went wrong.
Unless: negation, quotation
Source: written for replylint

Phrase: (i|we) [have|'ve] [just|recently|also|already|now] (ordered|bought|purchased|placed an
  order|booked|subscribed|signed up|renewed|paid|reserved)
Found-in: I ordered two chairs from you.
Found-in: I have just ordered two chairs.

Phrase: (i|we) (would like|want|'d like|wish) to
  (order|buy|purchase|book|reserve|place|subscribe|renew|upgrade)
Found-in: I would like to order two chairs.

Phrase: (please|can you|could you) (reserve|book|put me down|sign me up|send me two|ship me)
Strength: weak
Found-in: Please reserve a table for us.
