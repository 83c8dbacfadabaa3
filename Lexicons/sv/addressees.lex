Lexicon: addressees
Language: sv
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: kund kunder kollega vän medlem användare
