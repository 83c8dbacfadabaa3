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

Phrase: (bitte|bitten) [wir] [sie] um (ihre|die|eine|ein|den|angabe)
Found-in: Wir bitten Sie um Ihre Bestellnummer.
Not-in: Wir bitten um Geduld.

Phrase: (benötigen|brauchen|benötige|brauche) (wir|ich) [noch|dazu|dafür|hierfür|bitte]
  (ihre|die|eine|ein|den)
Found-in: Dafür brauchen wir Ihre Bestellnummer.

Phrase: (nenn|schick|sende|schreib|gib|sag) (uns|mir) [bitte|noch] (deine|die|ein|eine|den)
Found-in: Schick uns bitte ein Foto.

Phrase: (kannst|könntest|würdest) du (uns|mir) [bitte|noch]
Found-in: Könntest du uns noch deine Bestellnummer geben?

Phrase: (lassen sie|lass) (uns|mir) [bitte|noch] (ihre|deine|die|ein|eine|den)
Found-in: Lassen Sie uns bitte Ihre Bestellnummer zukommen.

Phrase: (haben sie|hast du) [noch|eventuell|vielleicht] (ihre|deine|die|eine)
Found-in: Haben Sie noch die Rechnungsnummer?
Not-in: Haben Sie Geduld.

Phrase: (unter welcher|wie ist die|wie lautet die|welche)
  (nummer|telefonnummer|bestellnummer|rechnungsnummer|kundennummer|seriennummer|adresse)
Found-in: Unter welcher Telefonnummer erreichen wir Sie?
