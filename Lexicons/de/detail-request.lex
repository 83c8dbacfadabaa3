Lexicon: detail-request
Language: de
Purpose: Words by which a reply asks the customer for a number, an address or a picture.
Unless: condition, quotation
Source: written for replylint

Phrase: (teilen|schicken|senden|nennen|geben|schreiben|sagen|mailen) sie (uns|mir)
Found-in: Bitte nennen Sie uns Ihre Bestellnummer.
Not-in: Sie nannten uns die Nummer.

Phrase: (könnten|können|würden) sie (uns|mir) [bitte]
Found-in: Könnten Sie uns bitte ein Foto schicken?

Phrase: (wir|ich) (benötigen|brauchen|benötige|brauche) [noch|dazu|dafür|hierfür|bitte]
  (ihre|die|eine|ein|den)
Found-in: Wir benötigen noch Ihre Bestellnummer.
Not-in: Wir brauchen dafür zwei Tage.

Phrase: (wie lautet|wie ist|welches modell|welche version) [ihre|die|das]
Found-in: Wie lautet Ihre Bestellnummer?

Phrase: bitte (ihre|die|ein|eine)
Found-in: Schicken Sie uns bitte ein Foto.
