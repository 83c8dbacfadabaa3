Lexicon: valediction
Language: sk
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing s_pozdravom s_úctou s_priateľským_pozdravom ďakujem vďaka pekný_deň vopred_ďakujem
Found-in: S pozdravom | Tom
Found-in: Ďakujem | Tom
Not-in: Vďaka lampe je v izbe svetlo.
