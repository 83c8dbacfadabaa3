Lexicon: addressees
Language: ja
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: お客様 ご担当者様 担当者 ご担当者 お客さま
