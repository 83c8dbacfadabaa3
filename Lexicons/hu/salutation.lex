Lexicon: salutation
Language: hu
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Kedves Tisztelt Szia Sziasztok Helló Hello Jó napot reggelt estét kívánok Üdvözlöm Üdv Drága
  Igen
