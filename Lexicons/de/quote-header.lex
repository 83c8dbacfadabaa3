Lexicon: quote-header
Language: de
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender von absender

Group: sent
Words: sent gesendet datum gesendet_am

Group: to
Words: to an empfänger

Group: subject
Words: subject betreff

Group: cc
Words: cc cc kopie wichtigkeit priorität

Group: original
Words: original ursprüngliche original originale ursprüngliche_nachricht originalnachricht

Group: noun
Words: noun nachricht mail mitteilung

Group: forwarded
Words: forwarded weitergeleitete weitergeleitet
