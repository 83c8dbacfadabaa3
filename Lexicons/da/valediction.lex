Lexicon: valediction
Language: da
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing med_venlig_hilsen med_venlige_hilsner venlig_hilsen venlige_hilsner bedste_hilsner
  de_bedste_hilsner mange_hilsner hilsen hilsner mvh tak på_forhånd_tak mange_tak kærlig_hilsen
Found-in: Med venlig hilsen | Tom
Found-in: Venlig hilsen | Tom
Not-in: Hilsner og kys står på det blå kort.
