Lexicon: quote-header
Language: hu
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender feladó

Group: sent
Words: sent elküldve dátum küldve

Group: to
Words: to címzett

Group: subject
Words: subject tárgy

Group: cc
Words: cc másolat

Group: original
Words: original eredeti

Group: noun
Words: noun üzenet

Group: forwarded
Words: forwarded továbbított
