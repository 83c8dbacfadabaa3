Lexicon: apology
Language: es
Purpose: Words by which the writer regrets or takes responsibility for a trouble of the reader.
Act: apology
Source: written for replylint

# Lo siento

Phrase: lo (siento|sentimos)
Found-in: Mezclé dos pedidos, lo siento.
Found-in: Lo sentimos, Marta, se nos pasó su mensaje.
Not-in: ¿Lo siento?
Not-in: No lo sentimos en la mano.
Unless: negation, quotation, question

Phrase: lo (siento|sentimos) (mucho|muchísimo|muchisimo|tanto|de veras|de verdad|de corazón|de
  corazon|en el alma|profundamente|enormemente|sinceramente|un montón|infinito|horrores|otra vez|de
  nuevo|nuevamente|en serio)
Found-in: Lo siento muchísimo, el plato estaba frío.

Phrase: (cuánto|cuanto|cómo|como) lo (siento|sentimos|lamento|lamentamos)
Found-in: Cuánto lo siento, fue un lío con las llaves.

Phrase: no (sabe|sabes|saben|imagina|se imagina|te imaginas) (cuánto|cuanto|lo mucho que|cómo) lo
  (siento|sentimos|lamento|lamentamos)
Found-in: No sabe cuánto lo sentimos.

Phrase: lo (siento|sentimos|lamento|lamentamos) por
  (el|la|los|las|lo|todo|todas|no|haber|eso|esto|cualquier|nuestro|nuestra|mi|este|esta|ese|esa)
Found-in: Lo sentimos por la espera en caja.
Not-in: La abuela lo siente por Marta.

Phrase: (siento|sentimos) (mucho|muchísimo|muchisimo|tanto|de veras|de
  verdad|profundamente|enormemente|sinceramente|realmente)
  (el|la|los|las|lo|que|haber|no|este|esta|estos|estas|todo|todas|tener|haberle|haberles|haberte|cualquier|causarle|causarte|tanto)
Found-in: Sentimos mucho la avería del ascensor.
Not-in: Siento mucho frío en la tienda.

Phrase: (siento|sentimos) [*] [*]
  (molestias|molestia|inconvenientes|inconveniente|retraso|retrasos|demora|demoras|tardanza|espera|error|errores|confusión|confusion|malentendido|ocurrido|sucedido|pasado|problema|problemas|trastorno|trastornos|perjuicio|perjuicios|lío|desorden|fallo|silencio|incidencia|incidente|equivocación|equivocacion|despiste|descuido)
Found-in: Sentimos muy sinceramente trastornos así.
Found-in: Siento el lío con los billetes.
Not-in: Siento que hay algún lío en la caja.

Phrase: (siento|sentimos)
  (haber|haberle|haberles|haberte|haberos|haberlo|haberla|tenerle|tenerte|causar|causarle|causarte|hacerle|hacerte|molestarle|molestarte|molestar|llegar)
Found-in: Siento haberte dejado sin respuesta.
Not-in: Sentimos tener que cerrar el taller.

Phrase: (siento|sentimos) no (haber|haberle|haberles|haberte|haberos|haberlo)
Found-in: Sentimos no haber llamado el jueves.
Not-in: Sentimos no poder cambiarlo.

Phrase: (siento|sentimos) [mucho] que …
  (haya|hayas|hayan|hayáis|hubiera|hubiese|llegara|tuviera|tuvieras|ocurriera|pasara)
Found-in: Siento que haya venido sin el enchufe.
Not-in: Siento que hace ruido al girar.

# Disculpas

Phrase: (disculpe|disculpa|disculpen|disculpad|disculpá) [por|usted|ustedes|nuevamente|de nuevo|de
  antemano|por favor|todas]
  (el|la|los|las|lo|mi|nuestro|nuestra|este|esta|nuestros|tanto|tanta|no|haber|todo|tardar|cualquier|si)
Found-in: Disculpe la hora de la llamada.
Found-in: Disculpen por no avisar del corte de agua.
Not-in: ¿Disculpe?
Not-in: Nada disculpa el robo.

Phrase: (disculpanos|discúlpenos|disculpenos|discúlpanos|discúlpennos|discúlpame|discúlpeme|disculpeme|disculpame|disculpadme|disculpadnos)
Found-in: Se cayó la línea, discúlpeme.
Not-in: Discúlpeme, ¿esta maleta es suya?
Unless: negation, quotation, question

