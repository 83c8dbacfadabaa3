Lexicon: conjunction
Language: fr
Purpose: Words that begin a clause without a punctuation mark before them.
Unless: none
Source: written for replylint

Phrase: (et|mais|car|donc|or|puis|pourtant|cependant|toutefois|néanmoins|sinon)
Found-in: La vis ne tient pas et la boîte est molle.
Found-in: Le colis est perdu donc nous en envoyons un autre.
