Lexicon: name-particles
Language: fr
Purpose: Small words inside family names.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: d l de des du le la les
