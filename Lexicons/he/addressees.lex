Lexicon: addressees
Language: he
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: לקוח לקוחה לקוחות חבר עמית עמיתים משתמש לכל מאן דבעי
