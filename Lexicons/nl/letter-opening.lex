Lexicon: letter-opening
Language: nl
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: opening
Words: opening hallo beste geachte dag goedemorgen goedemiddag goedenavond hoi lieve
