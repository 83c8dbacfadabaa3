Lexicon: group-addressees
Language: fa
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: همه تیم همکاران دوستان همگی
