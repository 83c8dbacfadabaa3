Lexicon: letter-opening
Language: cs
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening dobrý_den ahoj vážený vážená vážení milý milá zdravím drahý drahá hezký_den
  dobré_ráno dobrý_večer čau milí
Found-in: Dobrý den, Ann,
Found-in: Vážená paní Example,
Not-in: Milý dárek se vždycky hodí.
