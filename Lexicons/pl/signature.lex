Lexicon: signature
Language: pl
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile wysłano_z wysłane_z wysłane_ze pobierz_outlook

Group: contact
Words: contact tel telefon kom faks dział