Phrase: (discúlpenos|disculpenos|discúlpanos|disculpanos|discúlpennos|discúlpame|discúlpeme|disculpeme|disculpame|disculpadnos)
  (por|el|la|los|las|si|que no|no haber)
Found-in: Discúlpenos la letra pequeña, ¿la lee bien?

Phrase: (disculpe|disculpa|disculpen|disculpad|disculpá) por
Found-in: Disculpa por escribir tan tarde.

Phrase: (disculpe|disculpa|disculpen|disculpad) que [no] [le|te|les|os|lo]
  (haya|hayamos|conteste|contestemos|contestara|contestáramos|responda|respondamos|respondiera|escriba|escribiera|llamara|avisara|avisáramos|enviara|atendiera|tardara|tardáramos|moleste|molestemos|mande|insistiera)
Found-in: Disculpa que no te hayamos contestado antes.

Phrase: (disculpe|disculpa|disculpen) (se me|se nos|fue|ha sido|me equivoqué|me equivoque|me he|nos
  hemos|leí|entendí|no vi|no leí|no había|tardé|quise|quería decir|confundí|acabo de ver|envié|te
  envié|le envié)
Found-in: Disculpa, se me fue el santo al cielo.
Not-in: Disculpe, fue usted quien llamó?
Unless: negation, quotation, question

Phrase: (disculpa|disculpe|disculpen|perdón|perdon|perdona|perdone|perdonen|perdoná)
Found-in: Puse el martes y era el jueves, disculpa.
Not-in: ¿Perdón?
Not-in: Tiene que pedir la tapa y no hay disculpa.
Unless: negation, quotation, question
Within: end

Phrase: (mil|muchas|tantas|infinitas|mis|nuestras|grandes|sentidas|humildes|sinceras|millones de|mil
  y una) [más|mas|más sinceras|mas sinceras|sinceras|sentidas|humildes] (disculpas|excusas)
Found-in: Mil disculpas, cerramos por error.
Found-in: Con nuestras más sentidas disculpas.
Not-in: Las disculpas llegaron tarde.

Phrase: disculpas (por|de antemano|nuevamente|de nuevo|otra vez|si|a todos|a ambos|a los dos|del
  equipo|de parte|en nombre|de verdad)
Found-in: Disculpas de nuevo, ahora va el archivo.
Not-in: Sus disculpas llegaron tarde.

Phrase: disculpas
Found-in: El enlace era otro, disculpas.
Not-in: Ya no aceptamos sus disculpas.
Unless: negation, quotation, question
Within: end

Phrase: (pido|pedimos|pedir|pedirle|pedirles|pedirte|pediros|pidiendo|pidiéndole|pidiéndoles|pidiéndote)
  [a usted|a ustedes|a todos|nuevamente|de nuevo|otra vez|mis|mil|muchas|sinceras|nuestras más
  sinceras|las más sinceras] (disculpas|perdón|perdon|excusas)
Found-in: Queremos pedirle disculpas por el portazo.
Found-in: Te pido mil disculpas.
Not-in: Le pido que me llame.
Not-in: Nadie me ha pedido perdón.

Phrase: (pido|pedimos|pedir|pedirle|pedirles|pedirte|ofrezco|ofrecemos|ofrecerle|ofrecerte|debo|debemos|deberle)
  [a usted|nuevamente|de nuevo] (una|otra) [enorme|gran|sincera|sentida] disculpa
Found-in: Le debemos una enorme disculpa.

Phrase: (ofrezco|ofrecemos|ofrecerle|ofrecerte|presento|presentamos|presentarle|debo|debemos|reitero|reiteramos|expreso|expresamos|damos|enviamos)
  [nuevamente|de nuevo|nuestras|mis|unas|las|mil] [más] [sinceras|sentidas|profundas]
  (disculpas|excusas)
Found-in: Le presento nuestras más sinceras disculpas.
Found-in: Reiteramos las disculpas del taller.
Not-in: Nunca ofrecemos excusas baratas.

Phrase: (acepte|acepta|acepten|aceptad|reciba|recibe|reciban) [por favor] (mis|nuestras|unas|las)
  [más] [sinceras|sentidas|profundas] (disculpas|excusas)
Found-in: Acepte mis disculpas por el portazo.
Not-in: Acepte las cookies de la web.

