Lexicon: ownership
Language: es
Purpose: Palabras con las que alguien se hace cargo del asunto del cliente, o dice que está
  resuelto.
Unless: quotation report
Source: written for replylint

Phrase: (he|hemos|había|habíamos|ya he|ya hemos) [*]
  (revisado|comprobado|enviado|reembolsado|reparado|corregido|llamado|contactado|pedido|hablado|encargado|reservado|cambiado|cancelado|abierto|hecho|tomado|puesto|encontrado|pasado|escrito|abonado|repuesto|resuelto|avisado|solicitado|iniciado)
Found-in: He hablado con el conductor.
Not-in: No he hablado con el conductor.
Unless: quotation report negation

Phrase: (revisaré|revisaremos|comprobaré|llamaré|llamaremos|enviaré|enviaremos|reembolsaremos|reembolsaré|cambiaremos|hablaré|hablaremos|escribiré|escribiremos|averiguaré|resolveré|resolveremos|encargaré|encargaremos|pagaremos|abonaremos|haré|haremos|pondré|pondremos|informaré|informaremos|investigaré|investigaremos)
Found-in: Mañana hablaré con el conductor.
Not-in: No hablaré con el conductor.
Unless: quotation report negation

Phrase: (me|nos) (encargo|encargamos|ocupo|ocupamos|hago cargo|hacemos
  cargo|pondré|pondremos|comprometo|comprometemos|aseguraré|aseguraremos|equivocamos|equivoqué)
Found-in: Me encargo yo de todo.
Not-in: No nos encargamos de eso.
Unless: quotation report negation

Phrase: (estoy|estamos|voy a|vamos a) [*]
  (revisando|investigando|hablando|trabajando|buscando|comprobando|revisar|investigar|hablar|llamar|enviar|reembolsar|cambiar|resolver|comprobar|hacer|averiguar|reparar|tramitando)
Found-in: Estoy hablando con el conductor.
Not-in: No voy a hablar más.
Unless: quotation report negation

Phrase: (nuestro|mi|nuestra)
  (error|culpa|fallo|responsabilidad|equipo|compañero|compañera|conductor|técnico|director|directora|taller)
Found-in: Fue nuestro error.
Not-in: No fue nuestro error.
Unless: quotation report negation

Phrase: (personalmente|yo mismo|yo misma|por nuestra parte|de nuestro bolsillo|a nuestro cargo)
Found-in: Los gastos van a nuestro cargo.
Not-in: El cargo es alto.

Phrase: (ha sido|han sido|fue|fueron|está|están|será|se ha|se han) [*]
  (reembolsado|reembolsada|repuesto|reparado|reparada|corregido|corregida|resuelto|resuelta|enviado|enviada|entregado|entregada|abonado|abonada|cancelado|cancelada|solucionado|solucionada|encontrado|restablecido|en
  camino)
Found-in: El importe ha sido reembolsado.
Not-in: El importe no ha sido reembolsado.
Unless: quotation report negation

Phrase: (recibirá|recibirás|tendrá|le devolvemos|le devolveremos|le ofrecemos|le ofrezco|le
  enviamos|le envío|le llamo|le llamamos|puedo|podemos)
Found-in: Recibirá el importe el viernes.
Not-in: No recibirá nada.
Unless: quotation report negation
