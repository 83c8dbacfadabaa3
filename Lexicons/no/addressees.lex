Lexicon: addressees
Language: no
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: alle kunde kunder team dere