Phrase: una [gran|enorme|sincera|sentida] disculpa (por|a usted|a ustedes|a todos|de antemano|de
  nuestra|de parte|si)
Found-in: Una disculpa por contestar hasta hoy.
Not-in: Espero una disculpa hoy mismo.

Phrase: una disculpa
Found-in: Una disculpa, Lupita, no vi tu mensaje.
Within: start

Phrase: (me|nos) disculp(o|amos) [*] [*]
  (por|si|de|a|en|nuevamente|sinceramente|profundamente|enormemente|con|que)
Found-in: Nos disculpamos de todo corazón por la mudanza.
Found-in: Me disculpo si soné brusca.

Phrase: (me|nos) disculp(o|amos)
Found-in: La factura era de otro; nos disculpamos.
Not-in: No nos disculpamos por los precios.

Phrase: disculpar(me|nos) (por|con|contigo|ante|de|sinceramente|si|nuevamente)
Found-in: Quiero disculparme contigo por la broma.
Not-in: Debería disculparse por el trato.

Phrase: (quisiera|quiero|querría|queremos|quisiéramos|querríamos|quería|queríamos|deseo|deseamos|permítame|permítanos|permíteme|permitanos|permitame|déjame|déjeme|debo|debemos|tengo
  que|tenemos que|me gustaría|nos gustaría) [primero|ante todo|antes de
  nada|nuevamente|sinceramente] disculpar(me|nos)
Found-in: Ante el lío de la puerta, me gustaría disculparme.

Phrase: (le|les|te|os) (ruego|rogamos|pido|pedimos) [que] [me|nos]
  (disculpe|disculpes|disculpen|disculpéis|perdone|perdones|perdonen|perdonéis|disculpar|perdonar|perdonarme|perdonarnos|disculparme|disculparnos)
Found-in: Les rogamos que nos perdonen el ruido.
Not-in: Le pido que me llame.

Phrase: (ruego|rogamos) [que] [me|nos] [sepa|sepan]
  (disculpe|disculpes|disculpen|perdone|perdones|perdonen|disculpar)
Found-in: Rogamos disculpen el polvo de las obras.

Phrase: (sepa|sepan|sabrá|sabrán|sepas|tenga a bien|tengan a bien)
  (disculpar|perdonar|disculparnos|perdonarnos|disculparme|perdonarme|dispensar|excusar)
Found-in: Sepan disculpar las molestias de la mudanza.

Phrase: (espero|esperamos|confío|confiamos) [que] (sepa|sepan|puedas|pueda|puedan|sepas)
  (disculpar|disculparnos|disculparme|perdonar|perdonarnos|perdonarme)
Found-in: Espero que puedas perdonarnos.
Not-in: Espero que puedas venir.

Phrase: (espero|esperamos|confío) que (me|nos)
  (disculpe|disculpes|disculpen|perdone|perdones|perdonen)
Found-in: Esperamos que nos perdones el plantón.

Phrase: (dispense|dispensen|dispensa|excuse|excusen) (las|los|la|el|nuestra|nuestro|mi|usted)
Found-in: Dispensen la tardanza, hubo nieve.

# Perdón

Phrase: perd(ó|o)n (por|de nuevo|otra vez|a todos|si|de verdad|de corazón|en nombre)
Found-in: Perdón por el mensaje repetido.
Not-in: Con perdón, esto es un timo.

Phrase: perd(ó|o)n (se me|se nos|fue|era|eran|ha sido|me equivoqué|me equivoque|me he|me había|nos
  equivocamos|nos hemos|leí|lei|entendí|no vi|no leí|no lo vi|no me di|tardé|quise|quise
  decir|quería decir|confundí|acabo de|envié|te envié|le envié|error|errata|enlace|archivo)
Found-in: Perdón, quise decir el jueves.
Not-in: Perdón, la tapa es de acero?
Unless: negation, quotation, question

Phrase: perdon(a|e|en|ad|á|ame|eme|adme|anos|enos|adnos|ennos) [por|todas|usted|de nuevo|otra vez]
  (el|la|los|las|lo|mi|nuestro|nuestra|este|esta|tanto|tanta|no|haber|todo|tardar|cualquier|si|nuestros)
Found-in: Perdone la letra, escribo desde el tren.
Found-in: Perdonad por no avisar.
Not-in: Nadie perdona las multas.

