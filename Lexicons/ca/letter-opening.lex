Lexicon: letter-opening
Language: ca
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening hola benvolgut benvolguda benvolguts bon_dia bona_tarda bones estimat estimada
Found-in: Bon dia, Ann,
Found-in: Benvolguda senyora Example,
Not-in: Estimat és qui estima el llum.
