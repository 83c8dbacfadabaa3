Lexicon: quote-header
Language: en
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender from sender reply-to

Group: sent
Words: sent sent date sent_at received

Group: to
Words: to to recipient

Group: subject
Words: subject subject re

Group: cc
Words: cc cc bcc importance priority attachments organization

Group: original
Words: original original previous

Group: noun
Words: noun message mail email letter reply

Group: forwarded
Words: forwarded forwarded fwd forward
