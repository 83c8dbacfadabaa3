Lexicon: signature
Language: da
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile sendt_fra sendt_via sendt_med hent_outlook_til få_outlook_til

Group: contact
Words: contact tlf telefon mobil fax afdeling
