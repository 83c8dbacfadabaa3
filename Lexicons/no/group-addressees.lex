Lexicon: group-addressees
Language: no
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: alle team dere begge
