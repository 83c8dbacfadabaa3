Lexicon: signature
Language: ro
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile trimis_de_pe trimis_din trimis_de

Group: contact
Words: contact tel telefon mobil
