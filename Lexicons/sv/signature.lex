Lexicon: signature
Language: sv
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile skickat_från skickades_från skickat_med hämta_outlook_för

Group: contact
Words: contact tel telefon mobil fax avdelning
