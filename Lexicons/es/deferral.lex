Lexicon: deferral
Language: es
Purpose: Words that put an answer off.
Act: deferral
Unless: quotation
Source: written for replylint

Phrase: (estoy|estamos|están|está|seguimos|sigo|siguen|sigue) [todavía|aún|actualmente|ya]
  (investigando|revisando|comprobando|verificando|analizando|estudiando|consultando|valorando|evaluando|averiguando|mirando|mirándolo|revisándolo|trabajando|buscando|pendiente|pendientes|esperando|intentando|tramitando)
Found-in: Todavía estamos analizando la muestra.
Not-in: Estamos pintando la valla.

Phrase: (en|bajo|se encuentra en)
  (trámite|proceso|revisión|estudio|investigación|análisis|gestión|curso|evaluación|espera)
Found-in: La ayuda sigue en trámite.

Phrase: (en cuanto|tan pronto como|tan pronto|apenas|cuando)
  (sepa|sepamos|tenga|tengamos|reciba|recibamos|haya|sea posible|pueda|podamos|nos digan|me
  digan|nos contesten|me contesten|nos confirmen|me confirmen|llegue|esté|salga|nos llegue)
Found-in: Le escribo cuando sepamos la fecha.
Not-in: En cuanto giro la llave, arranca.

Phrase: (lo antes|lo más pronto|lo mas pronto) posible
Found-in: Lo miramos lo antes posible.

Phrase: (cuanto antes|a la brevedad|a la mayor brevedad|con la mayor brevedad|en
  breve|próximamente|proximamente|más adelante|mas adelante|a su debido tiempo|en su momento|en los
  próximos días|en las próximas semanas|en un futuro|por ahora|de momento|por el momento|un día de
  estos|tarde o temprano|a lo largo de la semana|en fecha próxima|dentro de poco)
Found-in: A su debido tiempo tendrá la fecha.

Phrase: (le|les|te|os|lo|la)
  (informaremos|informaré|avisaremos|avisaré|avisamos|aviso|diremos|diré|contactaremos|contactaré|escribiremos|escribiré|llamaremos|llamaré|responderemos|responderé|actualizaremos|contamos|confirmaremos|confirmaré)
  (en cuanto|cuando|tan pronto|más|pronto|en breve|a la|lo antes|luego|después|si)
Found-in: Te avisamos cuando vuelva el azul.

Phrase: (le|les|te|os) (mantendremos|mantendré|mantenemos|mantengo|tendremos|iremos) (al
  tanto|informado|informada|informados|al corriente|al día|informando)
Found-in: Os mantendremos al tanto.

Phrase: (nos|me|se) (pondremos|pondré|pondrá|pondrán) en contacto
Found-in: Se pondrán en contacto para la visita.

Phrase: (necesito|necesitamos|necesitaremos|precisamos|tengo que|tenemos que|debo|debemos|he de)
  [antes|primero]
  (consultar|consultarlo|comprobar|comprobarlo|verificar|verificarlo|preguntar|preguntarlo|revisar|revisarlo|confirmar|confirmarlo|hablar|hablarlo|más
  tiempo|tiempo|un poco|unos días|esperar|mirarlo|investigar|valorar|valorarlo|averiguar)
Found-in: Tengo que preguntarlo en el taller.
Not-in: Usted tiene que preguntar allí.

Phrase: (déjeme|déjame|dejame|permítame|permítanos|déjenos|voy a|vamos a)
  (consultar|consultarlo|comprobar|comprobarlo|preguntar|preguntarlo|mirar|mirarlo|ver|averiguar|averiguarlo|revisar|revisarlo|verificar|verificarlo|confirmar|confirmarlo|hablar|hablarlo|investigar)
Found-in: Déjeme mirar en el almacén.

Phrase: (denos|deme|danos|dame|concédanos) [*]
  (tiempo|momento|minuto|minutos|días|día|horas|semana|margen|segundo)
Found-in: Denos unos días más.

