Lexicon: quote-header
Language: nl
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender van afzender

Group: sent
Words: sent verzonden datum verstuurd gezonden

Group: to
Words: to aan ontvanger

Group: subject
Words: subject onderwerp betreft

Group: cc
Words: cc cc urgentie prioriteit

Group: original
Words: original oorspronkelijk oorspronkelijke origineel originele

Group: noun
Words: noun bericht mail

Group: forwarded
Words: forwarded doorgestuurd doorgestuurde
