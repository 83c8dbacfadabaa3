Lexicon: group-addressees
Language: ko
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: 여러분 팀 모두 두분
