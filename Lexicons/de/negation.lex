Lexicon: negation
Language: de
Purpose: Words that deny what follows them in the same clause.
Unless: none
Source: written for replylint

Phrase: nicht
Found-in: Wir liefern nicht nach Norwegen.
Not-in: Wir liefern nach Norwegen.

Phrase: nich
Found-in: Das passt nich zum alten Deckel.

Phrase: (kein|keine|keinen|keinem|keiner|keines)
Found-in: Für die Rücksendung fallen keine Kosten an.

Phrase: (nie|niemals|nimmer)
Found-in: Die zweite Lampe habe ich nie bestellt.

Phrase: (nichts|nix)
Found-in: Von Ihrem Konto wurde nichts abgebucht.

Phrase: (niemand|niemanden|niemandem)
Found-in: Niemand hat mir von dem Streik erzählt.

Phrase: (nirgends|nirgendwo)
Found-in: Nirgends steht, dass sie wasserdicht ist.

Phrase: weder
Found-in: Das Paket ist weder hier noch beim Nachbarn.

Phrase: ohne
Found-in: Der Kessel kam ohne Deckel.
Not-in: Der Kessel kam mit Deckel.

Phrase: ohne [jeden|jeglichen|jede] (Zweifel|Frage|Weiteres|weiteres)
Strength: weak
Found-in: Das ist ohne Zweifel ein Mangel.

Phrase: ohne Wenn und Aber
Strength: weak
Found-in: Wir nehmen den Kessel ohne Wenn und Aber zurück.

Phrase: kaum
Found-in: Der Motor dreht sich kaum.

Phrase: selten
Found-in: Diesen Fehler sehen wir selten.

Phrase: (keineswegs|keinesfalls|mitnichten)
Found-in: Das ist keineswegs üblich.

Phrase: (auf|in) keinen Fall
Found-in: Öffnen Sie auf keinen Fall das Gehäuse.

Phrase: in (keiner|keinster) Weise
Found-in: Das war in keiner Weise Ihre Schuld.

Phrase: zu keiner Zeit
Found-in: Ihre Karte wurde zu keiner Zeit belastet.

Phrase: unter keinen (Umständen|Umstaenden)
Found-in: Öffnen Sie unter keinen Umständen das Gehäuse.

Phrase: alles andere als
Found-in: Die Lieferung war alles andere als schnell.

Phrase: weit entfernt von
Found-in: Der Sitz ist weit entfernt von richtig.

Phrase: (anstatt|statt|anstelle)
Found-in: Statt einer Lampe kam ein Deckel.

Phrase: (noch|gar|überhaupt|ueberhaupt|absolut|längst|laengst|bei
  weitem|bisher|bislang|leider|auch|einfach|immer noch|wirklich|ganz und gar)
  (nicht|kein|keine|keinen|nichts|nie)
Found-in: Die Rechnung stimmt so gar nicht.
Found-in: Das Paket ist noch nicht da.

Phrase: (das|dies|es|ihn|hier|so|da|jedenfalls|wohl|eigentlich|bestimmt|sicher|damit|davon|dabei)
  nicht
Found-in: Gut fand ich das nicht.
Note: Two words, so that at the end of a clause they govern what stands before them.

Phrase: nicht (mehr|einmal|im Geringsten|ein einziges Mal|unbedingt|wirklich|gerade|besonders)
Found-in: Diese Lampe führen wir nicht mehr.
Found-in: Freundlich war das nicht gerade.

Phrase: nicht nur
Strength: weak
Found-in: Das Kabel ist nicht nur kurz, sondern auch dünn.

Phrase: nicht zuletzt
Strength: weak
Found-in: Das liegt nicht zuletzt an Ihrer Hilfe.

Phrase: nichtsdestotrotz
Strength: weak
Found-in: Nichtsdestotrotz tauschen wir ihn gern.

Phrase: (nicht wahr|oder nicht)
Strength: weak
Found-in: Das ist der blaue Deckel, nicht wahr?

Phrase: (es gibt|gibt es|besteht) (kein|keine|keinen)
Found-in: Es besteht keine Pflicht zur Rückgabe.

Phrase: weit und breit (kein|keine|keinen|nichts)
Found-in: Vom Paket ist weit und breit nichts zu sehen.
