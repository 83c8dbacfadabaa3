Lexicon: name-conjunctions
Language: ar
Purpose: Words between two names of a salutation.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: و أو
