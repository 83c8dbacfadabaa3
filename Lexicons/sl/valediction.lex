Lexicon: valediction
Language: sl
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing lep_pozdrav lepo_pozdravljeni s_spoštovanjem hvala lp hvala_in_lep_pozdrav
Found-in: Lep pozdrav, | Tom
Found-in: S spoštovanjem, | Tom
Not-in: Hvala svetilki je v sobi svetlo.
