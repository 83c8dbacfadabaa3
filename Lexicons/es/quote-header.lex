Lexicon: quote-header
Language: es
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender de remitente

Group: sent
Words: sent enviado enviado_el fecha enviada

Group: to
Words: to para a

Group: subject
Words: subject asunto

Group: cc
Words: cc cc copia importancia

Group: original
Words: original original

Group: noun
Words: noun mensaje correo

Group: forwarded
Words: forwarded reenviado enviado
