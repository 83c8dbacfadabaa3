Lexicon: signature
Language: hu
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile elküldve küldve

Group: contact
Words: contact telefon mobil cím
