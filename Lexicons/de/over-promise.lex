Lexicon: over-promise
Language: de
Purpose: Promises that nobody can keep: for ever, for certain, whatever comes.
Unless: negation condition question quotation report
Source: written for replylint

Phrase: (das|dies|es|so etwas|sowas|der fehler) (wird|kann) [ganz sicher|bestimmt|garantiert|sicher]
  (nie wieder|nie mehr|nicht wieder|nicht mehr|niemals wieder|nicht noch einmal)
  (vorkommen|passieren|geschehen|auftreten)
Found-in: Das wird nie wieder vorkommen.
Not-in: Das ist noch nie vorgekommen.
Unless: condition question quotation report

Phrase: (kommt|passiert|geschieht) [ganz sicher|bestimmt|garantiert] (nie wieder|nie mehr|niemals
  wieder|nicht wieder) [vor]
Found-in: Das kommt nie wieder vor.
Not-in: Das kommt oft vor.
Unless: condition question quotation report

Phrase: (wir|ich) (garantieren|garantiere) (ihnen|dir|euch|dass|das|eine|einen|ein)
Found-in: Wir garantieren Ihnen einen ruhigen Raum.
Not-in: Wir garantieren nicht, dass er passt.

Phrase: (ich|wir) (verspreche|versprechen) (ihnen|dir|euch) dass
Found-in: Ich verspreche Ihnen, dass alles gut wird.
Not-in: Wir haben Ihnen einen Deckel versprochen.

Phrase: (ich|wir) (versichere|versichern|kann|können) (ihnen|dir|euch) [versichern] dass
  (alles|nichts|so etwas|das nie|es nie)
Found-in: Ich versichere Ihnen, dass alles gut geht.
Not-in: Ich versichere Ihnen, dass das Paket heute abging.

Phrase: (wir|ich) (werden|werde) (immer|stets|jederzeit|niemals|nie)
Found-in: Wir werden immer für Sie da sein.
Not-in: Wir sind immer offen.
Unless: condition question quotation report

Phrase: (100|hundert|hundertprozentig|zu 100 prozent) [prozent|prozentig]
  (sicher|zuverlässig|geschützt|verlässlich|garantiert)
Found-in: Die Zahlung ist 100 % sicher.
Not-in: Er ist aus 100 % Wolle.

Phrase: (absolut|völlig|vollkommen|komplett)
  (risikofrei|risikolos|fehlerfrei|ausfallsicher|unzerstörbar|narrensicher)
Found-in: Der Wechsel ist völlig risikofrei.

Phrase: (komme was wolle|um jeden preis|unter allen umständen|auf biegen und brechen|koste es was es
  wolle)
Found-in: Er kommt am Montag, komme was wolle.
Not-in: Er kam um neun.

Phrase: (hoch und heilig|großes ehrenwort|mein ehrenwort|mein wort darauf)
Found-in: Er kommt am Montag, mein Wort darauf.

Phrase: (da|es) kann [gar|überhaupt|absolut] nichts (schiefgehen|schief gehen|passieren)
Found-in: Da kann gar nichts schiefgehen.
Not-in: Es ist nichts passiert.
Unless: condition question quotation report

Phrase: (ein leben lang|für immer|auf ewig) (halten|hält|dicht|sicher|funktionieren)
Strength: weak
Found-in: Der Lack wird für immer halten.

Phrase: (ohne jeden zweifel|garantiert|mit absoluter sicherheit)
  (kommen|ankommen|funktionieren|klappen|passen|ankommt|funktioniert|klappt|passt)
Strength: weak
Found-in: Das wird garantiert klappen.
Not-in: Der Preis ist garantiert.
