Lexicon: addressees
Language: ja
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: お客様 皆様 皆さん みなさん みなさま 各位 ご担当者様 担当者 ご担当者 お客さま
