Lexicon: commitment
Language: es
Purpose: Words by which the writer promises to do something or that something will happen.
Act: commitment
Source: written for replylint

# Haré

Phrase: (enviaré|enviaremos|mandaré|mandaremos|remitiré|remitiremos|reenviaré|reenviaremos|expediremos|despacharemos|entregaremos)
  (el|la|los|las|un|una|otro|otra|su|tu|todo|hoy|mañana|por|a|dos|de)
Found-in: Le enviaremos una tapa nueva el lunes.
Not-in: No enviaremos nada a Canarias.

Phrase: (se|te|le|les|os|nos) (lo|la|los|las)
  (enviaré|enviaremos|mandaré|mandaremos|llevaré|llevaremos|entregaré|entregaremos|cambiaré|cambiaremos|devolveremos|confirmaré|confirmaremos|haré|haremos|traeremos|guardo|guardamos|reservo|reservamos|mando|mandamos|envío|enviamos)
Found-in: Se la llevaremos a casa el martes.

Phrase: (reembolsaré|reembolsaremos|devolveré|devolveremos|abonaré|abonaremos|reintegraremos|compensaremos|cambiaré|cambiaremos|repondremos|reemplazaremos|repararé|repararemos|arreglaré|arreglaremos|corregiré|corregiremos|cancelaré|cancelaremos|anularé|anularemos|solucionaré|solucionaremos|resolveré|resolveremos)
  [hoy|mañana|mismo|esta semana] (el|la|los|las|un|una|su|tu|todo|cualquier|este|esta|lo)
Found-in: Le devolveremos todo el importe.
Not-in: Nunca devolveremos el perro.

Phrase: (le|les|te|os|lo|la)
  (llamaré|llamaremos|llamará|llamarán|escribiré|escribiremos|escribirá|avisaré|avisaremos|avisará|informaré|informaremos|contactaré|contactaremos|contactará|responderé|responderemos|contestaré|contestaremos|confirmaré|confirmaremos|visitará|visitaremos|mantendré|mantendremos|diré|diremos|contaré|contaremos|esperamos|espero)
Found-in: Le llamará el fontanero a las diez.
Not-in: Le llaman Pepe.

Phrase: (revisaré|revisaremos|comprobaré|comprobaremos|verificaré|verificaremos|consultaré|consultaremos|preguntaré|preguntaremos|investigaremos|averiguaré|averiguaremos|buscaré|buscaremos|prepararé|prepararemos|reservaré|reservaremos|pediré|pediremos|haré|haremos|tramitaré|tramitaremos|gestionaré|gestionaremos|pondré|pondremos|añadiremos|quitaré|quitaremos|actualizaré|actualizaremos|ajustaremos|ampliaremos|cubriremos|recogeremos|instalaremos|entregaré)
  (el|la|los|las|un|una|su|tu|todo|con|al|a|hoy|mañana|cada|lo|que|si|en|esta|este)
Found-in: Esta tarde revisaré la tubería.

Phrase: (voy|vamos) a
  (enviar|enviarle|enviarles|enviarte|mandar|mandarle|mandarte|devolver|devolverle|devolverte|reembolsar|reembolsarle|cambiar|cambiarle|cambiarlo|reparar|repararlo|arreglar|arreglarlo|llamar|llamarle|llamarte|revisar|revisarlo|comprobar|comprobarlo|preparar|hacer|hacerle|pedir|pedirle|reponer|corregir|corregirlo|solucionar|solucionarlo|resolver|resolverlo|avisar|avisarle|avisarte|gestionar|tramitar|anular|cancelar|darle|darte|ponerle|encargarme|encargarnos|ocuparnos|ocuparme)
Found-in: Vamos a mandarle otra funda.
Not-in: Vamos a la playa.

Phrase: (nos|me)
  (pondremos|pondré|encargaremos|encargaré|encargamos|encargo|ocupamos|ocupo|ocuparemos|ocuparé|comprometemos|comprometo|aseguraremos|aseguraré|haremos
  cargo|haré cargo|hacemos cargo|hago cargo) [*] (en|de|a|con|personalmente)
Found-in: Me ocupo yo de la funda.

Phrase: (prometo|prometemos|garantizo|garantizamos|aseguro|aseguramos|doy|damos) (que|mi
  palabra|nuestra palabra|la|el|un|una)
Found-in: Le prometo que la tarta llega.
Not-in: La lámpara tiene garantía.

Phrase: (tiene|tienes|tienen) (mi|nuestra) palabra
Found-in: Tiene mi palabra.

Phrase: (recibirá|recibirás|recibirán|recibiréis|tendrá|tendrás|tendrán) [*]
  (el|la|los|las|un|una|su|tu|noticias|respuesta|nuestra)
Found-in: Recibirá la funda el viernes.
Not-in: No recibirá nada.

Phrase: (puede|puedes|pueden) esperar (recibir|recibirlo|recibirla|una|un|el|la|su)
Found-in: Puede esperar una llamada antes del jueves.

Phrase: (su|tu|el|la)
  (pedido|paquete|reembolso|dinero|repuesto|recambio|envío|tapa|devolución|importe|técnico|mensajero|cambio)
  (llegará|saldrá|será|estará|llega|sale|va|irá|se enviará|se hará|pasará)
Found-in: Su paquete saldrá esta tarde.

