Lexicon: salutation
Language: nl
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Beste Geachte Hallo Hoi Hai Hi Dag Goedemorgen Goedemiddag Goedenavond Goededag Goeden Goede
  morgen middag avond Lieve Waarde Hey Hé
