Lexicon: quote-header
Language: nb
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender fra avsender

Group: sent
Words: sent sendt dato

Group: to
Words: to til mottaker

Group: subject
Words: subject emne

Group: cc
Words: cc kopi cc

Group: original
Words: original opprinnelig opprinnelige

Group: noun
Words: noun melding

Group: forwarded
Words: forwarded videresendt
