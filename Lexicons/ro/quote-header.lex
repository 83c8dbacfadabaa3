Lexicon: quote-header
Language: ro
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender de_la expeditor

Group: sent
Words: sent trimis data trimis_la

Group: to
Words: to către pentru la destinatar

Group: subject
Words: subject subiect subiectul

Group: cc
Words: cc cc

Group: original
Words: original original inițial

Group: noun
Words: noun mesaj mesajul

Group: forwarded
Words: forwarded redirecționat