Phrase: (será|serán|quedará|estará|estarán)
  (enviado|enviada|enviados|entregado|entregada|reembolsado|reembolsada|abonado|abonada|reparado|reparada|cambiado|cambiada|corregido|corregida|solucionado|resuelto|listo|lista|listos|arreglado|arreglada|procesado|atendido|atendida|repuesto)
Found-in: La silla quedará arreglada el jueves.
Not-in: El día será largo.

Phrase: se
  (enviará|enviarán|entregará|reembolsará|abonará|devolverá|procesará|reparará|corregirá|publicará|hará|realizará|repondrá|solucionará)
Found-in: El importe se abonará en su cuenta.

Phrase: (alguien|un técnico|el técnico|un mensajero|el mensajero|un compañero|una compañera|mi
  compañero|mi compañera|nuestro técnico|el repartidor|el equipo|nuestro equipo) [se|le|te|lo]
  (llamará|irá|pasará|visitará|recogerá|contactará|revisará|escribirá|pondrá|entregará|llevará)
Found-in: Un mensajero recogerá la caja el martes.

Phrase: (estoy|estamos)
  (enviando|preparando|reembolsando|gestionando|tramitando|cambiando|reponiendo|arreglando|pidiendo|encargando)
  (el|la|los|las|un|una|su|tu|otro|otra)
Found-in: Estamos preparando otra caja.

Phrase: (he|hemos) (reservado|pedido|encargado|programado|agendado|concertado|solicitado)
  (el|la|los|las|un|una|su|tu|otro|otra|ya)
Found-in: He encargado otra silla al taller.

Phrase: (lo|la|los|las)
  (tendrá|tendrás|tendrán|tendremos|tiene|recibirá|recibirás|verá|verás|enviamos|envío|mando|mandamos|entregamos)
  [*] (el|mañana|hoy|antes|antes del|en|listo|lista|esta|a más
  tardar|para|lunes|martes|miércoles|jueves|viernes)
Found-in: La tendrá lista para el bautizo.

Phrase: (a más tardar|a mas tardar|como muy tarde|como tarde|como máximo|antes de que acabe|antes de
  que termine|antes del fin de|antes de fin de|no más tarde)
Found-in: Sale el jueves como muy tarde.

Phrase: (déjelo|déjalo|déjemelo|déjamelo|déjenoslo|dejalo|déjenlo) (en mis manos|en nuestras
  manos|de mi cuenta|de nuestra cuenta|conmigo|con nosotros)
Found-in: Déjelo de mi cuenta.

Phrase: (cuente|cuenta|cuenten|contad) (con|conmigo) (ello|nosotros|eso|que|el|la|mi)
Found-in: Cuente con ello.

Phrase: (dalo|délo|dé|da|delo) por (hecho|resuelto|solucionado|seguro)
Found-in: Dalo por hecho.

Phrase: (me|nos) [lo] (apunto|apuntamos|anoto|pongo|ponemos) (ahora mismo|manos a la obra|con
  ello|en ello|para|ya|hoy)
Found-in: Nos ponemos manos a la obra.

Phrase: (haré|haremos|hago|hacemos|haríamos) (todo lo|lo) (posible|que pueda|que podamos|que
  esté|imposible|que haga falta) [por|para]
Found-in: Haremos lo imposible por el lunes.

Phrase: (nos|me) (aseguraremos|aseguro|aseguramos|aseguraré|encargamos|encargaré|encargaremos) de
  que [no|se|esto|le|todo]
Found-in: Nos aseguramos de que todo encaje.

Phrase: no (volverá|volverán|vuelve) a
  (pasar|ocurrir|suceder|repetirse|fallar|retrasarse|cobrársele)
Found-in: Le juro que no volverá a suceder.
Unless: quotation, question

Phrase: no (le|les|te|os) (cobraremos|cobraré|cobrarán|facturaremos|molestaremos|pediremos|costará)
Found-in: No le cobraremos la visita.
Unless: quotation, question

Phrase: (a partir de|de) (ahora|hoy|mañana) (en
  adelante|revisaremos|pesaremos|le|nuestro|cada|todos|enviaremos|confirmaremos)
Found-in: A partir de hoy pesaremos cada caja.

Phrase: (esperamos|espero|prevemos|calculamos|tenemos previsto|está previsto)
  (enviarlo|enviarle|entregarlo|tenerlo|tenerla|recibirlo|recibir|reponer|abrir|terminar|que
  salga|que llegue|que esté listo|solucionarlo|resolverlo|que se)
Found-in: Prevemos recibir más sillas en mayo.
Not-in: Espero que esté bien.

Phrase: (intentaré|intentaremos|trataré|trataremos|procuraré|procuraremos|intento|tratamos)
  (de|que|enviar|enviarle|llamar|llamarle|resolver|resolverlo|solucionar|hacer|recuperar|encontrar)
Found-in: Procuraremos que salga hoy.

Phrase: (vuelve|vuelven|volverá|volverán|habrá|tendremos) [a haber|a tener]
  (stock|existencias|plazas|disponibilidad|unidades) (el|en|a partir|desde|la)
Found-in: Habrá plazas a partir de junio.

Phrase: (respetaremos|mantendremos|respetamos|igualaremos) (el|su|la|ese|este)
  (precio|oferta|descuento|tarifa|presupuesto)
Found-in: Respetaremos el precio antiguo.
