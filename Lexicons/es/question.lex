Lexicon: question
Language: es
Purpose: Ways of asking for an answer, with or without a question mark.
Act: question
Unless: quotation
Source: written for replylint

# Saber

Phrase: (quisiera|quería|querría|quiero|queremos|querríamos|desearía|deseo|necesito|necesitamos|necesitaría|quisiéramos)
  [*] (saber|preguntar|preguntarles|preguntarle|preguntaros|consultar|consultarles|conocer|entender|averiguar|informarme)
Found-in: Quisiera saber si la tapa sirve.
Not-in: Quiero darles las gracias.

Phrase: (me|nos) [*] (gustaría|encantaría|interesa|interesaría|interesaba) [mucho|también]
  (saber|preguntar|consultar|conocer|entender|que me digan|que me informen)
Found-in: Me gustaría saber si la tapa sirve.
Not-in: Me gustaría darles las gracias.

Phrase: (me pregunto|nos preguntamos|me preguntaba|pregunto|quería preguntar)
  (si|cómo|como|cuándo|cuando|dónde|donde|por qué|cuánto|cuanto|qué|que|cuál|cual|quién)
Found-in: Me pregunto si la tapa sirve.
Not-in: Me preguntan si la tapa sirve.

Phrase: no (sé|se|sabemos|entiendo|entendemos|comprendo|comprendemos|encuentro|encontramos|veo|logro
  entender|logro ver|tengo claro|me queda claro|consigo ver) [*]
  (si|cómo|como|cuándo|cuando|dónde|donde|por qué|porqué|cuánto|cuanto|qué|cuál|cual|quién)
Found-in: No entiendo por qué falta la tapa.
Not-in: Ya entiendo por qué falta.

Phrase: no (estoy|estamos) (seguro|segura|seguros|seguras) (de|si|cómo|cuándo|dónde|qué|cuál) [*]
  (si|que|qué|cuál|talla|medida|es|sea|debo|tengo)
Found-in: No estoy segura de cuál es.
Not-in: Estoy segura de cuál es.

Phrase: (tengo|tenemos|tenía|surge|surgido) [*] (la duda|una duda) [de|sobre|con]
  (si|cómo|cuándo|qué|el|la|los|las|mi)
Found-in: Tengo la duda de si sirve.
Not-in: No cabe duda.

Phrase: (tengo|tenemos|tenía|quería hacer|quisiera hacer|quería hacerles) [*]
  (una|dos|tres|unas|algunas|varias) [*] (pregunta|preguntas|duda|dudas|consulta|consultas)
Strength: weak
Found-in: Tengo un par de cosas, tengo unas dudas.
Not-in: Tengo una tapa.

Phrase: (una|otra|solo una|mi|mis|dos|última|consulta|duda|pregunta) [*]
  (pregunta|preguntas|duda|dudas|consulta|consultas|sobre|acerca)
Strength: weak
Found-in: Consulta sobre la tapa.
Within: start

Phrase: (mi|nuestra|la|otra|primera|segunda) (pregunta|duda|consulta) (es|sería|era)
Found-in: Mi duda es si flota.
Not-in: Su pregunta es buena.

# Díganme

Phrase: (me|nos) (puede|podría|pueden|podrían|puedes|podrías|podéis|podríais) [*]
  (decir|indicar|explicar|confirmar|aclarar|informar|orientar|aconsejar|recomendar|avisar)
Found-in: Me podría decir cuánto pesa.
Not-in: Nos pueden servir.

Phrase: (puede|podría|pueden|podrían|puedes|podrías|podéis|podríais) [*] [*]
  (decirme|decirnos|indicarme|indicarnos|explicarme|explicarnos|confirmarme|confirmarnos|confirmar|aclararme|aclarar|informarme|informarnos|orientarme|aconsejarme|recomendarme|avisarme)
Found-in: Podría decirme cuánto pesa.
Not-in: Puede decirse que pesa.

Phrase: (alguien|alguno|algún) [*] (sabe|puede decirme|me puede decir|podría decirme|tiene
  idea|tiene información|me podría decir|me explica)
Found-in: Alguien sabe dónde se compra.
Not-in: Alguien llamó.

Phrase: (sabe|saben|sabes|sabéis|sabrían|sabría) [usted|ustedes|acaso] (si|cómo|cuándo|dónde|por
  qué|cuánto|qué|cuál|quién)
Found-in: Saben cuándo llega.
Within: start

Phrase: (díganme|dígame|dime|decidme|indíquenme|indíqueme|explíquenme|explíqueme|confírmenme|confírmeme|infórmenme|infórmeme|avísenme|avísame|aclárenme)
Found-in: Díganme cuándo llega.
Not-in: Me dicen que llega tarde.

