Lexicon: letter-opening
Language: et
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening tere lugupeetud hea kallis austatud tere_hommikust tere_päevast
Found-in: Tere, Ann!
Found-in: Lugupeetud proua Example,
Not-in: Hea lamp valgustab tuba.
