Lexicon: addressees
Language: uk
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: клієнте клієнт клієнти колего друже користувачу користувачі покупцю
