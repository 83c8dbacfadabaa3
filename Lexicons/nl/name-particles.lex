Lexicon: name-particles
Language: nl
Purpose: Small words inside family names.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: van de der den het ’t ten ter te in op aan
