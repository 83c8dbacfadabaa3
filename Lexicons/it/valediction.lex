Lexicon: valediction
Language: it
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing cordiali_saluti distinti_saluti cordialmente saluti tanti_saluti un_saluto
  un_cordiale_saluto grazie grazie_mille molte_grazie grazie_in_anticipo grazie_e_saluti a_presto
  in_fede buona_giornata buon_lavoro ciao
Found-in: Cordiali saluti | Tom
Found-in: Grazie, | Tom
Not-in: Saluti e baci stanno scritti sul biglietto azzurro.
