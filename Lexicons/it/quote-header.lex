Lexicon: quote-header
Language: it
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender da mittente

Group: sent
Words: sent inviato data inviato_il inviata

Group: to
Words: to a per destinatario

Group: subject
Words: subject oggetto

Group: cc
Words: cc cc priorità

Group: original
Words: original originale

Group: noun
Words: noun messaggio mail

Group: forwarded
Words: forwarded inoltrato
