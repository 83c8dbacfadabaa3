Lexicon: signature
Language: nb
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile sendt_fra skaff_deg_outlook_for få_outlook_for

Group: contact
Words: contact tlf telefon mobil avdeling
