Lexicon: detail-excuse
Language: de
Purpose: Words by which a reply says why it asks for something that the customer may have given.
  Weak ones speak of their own sentence only.
Source: written for replylint

Phrase: (nicht|keine|keinen|kein) [*]
  (finden|gefunden|zuordnen|lesbar|lesen|öffnen|gültig|vollständig|erkennen)
Found-in: Die Nummer konnten wir nicht finden.

Phrase: (bestätigen|bestätigung|noch aktuell|unvollständig|ungültig|unleserlich|existiert
  nicht|stimmt nicht|passt nicht|nochmals|noch einmal|erneut|korrekt|richtig|richtige)
Strength: weak
Found-in: Bitte bestätigen Sie Ihre Bestellnummer.
