Lexicon: salutation
Language: ro
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Stimate Stimată Stimata Stimați Dragă Draga Dragul Bună Buna ziua dimineața seara Salut
  Onorate Onorată Salutare
