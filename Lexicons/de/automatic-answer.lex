Lexicon: automatic-answer
Language: de
Purpose: Words that autoresponders use; weak ones are written by people as well.
Unless: quotation report
Source: written for replylint

Phrase: (dies|das|hierbei handelt es sich um) [ist|um] (eine|eine art) (automatische|automatisch
  generierte|automatisch erstellte|automatisch erzeugte|automatisierte|maschinell
  erstellte|systemgenerierte)
  (antwort|nachricht|mail|e-mail|email|mitteilung|eingangsbestätigung|bestätigung|rückmeldung)
Found-in: Dies ist eine automatische Antwort.
Not-in: Das ist eine automatische Tür.

Phrase: (diese|die) (nachricht|mail|e-mail|email|antwort|mitteilung) (wurde|wird|ist)
  (automatisch|maschinell) (erstellt|generiert|versendet|verschickt|erzeugt|versandt|gesendet)
Found-in: Diese Nachricht wurde automatisch erstellt.
Not-in: Diese Nachricht wurde gelesen.

Phrase: (antworten|antworte) sie [bitte] nicht (auf diese|auf diesen|an diese|direkt auf)
  [mail|e-mail|email|nachricht|adresse]
Found-in: Bitte antworten Sie nicht auf diese Nachricht.
Not-in: Antworten Sie auf diese Nachricht.

Phrase: (antworte|antwortet) [bitte] nicht (auf diese|an diese)
  (mail|e-mail|email|nachricht|adresse)
Found-in: Antworte bitte nicht auf diese Nachricht.

Phrase: (dieses|das) (postfach|konto|mailkonto) (wird|ist) nicht (gelesen|überwacht|betreut|besetzt)
Found-in: Dieses Postfach wird nicht gelesen.

Phrase: (antworten|nachrichten|mails) (an|auf) diese (adresse|nachricht|mail|e-mail|email)
  (werden|können) nicht (gelesen|bearbeitet|beantwortet|zugestellt)
Found-in: Antworten auf diese Nachricht werden nicht gelesen.

Phrase: (ihre|deine) (nachricht|anfrage|mail|e-mail|email) (ist|wurde) (bei uns|erfolgreich)
  (eingegangen|empfangen|übermittelt|registriert)
Strength: weak
Found-in: Ihre Anfrage ist bei uns eingegangen.
Not-in: Ihre Zahlung ist bei uns eingegangen.

Phrase: (wir haben|haben wir) (ihre|deine) (nachricht|anfrage|mail|e-mail|email) erhalten und
  (werden|melden|bearbeiten|antworten|beantworten)
Strength: weak
Found-in: Wir haben Ihre Anfrage erhalten und melden uns.
Not-in: Wir haben Ihre Anfrage erhalten.

Phrase: (ich bin|bin ich) [derzeit|zurzeit|momentan|aktuell|zur zeit] [bis *] (nicht im büro|nicht
  im haus|außer haus|im urlaub|in elternzeit|auf dienstreise|abwesend) (und|bis|ab|vom|von)
Strength: weak
Found-in: Ich bin derzeit nicht im Büro und lese keine Nachrichten.
Not-in: Ich war im Urlaub und lese es jetzt.

Phrase: (abwesenheitsnotiz|automatische antwort|automatische rückmeldung|abwesenheit)
Strength: weak
Found-in: Abwesenheitsnotiz: Ich bin am Montag zurück.
Not-in: Die automatische Antwort war falsch.
Within: start

Phrase: (in der reihenfolge|nach der reihenfolge) (des|ihres|ihrer) (eingangs|eingang)
Strength: weak
Found-in: Wir antworten in der Reihenfolge des Eingangs.
