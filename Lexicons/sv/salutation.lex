Lexicon: salutation
Language: sv
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Hej Hejsan Hallå Kära Käre Bästa Bäste Tja Tjena God Goddag morgon dag kväll Godmorgon Tack
