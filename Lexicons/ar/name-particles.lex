Lexicon: name-particles
Language: ar
Purpose: Small words inside family names.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: آل بن ابن بنت أبو ابو بو
