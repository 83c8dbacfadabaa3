Lexicon: group-addressees
Language: uk
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: всі всім колеги команда команде друзі обом всіх
