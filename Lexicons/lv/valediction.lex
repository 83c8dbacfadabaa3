Lexicon: valediction
Language: lv
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing ar_cieņu cieņā paldies ar_sveicieniem liels_paldies ar_laba_vēlējumiem
Found-in: Ar cieņu, | Tom
Found-in: Paldies, | Tom
Not-in: Paldies lampai istabā ir gaišs.
