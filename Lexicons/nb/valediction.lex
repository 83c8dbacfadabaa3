Lexicon: valediction
Language: nb
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing med_vennlig_hilsen vennlig_hilsen vennlige_hilsener beste_hilsen hilsen mvh takk
  på_forhånd_takk tusen_takk
Found-in: Med vennlig hilsen | Tom
Found-in: Vennlig hilsen | Tom
Not-in: Hilsen og kyss står på det blå kortet.
