Lexicon: addressees
Language: he
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: לכולם כולם לקוח לקוחה לקוחות צוות חבר חברים עמית עמיתים משתמש לכל מאן דבעי
