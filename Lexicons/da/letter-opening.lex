Lexicon: letter-opening
Language: da
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening hej kære hallo goddag godmorgen god_morgen hejsa
Found-in: Kære Ann,
Found-in: Hej Ann,
Not-in: Kære ting er svære at smide ud.
