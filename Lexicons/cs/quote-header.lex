Lexicon: quote-header
Language: cs
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender od odesílatel

Group: sent
Words: sent odesláno datum

Group: to
Words: to komu příjemce

Group: subject
Words: subject předmět

Group: cc
Words: cc kopie

Group: original
Words: original původní

Group: noun
Words: noun zpráva e-mail

Group: forwarded
Words: forwarded přeposlaná předaná
