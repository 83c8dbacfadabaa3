Lexicon: salutation
Language: fi
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Hei Moi Terve Hyvä Arvoisa Rakas Hyvää päivää huomenta iltaa Tervehdys
