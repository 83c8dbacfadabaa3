Lexicon: name-particles
Language: pt
Purpose: Small words inside family names.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: da de do das dos e
