Lexicon: group-addressees
Language: nl
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: allen allemaal team collega’s vrienden leden beiden
