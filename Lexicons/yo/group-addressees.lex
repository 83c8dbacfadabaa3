Lexicon: group-addressees
Language: yo
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: gbogbo ẹ̀yin ènìyàn
