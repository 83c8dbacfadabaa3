Lexicon: letter-opening
Language: fr
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: opening
Words: opening bonjour bonsoir cher chère chers chères madame monsieur salut mesdames
