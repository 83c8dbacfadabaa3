Lexicon: letter-opening
Language: hu
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening tisztelt kedves szia sziasztok helló jó_napot drága üdvözlöm üdv jó_reggelt jó_estét
  szép_napot hello
Found-in: Kedves Ann!
Found-in: Tisztelt Example asszony!
Not-in: Kedves ajándék a kék lámpa mindenkinek.
