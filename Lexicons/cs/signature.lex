Lexicon: signature
Language: cs
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile odesláno_z odesláno_ze získat_outlook

Group: contact
Words: contact tel telefon mobil fax oddělení
