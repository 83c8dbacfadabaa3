Lexicon: valediction
Language: hr
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing srdačan_pozdrav lijep_pozdrav s_poštovanjem hvala pozdrav lp unaprijed_hvala
Found-in: Srdačan pozdrav, | Tom
Found-in: S poštovanjem, | Tom
Not-in: Hvala svjetiljci u sobi je svijetlo.
