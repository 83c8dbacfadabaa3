Lexicon: letter-opening
Language: sk
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening dobrý_deň ahoj vážený vážená vážení milý milá zdravím drahý drahá
Found-in: Dobrý deň, Ann,
Found-in: Vážená pani Example,
Not-in: Milý darček sa vždy hodí.
