Lexicon: letter-opening
Language: fi
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening hei moi terve hyvä huomenta päivää hyvää_päivää arvoisa hyvää_huomenta hyvää_iltaa
  tervehdys rakas moikka
Found-in: Hei Ann,
Found-in: Hyvää päivää Ann,
Not-in: Hyvä lamppu valaisee huoneen.
