Lexicon: group-addressees
Language: it
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: tutti tutte team colleghi amici amiche squadra ragazzi entrambi
