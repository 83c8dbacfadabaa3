Lexicon: name-conjunctions
Language: fr
Purpose: Words between two names of a salutation.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: et ou
