Lexicon: quote-header
Language: sv
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender från avsändare

Group: sent
Words: sent skickat datum skickad

Group: to
Words: to till mottagare

Group: subject
Words: subject ämne

Group: cc
Words: cc kopia cc prioritet

Group: original
Words: original ursprungligt ursprungliga originalmeddelande

Group: noun
Words: noun meddelande

Group: forwarded
Words: forwarded vidarebefordrat
