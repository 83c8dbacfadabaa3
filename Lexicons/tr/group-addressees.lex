Lexicon: group-addressees
Language: tr
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: herkes herkese ekip ekibi arkadaşlar hepinize ikinize
