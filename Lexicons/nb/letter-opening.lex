Lexicon: letter-opening
Language: nb
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening hei kjære god_dag hallo god_morgen heisann
Found-in: Kjære Ann,
Found-in: Hei Ann,
Not-in: Hei og hå ropte de fra båten.
