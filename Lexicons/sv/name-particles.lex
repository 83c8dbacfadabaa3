Lexicon: name-particles
Language: sv
Purpose: Small words inside family names.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: af von de
