Lexicon: order
Language: de
Purpose: Words by which a customer tells of an order, which is owed thanks unless it went wrong.
Unless: negation, quotation
Source: written for replylint

Phrase: (habe|haben|hab|hatte|hatten) [*] [*] [*] [*] [*]
  (bestellt|gekauft|gebucht|reserviert|abonniert|erworben|nachbestellt|bezahlt|verlängert|angemeldet|geordert)
Found-in: Ich habe bei Ihnen zwei Stühle bestellt.
Not-in: Er hat einen Gruß bestellt.

Phrase: (bestellte|kaufte|buchte|reservierte|erwarb) (ich|wir)
Found-in: Im Mai bestellte ich zwei Stühle.

Phrase: (ich|wir) (bestellte|kaufte|buchte|reservierte|bestellten|kauften|buchten)
Found-in: Wir bestellten im Mai zwei Stühle.

Phrase: (möchte|möchten|würde|würden|will|wollen) [*] [*] [*] [*] [*]
  (bestellen|kaufen|buchen|reservieren|nachbestellen|verlängern|abonnieren|anmelden|erwerben)
Found-in: Ich möchte gern zwei Stühle bestellen.
Not-in: Ich möchte gern wissen, was ein Stuhl kostet.

Phrase: hiermit (bestelle|bestellen|buche|buchen|reserviere|ordere|beauftrage) (ich|wir)
Found-in: Hiermit bestelle ich zwei Stühle.

Phrase: (hätte|hätten|nehme|nehmen|haette|haetten) [ich|wir]
  (gern|gerne|dann|also|zweimal|noch|einmal)
Strength: weak
Found-in: Ich nehme dann zwei Stühle.

Phrase: (bitte|bitte einen|bitte eine) [*] [*] [*]
  (reservieren|buchen|vormerken|zurücklegen|eintragen|zuruecklegen)
Strength: weak
Found-in: Bitte einen Tisch für uns reservieren.

Phrase: (meine|unsere|eine) (Bestellung|Buchung|Reservierung|Anmeldung)
  (vom|über|für|von|bei|aufgeben|aufgegeben|Nr|Nummer|ueber|fuer)
Strength: weak
Found-in: Es geht um meine Bestellung vom Mai.
