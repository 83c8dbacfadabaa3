Lexicon: quote-header
Language: pt
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender de remetente

Group: sent
Words: sent enviado enviada enviada_em enviado_em data

Group: to
Words: to para

Group: subject
Words: subject assunto

Group: cc
Words: cc cc c importância prioridade

Group: original
Words: original original

Group: noun
Words: noun mensagem

Group: forwarded
Words: forwarded encaminhada reencaminhada encaminhado
