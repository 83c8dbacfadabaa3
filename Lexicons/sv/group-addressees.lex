Lexicon: group-addressees
Language: sv
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: alla team teamet kollegor vänner ni båda
