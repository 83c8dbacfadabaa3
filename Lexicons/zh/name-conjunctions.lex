Lexicon: name-conjunctions
Language: zh
Purpose: Words between two names of a salutation.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: 和 与 與 及
