Lexicon: valediction
Language: cs
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: closing
Words: closing s_pozdravem s_přátelským_pozdravem s_úctou zdravím děkuji díky hezký_den
  předem_děkuji
