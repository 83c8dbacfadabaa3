Lexicon: group-addressees
Language: ro
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: tuturor toți toată lumea echipă echipa colegi prieteni amândurora
