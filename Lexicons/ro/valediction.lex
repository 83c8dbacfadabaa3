Lexicon: valediction
Language: ro
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing cu_stimă cu_respect toate_cele_bune cele_bune mulțumesc vă_mulțumesc o_zi_bună
  mulțumesc_anticipat salutări
Found-in: Cu stimă, | Tom
Found-in: Mulțumesc, | Tom
Not-in: Salutări și zâmbete stau scrise pe felicitare.
