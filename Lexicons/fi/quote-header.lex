Lexicon: quote-header
Language: fi
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender lähettäjä keneltä

Group: sent
Words: sent lähetetty päivämäärä pvm

Group: to
Words: to vastaanottaja kenelle

Group: subject
Words: subject aihe

Group: cc
Words: cc kopio cc

Group: original
Words: original alkuperäinen

Group: noun
Words: noun viesti

Group: forwarded
Words: forwarded edelleenlähetetty välitetty
