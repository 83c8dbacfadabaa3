Lexicon: field-words
Language: nl
Purpose: Words by which templates name what is to be filled in, and the words that stand beside a
  gap.
Source: written for replylint

# The first word of each list names the list: see the English file.

Words: field achternaam adres afzender bedrag bedrijf bestelling bestelnummer datum factuur
  factuurnummer klant klantnaam klantnummer naam onderwerp plaats prijs product reden telefoonnummer
  voornaam

Words: ending nummer naam datum adres

Words: button datum klant naam plaats prijs product reden

Words: wanting heer mevrouw bestelling bestelnummer factuur nummer bedrag

Words: greeting beste geachte

Words: hail hallo hoi

Words: title mevr dhr

Words: insert invoegen invullen

Words: here hier

Words: form formaat veld

Words: link van de
