Lexicon: letter-opening
Language: ro
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening bună bună_ziua bună_dimineața salut stimate stimată dragă stimați dragul salutare
  onorate bună_seara
Found-in: Bună ziua, Ann,
Found-in: Stimată doamnă Example,
Not-in: Bună este și lampa verde.
