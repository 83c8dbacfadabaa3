Lexicon: letter-opening
Language: hu
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: opening
Words: opening tisztelt kedves szia sziasztok helló jó_napot
