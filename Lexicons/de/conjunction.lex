Lexicon: conjunction
Language: de
Purpose: Words before which a clause ends, with a comma or without one.
Unless: none
Source: written for replylint

Phrase: und
Found-in: Der Deckel passt nicht und das ist schade.

Phrase: (aber|sondern|jedoch)
Found-in: Der Deckel passt nicht aber der Griff.

Phrase: (weil|obwohl|sodass|damit)
Found-in: Er passt nicht weil er zu klein ist.

Phrase: dass
Found-in: Ich denke nicht dass er passt.
