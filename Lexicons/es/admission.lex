Lexicon: admission
Language: es
Purpose: Words by which the writer's side owns what went wrong.
Unless: negation quotation question report
Source: written for replylint

Phrase: (error|fallo|culpa|responsabilidad|descuido|equivocación) (nuestro|nuestra|mío|mía|de
  nuestra parte|por nuestra parte|de mi parte|por mi parte)
Found-in: Fue un error nuestro.

Phrase: (nuestro|nuestra|mi) [propio] (error|fallo|culpa|descuido|equivocación)
Found-in: Ha sido nuestro error.

Phrase: (nos equivocamos|nos hemos equivocado|me equivoqué|me he equivocado|nos confundimos|me
  confundí|fallamos|hemos fallado|le fallamos|le hemos fallado|metimos la pata)
Found-in: Nos hemos equivocado.

Phrase: (asumimos|asumo|aceptamos|acepto) [toda la|la|plena|nuestra|mi|por completo la]
  (responsabilidad|culpa)
Found-in: Asumimos toda la responsabilidad.

Phrase: (deberíamos|debimos|debería|debí|tendríamos que|tendría que|teníamos que) haber
Found-in: Deberíamos haber avisado.

Phrase: (debimos|debí|tuvimos que|tuve que)
  (avisar|avisarle|llamar|llamarle|responder|responderle|comprobar|revisar)
Found-in: Debimos avisarle antes.

Phrase: no (debimos|debí|deberíamos|debería|debió|tendría que|puede) [haber]
  (ocurrir|ocurrido|pasar|pasado|cobrar|cobrado|enviar|enviado|dejar|dejado|suceder|sucedido)
Found-in: Esto no debió ocurrir.
Unless: quotation, question, report

Phrase: (hemos|he) (olvidado|confundido|cometido|enviado el|enviado la|pasado por
  alto|tardado|descuidado|perdido)
Found-in: Hemos confundido las dos cajas.

Phrase: (olvidamos|olvidé|confundimos|confundí|cometimos|cometí|pasamos por alto|pasé por
  alto|perdimos)
Found-in: Pasamos por alto su nota.

Phrase: (no tiene|no hay|sin) (excusa|excusas|disculpa|justificación)
Found-in: Lo ocurrido no tiene excusa.
Unless: quotation, question, report

Phrase: (la culpa|el error|el fallo) (es|fue|ha sido) (nuestra|nuestro|mía|mío)
Found-in: El fallo fue nuestro.
