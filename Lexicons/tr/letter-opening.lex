Lexicon: letter-opening
Language: tr
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening merhaba merhabalar sayın sevgili selam iyi_günler günaydın değerli saygıdeğer
  kıymetli iyi_akşamlar selamlar herkese_merhaba
Found-in: Merhaba Ann,
Found-in: Sayın Example,
Not-in: Sevgili dostluklar uzun sürer.
