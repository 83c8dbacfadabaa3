Lexicon: letter-opening
Language: el
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: opening
Words: opening γεια γεια_σας γεια_σου καλημέρα καλησπέρα αγαπητέ αγαπητή αξιότιμε
