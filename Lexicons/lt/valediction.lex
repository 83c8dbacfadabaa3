Lexicon: valediction
Language: lt
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing pagarbiai su_pagarba geriausi_linkėjimai ačiū dėkui geros_dienos
Found-in: Pagarbiai | Tom
Found-in: Ačiū, | Tom
Not-in: Ačiū lempai kambaryje šviesu.
