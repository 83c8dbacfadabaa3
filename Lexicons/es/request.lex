Lexicon: request
Language: es
Purpose: Ways of asking the other side to do something.
Act: request
Unless: quotation
Source: written for replylint

# Por favor

Phrase: por favor [*]
  (envíen|envíe|envía|enviad|envíenme|envíeme|envíame|manden|mándenme|cancelen|cancele|cancelar|anulen|anular|devuelvan|devuélvanme|cambien|cambiar|corrijan|revisen|revise|revisar|verifiquen|ayuden|ayúdenme|ayúdame|ayuda|llamen|llámenme|contacten|contáctenme|respondan|solucionen|resuelvan|arreglen|eliminen|borren|den|hagan|procedan|reembolsen|repongan|confirmen|quiten|cierren|activen|desbloqueen|necesito|enviar|contactar|responder|solucionar|hacer)
Found-in: Por favor, envíenme una copia.
Not-in: Por favor, disculpen.

Phrase: (envíenme|envíeme|envíame|enviadme|mándenme|mándame|devuélvanme|devuélveme|llámenme|llámeme|llámame|contáctenme|contesten|ayúdenme|ayúdeme|ayúdame|ayudadme|cancelen|reembólsenme|cámbienme|denme|deme|dame|háganme|respóndanme|soluciónenme)
Found-in: Llámenme a partir de las seis.
Not-in: Me llaman a partir de las seis.

Phrase: (favor de|se ruega|ruego|rogamos|les ruego|le ruego|les rogaría|les pido|le pido|os pido|les
  pedimos|le pedimos|solicito|solicitamos|les solicito|le
  solicito|exijo|exigimos|reclamo|reclamamos|demando) [*] [*]
  (que|me|nos|la|el|una|un|su|enviar|enviarme|cancelar|devolver|contactar|ayuda|asistencia|mi|revisar|hacer)
Found-in: Les pido que me envíen una copia.
Not-in: Pido disculpas.

# Pueden

Phrase: (me|nos) (puede|podría|pueden|podrían|puedes|podrías|podéis|podríais) [*]
  (ayudar|enviar|mandar|llamar|cambiar|devolver|hacer|dar|facilitar|proporcionar|contactar|reembolsar|cancelar|reservar|arreglar|solucionar|atender|pasar|echar|guardar|activar)
Found-in: Me podrían enviar una copia.
Not-in: Nos pueden servir.

Phrase: (puede|podría|pueden|podrían|puedes|podrías|podéis|podríais) [*] [*]
  (ayudarme|ayudarnos|enviarme|enviarnos|mandarme|llamarme|llamarnos|cambiarme|devolverme|hacerme|darme|darnos|facilitarme|proporcionarme|proporcionar|contactarme|reembolsarme|cancelarme|revisar|solucionarme|enviar|asistirme|asistirnos|brindar|brindarme|ofrecer|organizar|programar)
Found-in: Podrían enviarme una copia.
Not-in: Pueden enviarse por correo.

Phrase: (sería|serían|sería usted|serían ustedes) tan (amable|amables) (de|como)
Found-in: Serían tan amables de llamarme.
Not-in: Ya no serían tan amables con nadie.

Phrase: (haga|hagan|haz|hagáis) el favor de
Found-in: Hagan el favor de llamarme.
Not-in: Me hicieron el favor de llamar.

Phrase: (agradecería|agradeceríamos|agradezco|agradecemos|agradece) [*]
  (su|una|que|si|cualquier|pronta|la) [*]
  (ayuda|asistencia|respuesta|pudieran|puedan|pudiera|envíen|enviaran|me|nos|orientación|apoyo|solución)
Found-in: Les agradecería que me enviaran una copia.
Not-in: Agradezco su paciencia de ayer.

Phrase: (espero|esperamos) (que|su) [*]
  (me|nos|pronta|solución|solucionen|resuelvan|devuelvan|envíen|hagan|respondan|ayuden|reembolsen)
Found-in: Espero que me devuelvan el dinero.
Not-in: Espero que estén bien.

# Quiero, necesito

Phrase: (quiero|quisiera|quería|querría|queremos|deseo|desearía|necesito|necesitamos|necesitaría|me
  gustaría|nos gustaría|quisiéramos) [*]
  (cancelar|anular|devolver|cambiar|comprar|pedir|reservar|contratar|recibir|obtener|solicitar|modificar|darme|dar
  de baja|darme de baja|eliminar|borrar|hablar|reclamar|tramitar|hacer un|hacer
  una|tener|recuperar|activar|renovar|alquilar|concertar|programar)
Found-in: Quisiera cancelar mi pedido.
Not-in: Quiero darles las gracias.

