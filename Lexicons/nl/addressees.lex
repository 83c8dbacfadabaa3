Lexicon: addressees
Language: nl
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: klant klanten relatie heer/mevrouw collega vriend gebruiker lezer lid abonnee mevrouw/heer
