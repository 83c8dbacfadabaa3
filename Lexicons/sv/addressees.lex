Lexicon: addressees
Language: sv
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: alla kund kunder team teamet kollega kollegor vän vänner medlem användare ni båda
