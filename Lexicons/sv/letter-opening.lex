Lexicon: letter-opening
Language: sv
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening hej hejsan bästa kära käre god_dag god_morgon hallå bäste tjena god_kväll
Found-in: Hej Ann,
Found-in: Bästa Ann,
Not-in: Bästa lampan är den blå.