Phrase: perd(óname|óneme|ónanos|ónenos|ónennos|ónadme)
Found-in: Perdóneme, confundí las maletas.
Not-in: Perdóneme, ¿esta maleta es suya?
Unless: negation, quotation, question

Phrase: perdon(a|e|en|ad|á) por
Found-in: Perdonen por entrar así en su buzón.

Phrase: perdon(a|e|en|ad) que [no] [le|te|les|os|lo]
  (haya|hayamos|conteste|contestemos|contestara|contestáramos|responda|respondamos|respondiera|escriba|escribiera|llamara|avisara|avisáramos|enviara|atendiera|tardara|tardáramos|moleste|molestemos|mande|insistiera)
Found-in: Perdona que te moleste en domingo.

Phrase: perdon(a|e|en) (se me|se nos|fue|ha sido|me equivoqué|me he|nos hemos|leí|entendí|no vi|no
  leí|no había|tardé|quise|quería decir|confundí|acabo de ver|envié)
Found-in: Perdona, leí la talla al revés.
Unless: negation, quotation, question

Phrase: (mil|diez mil|un millón de) perdones
Found-in: Mil perdones por el gato en la foto.

# Lamento

Phrase: lamento (el|la|los|las|lo|mucho|muchísimo|muchisimo|profundamente|sinceramente|de veras|de
  verdad|enormemente|haber|haberle|haberles|haberte|no haber|no
  haberle|cualquier|todo|todas|este|esta|estos|estas|esos|esas|ese|esa|muy sinceramente|su mala|tu
  mala)
Found-in: Lamento haberle cobrado dos veces.
Not-in: Lamento informarle de que está agotado.
Not-in: Lamento su pérdida.

Phrase: lamentamos (el|la|los|las|lo|mucho|muchísimo|muchisimo|profundamente|sinceramente|de
  veras|de verdad|enormemente|haber|haberle|haberles|haberte|no haber|no
  haberle|cualquier|todo|todas|este|esta|estos|estas|esos|esas|ese|esa|muy sinceramente|su mala|tu
  mala)
Found-in: Lamentamos lo de la factura.
Not-in: Lamentamos comunicarle el cierre.

Phrase: lament(o|amos) [mucho] que … (haya|hayas|hayan|hubiera|llegara|tuviera|resultara|quedara)
Found-in: Lamentamos que el paquete haya llegado mojado.
Not-in: Lamento que no quede ninguna.

Phrase: (lamentando|lamentándolo|sintiendo|lamentar|sentir) [mucho|profundamente] (el|la|los|las|lo)
  (molestia|molestias|inconvenientes|ocurrido|sucedido|demora|retraso|error|confusión)
Found-in: Quedamos a su lado, lamentando la demora.

# Culpa nuestra

Phrase: (error|fallo|falla|culpa|descuido|despiste|equivocación|equivocacion|negligencia|torpeza|metida
  de pata|responsabilidad|omisión|lapsus) [totalmente|enteramente|completamente|solo|es|fue|era|ha
  sido|todo|toda] (nuestro|nuestra|mío|mio|mía|mia)
Found-in: La cifra mala fue despiste mío.
Not-in: No es culpa nuestra que nevara.
Not-in: ¿Es culpa mía?
Unless: negation, quotation, question, condition

Phrase: (error|fallo|falla|descuido|despiste|equivocación|equivocacion|negligencia|confusión|confusion|omisión|lapsus)
  [*] (de|por) (nuestra|mi) parte
Found-in: Hubo un descuido por mi parte.
Not-in: No hubo ningún error de nuestra parte.
Unless: negation, quotation, question, condition

Phrase: (por|debido a|fue|es|ha sido|era) (nuestro|nuestra|mi) [propio|propia|gran]
  (error|fallo|culpa|descuido|despiste|equivocación|torpeza|responsabilidad)
Found-in: La caja vacía fue nuestro fallo.
Not-in: ¿Fue mi culpa?
Unless: negation, quotation, question, condition

Phrase: la culpa (es|fue|ha sido|la tenemos|la tengo|era|recae) (nuestra|mía|mia|nosotros|yo|en
  nosotros|solo nuestra|toda nuestra)
Found-in: La culpa la tenemos nosotros, nadie más.
Found-in: La culpa fue mía.
Unless: negation, quotation, question, condition

