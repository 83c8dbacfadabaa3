Lexicon: self-naming
Language: de
Purpose: Womit Kunden ihren Namen nennen; der Name folgt.
Unless: negation, quotation
Source: written for replylint

Phrase: mein [voller] name (ist|lautet)
Found-in: Guten Tag, mein Name ist Anna Brandt.

Phrase: ich (heiße|heisse)
Found-in: Ich heiße Anna Brandt und habe eine Frage.
Not-in: Das heißt, wir kommen.

Phrase: (nennen sie|nennt|nenn) mich
Found-in: Nennen Sie mich Toni.

Phrase: mein (Vorname|Nachname|Familienname) (ist|lautet)
Found-in: Mein Nachname ist Brandt, mit d und t.

Phrase: (alle|man|meine Freunde) (nennen|nennt) mich
Found-in: Alle nennen mich Toni.

Phrase: (bin ich|ich bin) unter dem Namen
Found-in: Ich bin unter dem Namen Anna Brandt bei Ihnen Kundin.
