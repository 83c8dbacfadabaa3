Lexicon: valediction
Language: cs
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing s_pozdravem s_přátelským_pozdravem s_úctou zdravím děkuji díky hezký_den
  předem_děkuji
Found-in: S pozdravem | Tom
Found-in: Děkuji | Tom
Not-in: Díky lampě je v pokoji světlo.
