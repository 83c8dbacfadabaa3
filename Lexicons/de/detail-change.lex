Lexicon: detail-change
Language: de
Purpose: Words which say that a number or day is not the customer's own, but a new or another one.
  Weak ones tell of an event, and speak only of days and amounts.
Source: written for replylint

Phrase: (stattdessen|neue|neuer|neues|neuen|geändert|geänderte|geänderten|verschoben|verlegt|ersatz|korrigiert|aktualisiert)
Found-in: Ihre neue Nummer ist 4712.

Phrase: (andere|anderer|anderen|anderes|weitere|weiteren|nächste|nächsten|frühere|früheren|zweite|zweiten|zusätzlich)
Found-in: Es gibt eine andere Bestellung, 4712.

Phrase: (bis|spätestens|ab|innerhalb|zwischen|höchstens|mindestens)
Strength: weak
Found-in: Das Angebot gilt bis 4. März.

Phrase: (versandt|verschickt|geliefert|zugestellt|eintreffen|eingetroffen|ankommen|liefern|versenden|voraussichtlich|fällig|gültig|wird|werden)
Strength: weak
Found-in: Sie wird am 4. März zugestellt.

Phrase: (unser|unsere|unserer|unserem|unseren) [*]
  (laden|filiale|büro|hotline|nummer|adresse|anschrift|telefon|seite)
Found-in: Unsere Hotline ist 4712.

Phrase: (erreichen sie uns|rufen sie uns|schreiben sie uns|wenden sie sich)
Found-in: Rufen Sie uns unter 4712 an.

Phrase: (ihre|ihrer|ihrem) [*] (nachricht|mail|anfrage|schreiben|anruf) (vom|von)
Strength: weak
Found-in: Danke für Ihre Nachricht vom 4. März.

Phrase: (erhalten|eingegangen|bearbeitet|storniert|abgeschickt|gesendet)
Strength: weak
Found-in: Sie ist am 4. März eingegangen.

Phrase: (die|der|das) (richtige|korrekte) [*]
  (nummer|bestellnummer|sendungsnummer|adresse|datum|betrag|termin)
Found-in: Die richtige Nummer ist 4712.
Not-in: Die Nummer ist die 4712.

Phrase: (überweisen|überweise|zahlen) sie
Found-in: Bitte überweisen Sie auf das Konto 4712.
Not-in: Wir überweisen den Betrag.
