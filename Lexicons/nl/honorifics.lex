Lexicon: honorifics
Language: nl
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: de heer mevrouw mevr mevr. mw mw. mej meneer dhr dhr. hr drs ir ing mr dr prof professor
  juffrouw fam familie
