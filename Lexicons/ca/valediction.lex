Lexicon: valediction
Language: ca
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing salutacions cordialment atentament salutacions_cordials una_salutació gràcies
  moltes_gràcies una_abraçada
Found-in: Salutacions cordials, | Tom
Found-in: Gràcies, | Tom
Not-in: Gràcies al llum hi ha claror a la sala.
