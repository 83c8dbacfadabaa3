Lexicon: group-addressees
Language: vi
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: mọi người đội ngũ cả nhà các hai
