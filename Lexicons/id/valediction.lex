Lexicon: valediction
Language: id
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing salam hormat_kami hormat_saya terima_kasih salam_hormat salam_hangat
Found-in: Salam hormat, | Tom
Found-in: Terima kasih, | Tom
Not-in: Salam dan senyum tertulis di kartu biru.
