Lexicon: quote-header
Language: da
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender fra afsender

Group: sent
Words: sent sendt dato afsendt

Group: to
Words: to til modtager

Group: subject
Words: subject emne

Group: cc
Words: cc cc kopi prioritet

Group: original
Words: original oprindelig oprindelige original

Group: noun
Words: noun besked meddelelse mail

Group: forwarded
Words: forwarded videresendt
