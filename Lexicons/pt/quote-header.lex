Lexicon: quote-header
Language: pt
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender de remetente
Found-in: De: Ann Example <ann@example.com> | Enviada em: terça-feira, 3 de março de 2026 10:14 |
  Para: desk@example.com | Assunto: Lâmpada
Found-in: De: Ann Example <ann@example.com> | Data: terça-feira, 3 de março de 2026 às 10:14 | Para:
  desk@example.com | Assunto: Lâmpada
Not-in: De: Berlim | Para: Paris | Data: 3 de março de 2026, 10:14

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
Found-in: -----Mensagem original----- | De: Ann Example <ann@example.com> | Enviada: 3 de março de
  2026 10:14 | Para: desk@example.com | Cc: tom@example.com | Assunto: Candeeiro

Group: noun
Words: noun mensagem

Group: forwarded
Words: forwarded encaminhada reencaminhada encaminhado
Found-in: -------- Mensagem encaminhada -------- | Assunto: Lâmpada | Data: Tue, 3 Mar 2026 10:14:00
  +0100 | De: Ann Example <ann@example.com>
Found-in: Início da mensagem reencaminhada: | | De: Ann Example <ann@example.com> | Assunto:
  Candeeiro | Data: 3 de março de 2026, 10:14:00 WET

Group: delimiter
Words: delimiter acima_desta_linha
Found-in: ##- Digite sua resposta acima desta linha -##
