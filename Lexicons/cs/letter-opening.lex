Lexicon: letter-opening
Language: cs
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: opening
Words: opening dobrý_den ahoj vážený vážená vážení milý milá zdravím
