Lexicon: forgotten-customer
Language: es
Purpose: Palabras que dicen a los clientes que nadie pensó en ellos.
Unless: negation condition question quotation report
Source: written for replylint

Phrase: (nos olvidamos|me olvidé|nos habíamos olvidado|me había olvidado|nos hemos olvidado|me he
  olvidado) [por completo|completamente|totalmente] de
  (usted|ti|ustedes|su|tu|contestarle|responderle|llamarle|escribirle|contestarte|responderte|llamarte|avisarle|enviarle
  su)
Found-in: Me olvidé por completo de llamarle.
Found-in: Nos olvidamos de usted.
Not-in: No nos olvidamos de usted.
Not-in: Me olvidé de adjuntar el plano.

Phrase: (olvidé|olvidamos|hemos olvidado|he olvidado|habíamos olvidado|había olvidado) [por
  completo|completamente|totalmente] (su|tu)
  (pedido|mensaje|correo|solicitud|pregunta|caso|paquete|reserva|carta|cita|reembolso|encargo)
Found-in: Hemos olvidado por completo su reserva.
Not-in: Olvidé la llave.

Phrase: (olvidé|olvidamos|hemos olvidado|he olvidado) [por completo|completamente]
  (contestarle|responderle|llamarle|escribirle|contestarte|responderte|llamarte|avisarle|avisarte|enviarle
  su|contestar|responder)
Found-in: Olvidé contestarle.
Not-in: Olvidé adjuntar el plano.

Phrase: se (me|nos) (olvidó|había olvidado|ha olvidado|pasó|ha pasado|había pasado) [por
  completo|completamente|totalmente]
  (su|tu|contestarle|responderle|llamarle|escribirle|contestarte|responderte|llamarte|contestar|responder|avisarle)
Found-in: Se me pasó responderle.
Not-in: Se me olvidó adjuntar el plano.

Phrase: se (me|nos) (olvidó|pasó|había pasado|ha pasado) (por completo|completamente|totalmente)
Found-in: Perdón, se me pasó por completo.
Not-in: Se me pasó la fiebre.

Phrase: su (pedido|mensaje|correo|solicitud|pregunta|caso|paquete|reserva|carta|reclamación)
  (quedó|ha quedado|cayó|fue|había quedado) (olvidado|olvidada|en el olvido|en el
  tintero|traspapelado|traspapelada|perdido entre|perdida entre)
Found-in: Su solicitud quedó en el olvido.
Not-in: Su solicitud quedó aprobada.

Phrase: se (traspapeló|nos traspapeló|me traspapeló|ha traspapelado|nos ha traspapelado|quedó en el
  tintero)
Found-in: La carta se nos traspapeló.
Not-in: La carta se quemó.

Phrase: (perdido|perdida|enterrado|enterrada|sepultado|perdió) (en|entre)
  (mi|nuestra|nuestro|mis|nuestros) (bandeja|bandeja de
  entrada|buzón|correo|correos|mensajes|papeles)
Found-in: Su nota se perdió entre mis correos.
Not-in: La llave se perdió en la nieve.

Phrase: (perdimos|hemos perdido|perdí|he perdido) de vista (su|tu)
  (pedido|mensaje|correo|solicitud|pregunta|caso|paquete|reserva|carta)
Found-in: Perdimos de vista su caso.
Not-in: Perdimos la llave.

Phrase: nadie (ha|había) (leído|visto|abierto|mirado|atendido|tramitado) su
  (pedido|mensaje|correo|solicitud|pregunta|caso|reserva|carta|reclamación)
Found-in: Nadie ha leído su carta.
Not-in: Nadie ha visto la llave.
Unless: condition question quotation report
