Lexicon: quote-header
Language: es
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender de remitente
Found-in: De: Ann Example <ann@example.com> | Enviado el: martes, 3 de marzo de 2026 10:14 | Para:
  desk@example.com | Asunto: Lámpara
Found-in: De: Ann Example <ann@example.com> | Fecha: martes, 3 de marzo de 2026, 10:14 | Para:
  desk@example.com | Asunto: Lámpara
Not-in: De: Berlín | Para: París | Fecha: 3 de marzo de 2026, 10:14

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
Found-in: -----Mensaje original----- | De: Ann Example <ann@example.com> | Enviado el: martes, 3 de
  marzo de 2026 10:14 | Para: desk@example.com | CC: tom@example.com | Asunto: Lámpara

Group: noun
Words: noun mensaje correo

Group: forwarded
Words: forwarded reenviado enviado
Found-in: -------- Mensaje reenviado -------- | Asunto: Lámpara | Fecha: Tue, 3 Mar 2026 10:14:00
  +0100 | De: Ann Example <ann@example.com>
Found-in: Inicio del mensaje reenviado: | | De: Ann Example <ann@example.com> | Asunto: Lámpara |
  Fecha: 3 de marzo de 2026, 10:14:00 CET

Group: delimiter
Words: delimiter responda_por_encima_de_esta_línea respuesta_por_encima_de_esta_línea
  por_encima_de_esta_línea encima_de_esta_línea
Found-in: ##- Escriba su respuesta por encima de esta línea -##
