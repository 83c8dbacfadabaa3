Lexicon: name-particles
Language: und
Purpose: Small words inside family names.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: van von der den de del della di da do dos das du la le el al bin ibn ben bint abu zu zum zur
  ter ten te af av y e d l st van’t
