Lexicon: signature
Language: it
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile inviato_da inviato_dal inviato_con scarica_outlook_per ottieni_outlook_per

Group: contact
Words: contact tel telefono cell cellulare fax direttore ufficio