Phrase: (nos|me) (equivocamos|equivoqué|equivoque|hemos equivocado|he equivocado|habíamos
  equivocado|confundimos|confundí|confundi|hemos confundido|he confundido|despisté|hemos
  despistado|liamos|lié|hicimos un lío|hice un lío|he liado|hemos liado|colamos|pasamos de listos)
Found-in: Nos equivocamos de talla al preparar la caja.
Not-in: Si nos equivocamos, díganoslo.
Not-in: ¿Me equivoqué de tienda?
Unless: negation, quotation, question, condition

Phrase: (metimos|metí|meti|hemos metido|he metido|metieron) la pata
Found-in: Hemos metido la pata con el menú.
Unless: negation, quotation, question, condition

Phrase: (la (cagamos|cagué|pifiamos|pifié|regamos|regué|embarramos|fastidiamos|hemos liado|hemos
  fastidiado|hemos pifiado|hemos cagado))
Found-in: La regamos con la dirección.
Unless: negation, quotation, question, condition

Phrase: (cometimos|cometí|cometi|hemos cometido|he cometido|hicimos|tuvimos) (un|el|este|ese|algún)
  [*] (error|fallo|falla|equivocación|disparate)
Found-in: Cometimos un grave error con la alergia del menú.
Not-in: Si cometimos algún error, lo pagamos.
Unless: negation, quotation, question, condition

Phrase: se (me|nos) (pasó|paso|ha pasado|olvidó|olvido|ha olvidado|escapó|escapo|ha
  escapado|traspapeló|traspapelo|ha traspapelado|coló|coló un error|fue|fue la mano|fue la olla)
  (su|tu|el|la|los|las|un|una|por|responder|responderle|contestar|contestarle|contestarte|avisar|avisarle|avisarte|incluir|adjuntar|enviar|enviarle|llamar|llamarle|poner|ese|este|de|por
  completo)
Found-in: Se me pasó por completo su nota del lunes.
Not-in: Se nos pasó rápido.
Unless: negation, quotation, question, condition

Phrase: (le|les|te|os) (fallamos|fallé|hemos fallado|he fallado|defraudamos|hemos
  defraudado|decepcionamos|hemos decepcionado|dejamos tirado|dejamos tirada|hemos dejado
  tirado|hicimos esperar|hemos hecho esperar|hice esperar)
Found-in: Te fallamos con la tarta de cumpleaños.
Unless: negation, quotation, question, condition

Phrase: no (estuvimos|hemos estado|estuve|he estado|supimos estar|está|estaba) [*] a la altura
Found-in: No hemos estado a la altura de su boda.
Unless: quotation, question, condition

Phrase: no (cumplimos|hemos cumplido|supimos|hemos sabido|fuimos capaces|hemos sido
  capaces|estuvimos atentos|hicimos bien|lo hicimos bien|lo hemos hecho bien) [*]
  (con|lo|nuestro|nuestra|la|el|responder|atender|atenderle|explicar|bien|de|nada)
Found-in: No cumplimos con la fecha del banquete.
Unless: quotation, question, condition

Phrase: (asumo|asumimos|asumir|asumiendo|acepto|aceptamos|reconozco|reconocemos|admito|admitimos)
  [por completo] (la|toda la|toda|nuestra|mi|nuestro|el|nuestros)
  (responsabilidad|culpa|error|fallo|errores|fallos)
Found-in: Asumimos toda la culpa del corte.
Not-in: No asumimos ninguna responsabilidad.
Unless: negation, quotation, question, condition

Phrase: (reconozco|reconocemos|admito|admitimos) que (nos equivocamos|me equivoqué|fue un error|fue
  error|fallamos|hemos fallado|cometimos|hemos cometido|no estuvimos|no hemos)
Found-in: Reconocemos que fallamos con el plazo.
Unless: negation, quotation, question, condition

Phrase: (deberíamos|deberiamos|debimos|debí|debi|teníamos que|teniamos que|tendríamos que|hubiéramos
  debido) (haberle|haberles|haberte|haberos|haberlo|haberla|haber)
Found-in: Debimos haberle llamado ayer mismo.
Not-in: Usted debió haber leído la nota.
Unless: negation, quotation, question, condition

Phrase: no (deberíamos|deberiamos|debimos|debí|debi|teníamos que|tendríamos que|teníamos por qué)
  (haberle|haberles|haberte|haberos|haberlo|haberla|haber)
