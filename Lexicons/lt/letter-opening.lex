Lexicon: letter-opening
Language: lt
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening laba_diena sveiki sveika gerbiama gerbiamas gerbiamieji labas labas_rytas
Found-in: Laba diena, Ann,
Found-in: Gerbiama ponia Example,
Not-in: Labas yra trumpas žodis.
