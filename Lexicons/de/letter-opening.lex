Lexicon: letter-opening
Language: de
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening hallo liebe lieber sehr_geehrte sehr_geehrter guten_tag guten_morgen guten_abend moin
  servus grüß_gott grüezi werte werter liebes guten hi hey sehr_verehrte sehr_verehrter
  sehr_geehrtes schönen_guten_tag
Found-in: Sehr geehrte Frau Example,
Found-in: Hallo Ann,
Not-in: Liebe geht durch den Magen.
