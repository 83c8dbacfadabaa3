Lexicon: delay
Language: es
Purpose: Words that own that our answer or service comes late.
Unless: negation, quotation
Source: written for replylint

Phrase: (retraso|demora|tardanza|retrasos|demoras|dilación) en
  (responder|responderle|responderles|responderte|contestar|contestarle|contestarte|la|el|nuestra|nuestro|su|tu|escribir|escribirle|enviar|enviarle|atender|atenderle|resolver|gestionar|darle|las|los)
Found-in: Disculpe la demora en contestarle.

Phrase: (retraso|demora|tardanza|espera|silencio|lentitud) (de|con)
  (nuestra|nuestro|mi|su|tu|la|el|esta|este)
  (parte|respuesta|pedido|envío|paquete|entrega|reembolso|caso|correo|mensaje|contestación|devolución|reclamación|factura)
Found-in: Lamentamos el retraso con su factura.

Phrase: (perdone|perdona|perdonen|perdón por|disculpe|disculpa|disculpen|disculpas
  por|siento|sentimos|lamento|lamentamos|una disculpa por) (el|la|tanta|tanto|nuestro|mi|mucho
  el|mucho la) [largo|larga] (retraso|demora|tardanza|espera|silencio|atraso)
Found-in: Perdona mi largo silencio.

Phrase: (responder|responderle|responderte|contestar|contestarle|contestarte|escribir|escribirle|respuesta|contesto|respondo|contestamos|respondemos)
  [tan|con|muy|así de] (tarde|retraso|tardía|tardia|demora|fuera de plazo|a destiempo)
Found-in: Siento contestarle tan tarde.

Phrase: (hemos|he|haber|habernos|haya|hayamos|habremos) (tardado|demorado|retrasado) [*]
  (en|tanto|más|mucho|demasiado|unos|varios|dos|tres|de)
Found-in: Hemos tardado demasiado.

Phrase: (tardamos|tardé|tarde|demoramos|demoré|nos retrasamos|me retrasé)
  [tanto|mucho|más|demasiado] (en|más de|de la cuenta)
  (responder|responderle|contestar|contestarle|contestarte|lo|escribir|enviar|una|dos|tres|la)
Found-in: Tardamos mucho en contestar.

Phrase: no (haber|haberle|haberles|haberte|hemos|he) [podido|sabido]
  (respondido|contestado|escrito|responder|responderle|contestar|contestarle|contestarte|llamado|avisado|atendido|dicho
  nada) [antes|a tiempo|hasta ahora|hasta hoy|todavía]
Found-in: Siento no haberle respondido antes.
Unless: quotation

Phrase: que no (le|les|te|os) (hayamos|haya) [podido]
  (respondido|contestado|escrito|atendido|llamado|responder|contestar) [antes|a tiempo|hasta ahora]
Found-in: Disculpa que no te hayamos escrito antes.
Unless: quotation

Phrase: (deberíamos|debimos|debí|teníamos que|tenía que|tendríamos que) (haberle|haberles|haberte)
  (respondido|contestado|escrito|llamado|avisado) [mucho|hace] (antes|días|semanas|tiempo)
Found-in: Debimos haberle contestado hace semanas.

Phrase: (hacerle|hacerles|haceros|hacerte|haberle hecho|haberte hecho|haberles hecho|le hicimos|te
  hicimos|le hemos hecho|te hemos hecho|tenerle|tenerte|haberle tenido|haberte tenido)
  (esperar|esperando)
Found-in: Perdone por hacerle esperar.

Phrase: (ha|has|han|haya|hayas) tenido que esperar
Found-in: Sentimos que haya tenido que esperar.

Phrase: (gracias|agradezco|agradecemos|agradecerle|agradecerte) [por|mucho] (su|tu|la)
  (paciencia|espera|larga espera)
Found-in: Gracias por la larga espera.

Phrase: (gracias|agradecemos) (por esperar|por haber esperado|que haya esperado|que hayas esperado)
Found-in: Gracias por haber esperado.

Phrase: (llega|llegó|ha llegado|llegue|llegara|salió|sale|entregó|entregamos|enviamos|va) (tarde|con
  retraso|con demora|con atraso|más tarde)
Found-in: Su caja salió con retraso.

Phrase: (más tarde|mas tarde|después) de lo
  (previsto|prometido|esperado|habitual|que|acordado|normal)
Found-in: Llega más tarde de lo acordado.

Phrase: (vamos|estamos|andamos|voy) (con retraso|retrasados|con
  demora|atrasados|desbordados|saturados|a tope) [*]
  (correo|mensajes|consultas|pedidos|respuestas|en|con|por|de)
Found-in: Vamos con retraso en los pedidos.

Phrase: (se nos|se me) (traspapeló|ha traspapelado|pasó|ha pasado|quedó|escapó|quedó sin)
  (su|tu|contestar|responder|el|sin responder) [correo|mensaje|consulta|pregunta|carta|email]
Found-in: Se nos traspapeló tu carta.

Phrase: (acabo de|acabamos de|hasta hoy no|hasta ahora no|recién|solo ahora|sólo ahora|solo hoy)
  [he|hemos|me] (ver|leer|vi|leí|veo|leo|visto|leído|recibir|encontrar|encontramos|doy cuenta)
  (su|tu|el|que|de)
Found-in: Acabo de leer su nota del martes.
Unless: quotation

Phrase: (hace|han pasado|pasaron|desde hace) [ya] (días|semanas|tiempo|varios días|varias
  semanas|demasiado tiempo|unos días|muchos días) (que|desde) (nos|me|su|tu|escribió|escribiste)
Found-in: Hace semanas que nos escribió.

Phrase: (alto|elevado|gran|enorme) (volumen|número|aluvión) de
Found-in: Un gran volumen de cartas nos frenó.

Phrase: (más vale tarde|mejor tarde) que nunca
Found-in: Mejor tarde que nunca: aquí va.