Phrase: (tenga|ten|tengan|rogamos|pedimos) [un poco de|algo de] (paciencia)
Found-in: Tengan un poco de paciencia.

Phrase: (puede|podría|podrían|pueden|va a|suele) (tardar|demorar|llevar|tomar|demorarse) [*]
  (tiempo|días|semanas|horas|más|poco|par|algo|meses|unos|unas|hasta)
Found-in: El papeleo puede llevar unas semanas.

Phrase: (espere|espera|esperen|aguarde|permanezca) [por favor|usted]
  (un|unos|hasta|a|nuestra|noticias) (poco|momento|minutos|días|el|la|que|llamada)
Found-in: Espere hasta el jueves.

Phrase: (he|hemos) (preguntado|consultado|contactado|escrito|reclamado|solicitado) …
  (fabricante|proveedor|taller|almacén|departamento|compañeros|transportista|mensajería|correos|técnico|equipo|responsable)
Found-in: Hemos preguntado al proveedor.

Phrase: (a la espera|en espera|pendiente|pendientes|esperando) de [*]
  (respuesta|confirmación|noticias|información|piezas|stock|aprobación|fabricante|proveedor|que|autorización|revisión)
Found-in: Estamos a la espera de noticias.

Phrase: (aún|aun|todavía|todavia|por ahora|de momento) no [lo|se|le|te|hay|tenemos|tengo]
  (sé|sabemos|sabe|podemos|puedo|tenemos|tengo|hay|fecha|noticias|respuesta|información|confirmado|dispongo|disponemos|decidido)
Found-in: Todavía no lo sabemos.

Phrase: (no hay|no tenemos|no tengo|sin) [una] (fecha|plazo|previsión|estimación|novedades|noticias)
  [exacta|concreta|prevista|todavía|aún|definida]
Found-in: No hay previsión de reapertura.

Phrase: no (puedo|podemos|le puedo|le podemos)
  [darle|darte|dar|decirle|decirte|confirmar|confirmarle|asegurar|precisar|indicarle] (fecha|una
  fecha|un plazo|plazos|cuándo|el día|la fecha|todavía|aún)
Found-in: No podemos darle una fecha.

Phrase: (habrá|hay|falta) que (ver|esperar|confirmar|valorar|estudiar|consultarlo)
Found-in: Habrá que esperar al fabricante.

Phrase: (por|está por|queda por|quedan por)
  (confirmar|determinar|definir|decidir|concretar|ver|anunciar)
Found-in: La hora está por concretar.

Phrase: (será|serán|se)
  (anunciado|anunciada|anunciará|comunicará|estudiará|estudiado|valorado|valorará|considerado|decidirá|publicará|evaluada|evaluará|tomado
  en cuenta)
Found-in: La fecha se anunciará en la puerta.

Phrase: (lo|la|su|tu) (tendremos|tendré|tomaremos|tomaré|tomamos|tomo) [sugerencia|idea|petición] en
  (cuenta|consideración)
Found-in: Lo tendremos en cuenta.

Phrase: (apuntado|apuntada|anotado|añadido|puesto|pongo|ponemos|apuntamos) [*] (en|a)
  (la|nuestra|lista|mi) (lista|agenda|de espera|cola)
Found-in: La hemos puesto en nuestra lista.

Phrase: (más|mayor) (información|detalles|noticias|datos|novedades) (próximamente|pronto|en
  breve|más adelante|la semana|en cuanto|cuando|mañana|luego)
Found-in: Más noticias la semana que viene.

Phrase: (vuelva|vuelve|pruebe|prueba) a
  (llamar|preguntar|escribir|consultar|intentarlo|llamarnos|escribirnos)
Found-in: Vuelva a preguntar en mayo.

Phrase: (pregunte|pregunta|llame|llama|escriba|consulte) (otra vez|de nuevo|más adelante|más
  tarde|dentro de|la semana)
Found-in: Llame otra vez dentro de dos días.
