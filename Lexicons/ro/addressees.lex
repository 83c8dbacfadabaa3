Lexicon: addressees
Language: ro
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: client clientă clienți coleg domnule/doamnă domnilor doamnelor
