Lexicon: salutation
Language: sk
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Vážený Vážená Milý Milá Drahý Drahá Dobrý deň Ahoj
