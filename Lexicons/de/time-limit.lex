Lexicon: time-limit
Language: de
Purpose: Words that say when or by when; weak ones hang on something else that happens.
Unless: quotation
Source: written for replylint

Phrase: (heute|morgen|übermorgen|heute abend|morgen früh|diese woche|nächste woche|kommende
  woche|nächsten monat|diesen monat|am wochenende)
Found-in: Wir melden uns morgen.
Not-in: Das war gestern.

Phrase: (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags)
Found-in: Wir melden uns am Montag.
Not-in: Der Tag ist offen.

Phrase: (januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)
Found-in: Er kommt im Mai.
Not-in: Er kommt im Zug.

Phrase: (frühling|frühjahr|sommer|herbst|winter|ostern|pfingsten|weihnachten|neujahr|jahresende|monatsende|wochenende|quartalsende|feierabend)
Found-in: Er kommt bis Ostern.
Not-in: Er kommt im Zug.

Phrase: (in|innerhalb von|binnen|nach|bis zu|etwa|ca|rund|spätestens in|in den nächsten|alle) [*]
  [*] (minuten|stunden|tagen|werktagen|arbeitstagen|wochen|monaten|tage|werktage|arbeitstage)
Found-in: Sie hören in zwei Tagen von uns.
Not-in: Das liegt in Bremen.

Phrase: (ein|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn) [bis *]
  (minuten|stunden|tage|tagen|werktage|werktagen|wochen|monate|monaten)
Found-in: Es dauert drei bis fünf Tage.
Not-in: Er hat zwei Beine.

Phrase: (in|innerhalb|binnen) (einer|einem|eines)
  (minute|stunde|tag|tages|woche|monat|monats|werktages)
Found-in: Sie hören innerhalb einer Stunde von uns.
Not-in: Er steht in einer Halle.

Phrase: (ende|anfang|mitte) (der|des|dieser|nächster|kommender|dieses|nächsten)
  (woche|monats|jahres|quartals)
Found-in: Er kommt Ende der Woche.
Not-in: Das ist das Ende der Straße.

Phrase: (um|bis|gegen|ab|vor) (mittag|mitternacht|zum mittag|* uhr|spätestens|dahin)
Found-in: Wir rufen um neun Uhr an.
Not-in: Wir sitzen um den Tisch.

Phrase: (sofort|jetzt|gleich jetzt|auf der stelle|noch heute|über nacht|am selben
  tag|taggleich|unverzüglich|täglich|wöchentlich)
Found-in: Ich schaue mir das sofort an.
Not-in: Das gilt immer.

Phrase: (spätestens|liefertermin|liefertag|frist|stichtag)
Found-in: Er kommt spätestens dann.
Not-in: Das ist spät.

Phrase: (sobald|wenn|nachdem|bevor|falls|sofern)
  (sie|du|ihr|das|die|der|es|er|ihre|ihr|dein|deine|alle|der kollege)
Strength: weak
Found-in: Wir melden uns sobald das Paket da ist.
Not-in: Das kommt bald.
