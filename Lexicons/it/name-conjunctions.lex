Lexicon: name-conjunctions
Language: it
Purpose: Words between two names of a salutation.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: e ed o
