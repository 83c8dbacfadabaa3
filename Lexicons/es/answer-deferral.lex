Lexicon: answer-deferral
Language: es
Purpose: Words by which the writer puts an answer off, or promises to be in touch.
Unless: quotation
Source: written for replylint

Phrase: (le|les|te|nos)
  (llamaré|llamará|llamaremos|llamarán|contactaré|contactará|contactaremos|contactarán|escribiré|escribirá|escribiremos|responderé|responderá|responderemos|informaré|informaremos|informará|avisaré|avisaremos|avisará|diremos)
Found-in: La señora Ejemplo le llamará mañana.
Not-in: Le llama la atención.

Phrase: (nos|me) (pondremos|pondré|ponemos|pongo) [*] en contacto con (usted|ustedes|contigo)
Found-in: Nos pondremos en contacto con usted antes del viernes.
Not-in: Nos ponemos los guantes.

Phrase: (le|les|te) (mantendremos|mantendré) (informado|informada|informados|al tanto|al corriente)
Found-in: Le mantendremos informado.

Phrase: (en cuanto|tan pronto como) (sepamos|sepa|tengamos|tenga|podamos|sea posible|recibamos)
Found-in: Le escribimos en cuanto sepamos más.
Not-in: En cuanto gire la llave, arranca.

Phrase: (a la|con la) mayor brevedad [posible]
Found-in: Responderemos a la mayor brevedad posible.

Phrase: (lo antes|cuanto antes) [posible]
Found-in: Lo hacemos lo antes posible.

Phrase: (está|están|sigue|siguen) [*] en (revisión|trámite|proceso|estudio|curso)
Found-in: Su solicitud está en trámite.
Not-in: Su solicitud está en la mesa.

Phrase: (estamos|estoy) (revisando|investigando|comprobando|estudiando|verificando|consultando)
Found-in: Estamos revisando el pedido.
Not-in: Estamos pintando el pasillo.

Phrase: (vamos a|voy a) (consultar|comprobar|revisar|preguntar|verificar)
Found-in: Voy a consultar al taller.

Phrase: (recibirá|tendrá) [*] (respuesta|noticias|una respuesta) [*] (antes|nuestra|el|en|mañana|de)
Found-in: Recibirá una respuesta antes del viernes.
Not-in: Recibirá la llave.

Phrase: (le|les|te|os)
  (llamamos|llamo|escribimos|escribo|avisamos|aviso|decimos|digo|confirmamos|confirmo|contamos|cuento)
  (mañana|hoy|luego|pronto|el lunes|el martes|el miércoles|el jueves|el viernes|esta tarde|esta
  semana|la semana|en cuanto|cuando|más tarde)
Found-in: Te confirmo mañana la hora del montaje.
Not-in: Les escribo desde Quito.

Phrase: (todavía|todavia|aún|aun|por ahora|de momento) no (lo sé|lo
  sabemos|sé|sabemos|tenemos|tengo|hay|podemos confirmar|puedo confirmar|está confirmado|está
  decidido)
Found-in: Por ahora no está decidido.
Not-in: Todavía no ha llovido.

Phrase: (déjeme|déjame|permítame|permítanos|déjenos) [que] [lo]
  (consultar|consultarlo|comprobar|comprobarlo|mirar|mirarlo|revisar|revisarlo|preguntar|preguntarlo|averiguar|averiguarlo|verificar|consulte|mire|averigüe|verlo)
Found-in: Déjame que lo mire en el almacén.

Phrase: (he|hemos) (preguntado|consultado|contactado|escrito|pedido información) [*] (al|a la|a
  los|a nuestro|con el|con la|con nuestro)
Found-in: Hemos preguntado al proveedor por las bisagras.

Phrase: (a|quedo a|estamos a|estoy a) la espera de (que|la
  respuesta|respuesta|confirmación|noticias|el|una)
Found-in: Estoy a la espera de noticias del taller.

Phrase: (habrá|hay|tengo|tenemos) que
  (consultarlo|verlo|estudiarlo|confirmarlo|comprobarlo|preguntarlo|mirarlo|valorarlo)
Found-in: Tengo que consultarlo con mi socia.
Not-in: Hay que regarla.
