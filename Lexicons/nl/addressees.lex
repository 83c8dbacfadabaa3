Lexicon: addressees
Language: nl
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: allen allemaal klant klanten team relatie heer/mevrouw collega collega’s vriend vrienden
  gebruiker lezer lid leden abonnee