Phrase: (por favor|favor de|ruego|rogamos|les ruego|le ruego|agradecería|agradeceríamos|agradezco)
  [*] [*] (indicarme|indicar|decirme|confirmar|confirmarme|informarme|informar|aclarar|me
  indiquen|me digan|me confirmen|me informen|me indique|me diga|me confirme|me informe|me
  expliquen|me aclaren)
Found-in: Les ruego que me indiquen el precio.
Not-in: Por favor, disculpen.

Phrase: (espero|esperamos|quedo a la espera de|a la espera de|aguardo) [*] (una|su|sus|alguna)
  (explicación|aclaración|confirmación|indicaciones)
Strength: weak
Found-in: Espero una aclaración.

# Hay

Phrase: hay [ya] (alguna|algún|alguno|algo|manera|forma|modo|posibilidad|novedades|noticias|otra
  manera) [*] (de|que|para|sobre|novedad|noticia|posibilidad|forma|manera|problema)
Found-in: Hay alguna forma de acelerarlo.
Within: start

Phrase: (alguna|algún)
  (novedad|noticia|noticias|idea|sugerencia|respuesta|consejo|solución|actualización)
  (de|sobre|con|para|acerca|por)
Found-in: Alguna novedad de mi pedido.
Within: start

Phrase: (es|sería|será) posible [*] [*]
  (pagar|cambiar|cambiarlo|devolver|devolverlo|recibir|saber|que me|que
  nos|obtener|comprar|enviar|hacer|pedir|usar|tener|recoger|cancelar)
Found-in: Sería posible pagar con tarjeta.
Within: start

Phrase: (tienen|tenéis|venden|vendéis|aceptan|hacen|ofrecen|disponen de|envían|enviáis)
  (ustedes|alguna|algún|stock|envíos|descuento|garantía|repuestos)
Found-in: Tienen alguna tapa de repuesto.
Not-in: No tienen alguna.
Within: start

Phrase: (qué pasa|qué ocurre|qué hago|qué debo hacer|qué tengo que hacer|qué puedo hacer|cómo
  puedo|cómo hago|cómo se|cómo debo|cuánto cuesta|cuánto vale|cuánto tarda|cuándo llega|cuándo
  llegará|dónde está|dónde puedo|por qué no|a qué se debe|qué tal)
Found-in: Cómo puedo pagar con tarjeta.
Not-in: Como puedo, pago.

# De vos, y sin acentos

Phrase: (me|nos) (podria|podrian|podrias|podés|podes) [*]
  (decir|indicar|explicar|confirmar|aclarar|informar|orientar|aconsejar|recomendar|avisar)
Found-in: Me podrian indicar el precio con montaje.
Not-in: Nos podrian servir.

Phrase: (podria|podrian|podrias|podés|podes) [*]
  (decirme|decirnos|indicarme|indicarnos|explicarme|explicarnos|confirmarme|confirmarnos|confirmar|aclararme|informarme|informarnos|orientarme|recomendarme|avisarme)
Found-in: Che, podés confirmarme la hora.
Not-in: Podés quedarte la caja.

Phrase: (decime|avisame|contame|explicame|diganme|digame|díganos|díganos|decidnos|indiquenme|indiqueme|expliquenme|confirmenme|confirmeme|informenme|avisenme|aclarenme|contéstenme|contestenme)
  (si|cuándo|cuando|cómo|como|dónde|donde|qué|que|cuál|cual|cuánto|cuanto|por|a|el|la|quién)
Found-in: Decime si hay que llevar toallas.
Not-in: Contame algo lindo.

Phrase: (quisiera|querría|quería|me gustaría|quiero|necesito|desearía|quisiéramos) que (me|nos)
  (digan|diga|dijeran|dijera|explicaran|expliquen|explique|confirmaran|confirmen|confirme|aclararan|aclaren|indicaran|indiquen|indique|informaran|informen|informe|avisen|orienten)
Found-in: Quisiera que me explicaran el recibo.
Not-in: Quisiera que me cantaran.

Phrase: (alguna|algún|hay|existe) (posibilidad|manera|forma|modo) de
  (que|pagar|cambiar|adelantar|recibir|saber|entrar|recuperar|hablar|aplazar|reservar)
Found-in: Existe forma de aplazar la cita.
Not-in: De alguna manera se abrió.
Within: start

Phrase: (a qué|a que|en qué|en que|de qué|de que|con qué|por cuánto|para cuándo|para cuando|desde
  cuándo|hasta qué) [*]
  (hora|horario|dirección|direccion|día|dia|fecha|talla|color|material|tamaño|correo|número|teléfono|parada|planta|precio|tienen|estaría|estará|abren|cierran)
Found-in: Para cuándo estaría el traje.
Within: start
