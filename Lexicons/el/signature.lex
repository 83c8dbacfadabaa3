Lexicon: signature
Language: el
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile στάλθηκε_από εστάλη_από

Group: contact
Words: contact τηλ τηλέφωνο κιν φαξ
