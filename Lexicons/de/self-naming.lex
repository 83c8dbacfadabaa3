Lexicon: self-naming
Language: de
Purpose: Womit Kunden ihren Namen nennen; der Name folgt.
Unless: negation, quotation
Source: written for replylint

Phrase: mein [voller] name (ist|lautet)
Found-in: Guten Tag, mein Name ist Anna Brandt.

Phrase: ich (heiße|heisse)
Found-in: Ich heiße Anna Brandt und habe eine Frage.

Phrase: (nennen sie|nennt|nenn) mich
Found-in: Nennen Sie mich Toni.