Phrase: (quiero|quisiera|queremos|exijo|reclamo) (mi|mis|nuestro|que me|una|un|el|la) [*]
  (dinero|reembolso|devolución|pedido|devuelvan|solución|respuesta|cambio|factura|copia|compensación|llamada|reparación|explicación|recambio|repuesto)
Found-in: Quiero una devolución.
Not-in: Quiero una casa.

Phrase: (quisiera|querría|querríamos) (una|un|otra|otro|mi|la|el)
Found-in: Quisiera otra tapa.
Not-in: Quisiera darles las gracias.

Phrase: (necesito|necesitamos|necesitaría|preciso|requiero|requerimos)
  (una|un|su|vuestra|ayuda|asistencia|que|de su|soporte|otro|otra|el|la|mi|orientación|apoyo)
Found-in: Necesito una copia.
Not-in: La tapa necesita una mano.

Phrase: (busco|buscamos|estoy buscando|estamos buscando) (una|un|unos|unas|a
  alguien|alguien|repuesto|recambio|ayuda|información)
Found-in: Estoy buscando una tapa para el modelo viejo.
Not-in: Estoy buscando mi tapa.

Phrase: (por la presente|mediante la presente|por medio de la presente|por este medio) [*]
  (solicito|cancelo|reclamo|pido|desisto|quiero|solicitamos|me dirijo)
Found-in: Por la presente solicito la baja.

# Corto

Phrase: (ayuda|urgente|reembolso|devolución|respuesta|solución) (por
  favor|porfavor|porfa|ya|urgente|con)
Found-in: Ayuda por favor.
Not-in: Gracias por la ayuda.
Within: start

Phrase: (necesito|pido|busco) (ayuda|auxilio|consejo)
Found-in: Hola, pido consejo.
Not-in: Gracias por el consejo.

Phrase: (devuélvanme|devolvedme|quiero) mi dinero
Found-in: Devuélvanme mi dinero.
Not-in: Ya tengo mi dinero.

Phrase: (pido|pedimos) (que|ayuda|una explicación|la devolución|el reembolso|una solución|una
  respuesta)
Found-in: Pedimos una solución.
Not-in: Pedimos una lámpara.

# De vos, y sin acentos

Phrase: (me|nos) (podria|podrian|podrias|podés|podes) [*]
  (ayudar|enviar|mandar|llamar|cambiar|devolver|hacer|dar|facilitar|contactar|reembolsar|cancelar|reservar|arreglar|solucionar|atender|pasar|guardar|activar)
Found-in: Me podés guardar dos entradas.
Not-in: Nos podes caer bien.

Phrase: (podria|podrian|podrias|podés|podes) [*]
  (ayudarme|ayudarnos|enviarme|enviarnos|mandarme|mandarnos|llamarme|llamarnos|cambiarme|devolverme|hacerme|darme|darnos|facilitarme|reembolsarme|cancelarme|revisar|solucionarme|pasarme|guardarme)
Found-in: Podrian mandarme otro juego de llaves.
Not-in: Podrian mandarse por correo.

Phrase: (envienme|envieme|enviame|mandenme|mandeme|mandame|mandáme|devuelvanme|devuelvame|llamenme|llameme|llamame|ayudenme|ayudeme|ayudame|cambienme|reembolsenme|haganme|respondanme|solucionenme|pasame|pasenme|guardame|reservame)
Found-in: Mandenme la lista de precios.
Not-in: Me mandaron la lista.

Phrase: (quisiera|querría|quería|me gustaría|quiero|queremos|desearía|quisiéramos|exijo|ruego) que
  (me|nos|se|le)
  (envíen|envie|envíe|enviaran|devuelvan|devuelva|devolvieran|llamen|llame|llamaran|cambien|cambie|cambiaran|arreglen|arreglaran|solucionen|reembolsen|manden|mandaran|ayuden|anulen|cancelen|hagan|den|revisen|atiendan|paguen|repongan)
Found-in: Me gustaría que me cambiaran la mesa.
Not-in: Me gustaría que lloviera.

Phrase: (porfa|porfis|porfavor|xfa|x favor|xfavor) [*]
  (envíen|envien|manden|mandame|mandenme|ayuda|ayuden|ayudenme|llamen|llamenme|cambien|cancelen|devuelvan|arreglen|revisen|respondan|contesten|confirmen|necesito|quiero|una|pasen|pasame)
Found-in: Porfa manden otra bombilla.
Not-in: Porfa no llueve.

Phrase: no (se olviden de|olviden|se olvide de|olvide|dejen de)
  (enviar|enviarme|mandar|mandarme|llamar|llamarme|avisar|avisarme|devolver|cambiar|incluir|cancelar)
Found-in: No se olviden de incluir la tapa.
Not-in: No olvido la tapa.
