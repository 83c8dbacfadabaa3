Lexicon: name-particles
Language: it
Purpose: Small words inside family names.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: di de del della dei da d
