Lexicon: honorifics
Language: ro
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Dl Dl. Dna D-na Dnă D-nă D-le Dnul Domnul Domnule Doamna Doamnă Domnișoara Domnișoară D-șoara
  Dr Prof Ing Domn Domnului Doamnei
