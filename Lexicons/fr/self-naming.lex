Lexicon: self-naming
Language: fr
Purpose: Par quoi les clients disent leur nom, qui suit.
Unless: negation, quotation
Source: written for replylint

Phrase: je m'appelle
Found-in: Bonjour, je m'appelle Anne Petit.

Phrase: mon nom est
Found-in: Mon nom est Anne Petit.

Phrase: appelez-moi
Found-in: Appelez-moi Nanou.