Found-in: No debimos haber cerrado tan pronto.
Unless: quotation, question, condition

Phrase: (esto|eso|algo así|algo asi|lo ocurrido|lo sucedido) (no|nunca|jamás)
  (debió|debio|debería|deberia|tendría que|tenía que) [haber]
  (pasar|pasado|ocurrir|ocurrido|suceder|sucedido)
Found-in: Esto nunca debió pasar en nuestra cocina.
Unless: quotation, question, condition

Phrase: no (debió|debio|debería|deberia|tendría que|tenía que) (haber|ser|pasar|ocurrir|suceder)
  (pasado|ocurrido|sucedido|sido|así|tenido|esperado)
Found-in: Lo de la fuga no debería haber pasado.
Unless: quotation, question, condition

Phrase: (no hay|no tenemos|no tengo|no tiene|no existe)
  (excusa|disculpa|perdón|justificación|excusas|justificacion)
  (para|por|que|alguna|posible|ni|y|nuestro)
Found-in: No hay excusa para tanto ruido, y lo sabemos.
Unless: quotation, question, condition

Phrase: sin (excusas|excusa) (por nuestra|de nuestra|posibles|posible|fue|fallamos|nos equivocamos)
Found-in: Sin excusas, fallamos con el catering.
Unless: quotation, question

Phrase: (inaceptable|imperdonable|inadmisible|inexcusable|lamentable) (por|de) (nuestra|mi) parte
Found-in: Cerrar tan pronto fue inadmisible por nuestra parte.
Unless: negation, quotation, question

Phrase: (ha sido|fue|es) (un|una) [muy] (lamentable|desafortunado|desafortunada|penoso)
  (error|descuido|fallo|confusión|equivocación|malentendido|incidente)
Found-in: Ha sido un lamentable malentendido con la reserva.
Unless: negation, quotation, question

Phrase: (nos|me) (avergüenza|averguenza|abochorna|da mucha vergüenza|da vergüenza|da mucha pena|da
  muchísima pena|apena muchísimo|apena mucho|sabe mal|sabe fatal|sabe muy mal|duele)
  (lo|el|la|los|las|que|haber|haberle|haberte|haberles|no haber|este|esta|mucho|muchísimo)
Found-in: Me sabe fatal haberte tenido esperando.
Unless: negation, quotation, question

Phrase: (estamos|estoy|sentimos) [muy|realmente|profundamente|tan]
  (avergonzados|avergonzado|avergonzada|apenados|apenado|apenada|abochornados|abochornada|abochornado)
  (por|de|con|que)
Found-in: Estamos muy apenados con lo del vuelo.
Unless: negation, quotation, question

Phrase: (qué|que) pena con (usted|ustedes|vos|contigo|todos)
Found-in: Qué pena con usted, el domiciliario se perdió.

Phrase: (tiene|tienes|tienen) [usted|toda] [la] razón [en|y|al] (quejarse|quejarte|molestarse|estar
  molesto|estar molesta|enfadarse|reclamar|nos equivocamos|fallamos)
Found-in: Tiene toda la razón y nos equivocamos.
Unless: negation, quotation, question

Phrase: sorry (por|de|mil|pero se me|se me|se nos|me|fue|fallo|error|chicos|a todos)
Found-in: Sorry por la tardanza, ya va la tapa.

Phrase: (merece|merecía|merecías|mereces|merecen|se merece|se merecía|te mereces) [usted|ustedes]
  (algo mejor|un trato mejor|un mejor trato|un servicio mejor|un mejor servicio|mejor|más de
  nosotros|otra cosa)
Found-in: Usted merecía algo mejor de nosotros.
Unless: negation, quotation, question

Phrase: (arrepiento|arrepentimos|arrepentidos|arrepentida) (de|por)
  (haber|haberle|haberte|lo|no|el|la)
Found-in: Me arrepiento de haberle contestado así.
Unless: negation, quotation, question

Phrase: (por|para) (compensar|compensarle|compensarte|compensarles|resarcir|resarcirle|enmendar) [*]
  (molestias|error|espera|inconvenientes|fallo|retraso|demora|daño|trastorno)
Strength: weak
Found-in: Para compensarle la espera, va un postre.
Unless: negation, quotation, question, condition

