Lexicon: salutation
Language: no
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Hei Kjære Goddag Heisann Hallo God
