Lexicon: detail-echo
Language: de
Purpose: Words by which a reply repeats what the customer wrote: a number near them is the
  customer's.
Source: written for replylint

Phrase: (sie|du)
  (schreiben|schrieben|nennen|nannten|erwähnen|erwähnten|sagen|sagten|teilten|gaben|geben|fragen|fragten|schreibst|nennst|hatten|haben|hast)
Found-in: Sie schreiben von 4711.
Not-in: Wir schreiben Ihnen.

Phrase: (ihre|ihrer|ihrem|ihren|ihr|deine|deiner|dein|deinem) [*]
  (nachricht|schreiben|mail|bestellung|rechnung|zahlung|buchung|anfrage|kauf|auftrag|anruf|überweisung|termin|vorgang|nummer|anschrift|adresse|reklamation|reservierung|sendung)
Found-in: Ihre Nachricht vom 3. März liegt uns vor.
Not-in: Eine Nachricht vom 3. März liegt uns vor.

Phrase: (notiert|vermerkt|nachgesehen|geprüft|bezüglich|betreffend|zur nummer|wie gewünscht)
Found-in: Wir haben den 3. März notiert.
