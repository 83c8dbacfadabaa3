Lexicon: letter-opening
Language: da
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: opening
Words: opening hej kære hallo goddag godmorgen
