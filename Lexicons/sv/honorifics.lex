Lexicon: honorifics
Language: sv
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Herr Fru Fröken Hr Dr Prof Professor
