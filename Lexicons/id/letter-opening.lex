Lexicon: letter-opening
Language: id
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening halo hai selamat_pagi selamat_siang selamat_sore yang_terhormat yth kepada_yth
Found-in: Halo Ann,
Found-in: Selamat pagi Ann,
Not-in: Hai dan halo adalah kata sapaan.