Phrase: (a pesar|pese) de nuestro (error|fallo|descuido|retraso)
Strength: weak
Found-in: A pesar de nuestro descuido, llegó a tiempo.

Phrase: (perdón|perdon|perdona|perdone|perdonen|disculpa|disculpe|disculpen) (te|le|les|os|me|lo|la)
  (mandé|mande|envié|envie|di|puse|dije|escribí|contesté|respondí|pasé|cobré|cobramos|mandamos|enviamos|dimos|confundí|olvidé|hemos|he|habíamos|había)
Found-in: Ay, perdona, te di la llave de otro piso.
Unless: negation, quotation, question

Phrase: (fue|ha sido|es) (un|una) (error|fallo|falla|despiste|descuido|equivocación) (de|del)
  (nuestro|nuestra|nuestros|mi|equipo|sistema|taller|almacén|tienda|cocina|mis)
Found-in: Fue un despiste de nuestra cocinera.
Unless: negation, quotation, question, condition

Phrase: lo (lamento|lamentamos)
Found-in: El florista se equivocó de calle y lo lamentamos.
Not-in: Nadie lo lamentará.
Unless: negation, quotation, question

Phrase: lo (lamento|lamentamos) (mucho|muchísimo|muchisimo|profundamente|sinceramente|de veras|de
  verdad|enormemente|en el alma)
Found-in: Lo lamento muchísimo, la planta llegó helada.

Phrase: (nuestro|nuestra|mi) (error|fallo|despiste|culpa|descuido)
Found-in: Mi error, era la puerta siete.
Unless: negation, quotation, question, condition
Within: start

Phrase: (siento|sentimos|lamento|lamentamos) si
  (le|les|te|os|hemos|he|hubo|hay|esto|causamos|causé|alguna|algún|la|el|nuestra|nuestro|mi)
Found-in: Sentimos si hemos hecho ruido.

Phrase: (error|fallo|falla|confusión|descuido|problema) en (nuestro|nuestra|nuestros)
  (sistema|web|almacén|tienda|cocina|base|facturación|taller|sistemas|página|listado|catálogo|registros)
Found-in: Hubo un descuido en nuestra cocina.
Not-in: No hay ningún fallo en nuestro sistema.
Unless: negation, quotation, question, condition

Phrase: (debimos|debí|debíamos|tuvimos que)
  (avisar|avisarle|avisarte|llamarle|llamarte|decirle|decirte|decírselo|contestarle|comprobarlo|revisarlo|preguntarle|explicarle|responderle)
  (antes|antes de|mejor|del|de|a tiempo|ayer|el|en)
Found-in: Debimos avisarle antes del cierre.
Unless: negation, quotation, question, condition

Phrase: (hicimos|hice|hemos hecho|he hecho|actuamos|actué|estuvo) mal (en|al|por|de nuestra|por
  nuestra)
Found-in: Hicimos mal en cerrar sin un cartel.
Unless: negation, quotation, question, condition

Phrase: (es|fue|ha sido) (imperdonable|inaceptable|inadmisible|inexcusable) que (tardáramos|no le|le
  hiciéramos|te hiciéramos|no le avisáramos|no te|hayamos|le hayamos|te hayamos)
Found-in: Es imperdonable que le hiciéramos subir a pie.
Unless: negation, quotation, question

Phrase: (siento|sentimos) lo de (la|el|los|las|ayer|hoy|ese|esa|este|esta|anoche|antes)
Found-in: Sentimos lo de las goteras del pasillo.
Not-in: Siento lo de su madre.

Phrase: (siento|sentimos|lamento|lamentamos) [mucho] que … no
  (haya|hayas|hayan|hubiera|hubiese|llegara|tuviera|fuera|funcionara)
Found-in: Lamento que la visita no haya sido como usted quería.

Phrase: (equipo|empresa|dirección|tienda|compañía|casa|gerencia|organización|administración|taller|escuela|restaurante|hotel|museo)
  … (se disculpa por|se disculpan por|lamenta el|lamenta la|lamenta los|lamenta las|lamenta
  lo|lamenta que|lamenta profundamente|siente mucho|pide disculpas|le pide disculpas|les pide
  disculpas|pide perdón)
Found-in: El museo lamenta el cierre del ala norte.
Found-in: La dirección de la escuela se disculpa por el humo.
Unless: negation, quotation, question
