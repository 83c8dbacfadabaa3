Lexicon: letter-opening
Language: hr
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening poštovani poštovana dobar_dan bok pozdrav draga dragi
Found-in: Poštovana gospođo Example,
Found-in: Dobar dan, Ann,
Not-in: Dragi kamen je na prstenu.
