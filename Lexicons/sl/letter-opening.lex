Lexicon: letter-opening
Language: sl
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening pozdravljeni pozdravljena spoštovani spoštovana dober_dan živjo zdravo draga dragi
Found-in: Spoštovana gospa Example,
Found-in: Pozdravljeni, Ann,
Not-in: Dragi kamni so na prstanu.
