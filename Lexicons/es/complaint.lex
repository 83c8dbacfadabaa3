Lexicon: complaint
Language: es
Purpose: Words by which a customer reports a trouble or voices dissatisfaction.
Act: complaint
Unless: none
Source: written for replylint

# No funciona

Phrase: no [me|nos|se|le] [ha|han|está|he]
  (centrifuga|gira|suena|aspira|lava|seca|cierra|ajusta|encaja|corta|pega|andaba|funcionaba|servía|funciona|funcionan|funcionó|funciono|funcionado|funcionando|sirve|sirven|sirvió|sirvio|anda|andan|arranca|enciende|encienden|prende|prenden|carga|cargan|abre|abren|conecta|imprime|enfría|calienta|responde|responden|marcha)
Found-in: La batidora no funciona.
Found-in: No se enciende desde el lunes.
Not-in: La batidora va bien.

Phrase: no (me|nos) [ha|han|haya]
  (llegó|llego|llega|llegado|llegaron|llegan|entregaron|entregado|entregan|enviaron|enviado|mandaron|contestan|contestaron|contestado|contesta|responden|respondieron|respondió|respondido|responde|atienden|atendieron|devuelven|devolvieron|devuelto|reembolsaron|reembolsado|ayudan|ayudaron|hacen|deja|dejan|permite|solucionan|solucionaron|solucionado|resuelven|resuelto|avisaron|avisado|llamaron|dan|dieron|dicen|cogen)
Found-in: No me llegó la silla.
Found-in: No nos han devuelto el dinero.
Not-in: Ya me llegó la silla.

Phrase: (no|nunca|jamás|aún no|aun no|todavía no|todavia no|tampoco|sigue sin|siguen sin|sigo
  sin|seguimos sin) [ha|han|he|hemos]
  (llegó|llegado|llega|llegar|llegaron|recibido|recibí|recibi|recibimos|recibir|aparece|aparecer|aparecido|contestan|contestar|contesta|responden|responder|respondido|resuelto|solucionado|funcionar|saber|entregado|enviado)
Found-in: Sigo sin recibir el libro.
Found-in: Aún no he recibido las llaves.
Not-in: Ya he recibido las llaves.

Phrase: (no puedo|no podemos|no pude|no pudimos|no consigo|no logro|no logramos|no conseguimos|no he
  podido|no hemos podido|no me deja|no deja|imposible|es imposible|resulta imposible|incapaz de) [*]
  (entrar|acceder|ingresar|iniciar|abrir|usar|usarlo|usarla|utilizar|pagar|comprar|conectar|conectarme|cargar|descargar|instalar|imprimir|ver|hablar|contactar|comunicarme|cancelar|registrarme|reservar|llamar|encender|encenderla|activar|completar|localizar|dormir)
Found-in: No puedo entrar en mi cuenta.
Found-in: Es imposible hablar con nadie.
Not-in: Ya puedo entrar.

Phrase: (dejó|dejo|ha dejado|deja|dejaron|han dejado) de
  (funcionar|andar|servir|cargar|responder|encender|imprimir|enfriar|girar|prender|sonar|emitir)
Found-in: El horno ha dejado de enfriar bien.

Phrase: se [me|nos|le]
  (cuelga|bloquea|congela|cae|apaga|reinicia|desconecta|traba|tilda|colgó|bloqueó|apagó|rompió|rompio|ha
  roto|quebró|partió|ha partido|despegó|descosió|descompuso|dañó|daño|averió|estropeó|estropeo|ha
  estropeado|ha averiado|descosido|cayó|cierra sola|cierra solo)
Found-in: La puerta se descompuso anoche.
Unless: negation

Phrase: (está|esta|están|llegó|llego|llegaron|vino|vinieron|venía|estaba|estaban|llegado|venido|recibí|salió|entregaron)
  … (roto|rota|rotos|rotas|dañado|dañada|dañados|dañadas|defectuoso|defectuosa|averiado|averiada|estropeado|estropeada|incompleto|incompleta|vacío|vacía|abierto|abierta|sucio|sucia|frío|fría|rayado|rayada|golpeado|golpeada|equivocado|equivocada|caducado|caducada|vencido|vencida|mojado|mojada|manchado|manchada|abollado|abollada|podrido|podrida|rasgado|quemado|quemada|usado|usada)
Found-in: La vajilla llegó rota.
Unless: negation

Phrase: (roto|rota|rotos|rotas|defectuoso|defectuosa|defectuosos|dañado|dañada|averiado|averiada|estropeado|estropeada|inservible|inutilizable|rayado|rayada|descosido|descosida|podrido|podrida|caducado|caducada|malogrado|descompuesto|descompuesta|chafado|abollado)
Strength: weak
Found-in: Una taza rota.
Unless: negation

Phrase: (problema|problemas|inconveniente|inconvenientes|incidencia|incidencias|dificultad|dificultades|fallo|fallos|falla|fallas|avería|averías|desafío|desafíos|lío)
  (con|en|de|al|para|desde|sigue|persiste|técnico|técnicos|significativos|cuando|que)
Found-in: Tengo un problema con la persiana.
Unless: negation

Phrase: (tengo|tenemos|tuve|tuvimos|hubo|me da|nos da|me sale|me
  aparece|sale|aparece|da|experimentamos|experimentando|estoy teniendo|estamos teniendo|he
  tenido|hemos tenido|enfrentamos|encontrado|sufro|sufrimos) [*] [*]
  (problema|problemas|inconveniente|inconvenientes|incidencia|error|errores|fallo|fallos|dificultad|dificultades|avería|interrupciones|interrupción|retraso|retrasos)
Found-in: Me sale un error al pagar.
Unless: negation

Phrase: (mensaje de error|código de error|error 404|error 500|pantalla en blanco|pantalla
  azul|pantalla negra|da error|dando error)
Found-in: Sale una pantalla negra.
Unless: negation

Phrase: (faltan|falta|faltaban|faltaba|vino sin|vinieron sin|llegó sin|llegaron sin|venía sin)
  (un|una|dos|tres|el|la|los|las|piezas|tornillos|partes|cosas|artículos|varios|varias|algunas|instrucciones|nada|cable|manual)
Found-in: Faltan dos tornillos en la bolsa.
Unless: condition

Phrase: (gotea|pierde agua|pierde aceite|huele mal|hace ruido|hace un ruido|echa humo|está
  atascado|está atascada|se sobrecalienta|va lento|va lenta|muy lento|muy lenta|lentísimo|lentísima)
Found-in: El grifo gotea.
Unless: negation

# Espera

Phrase: (llevo|llevamos|hace|esperando|espero|esperé|estuve|tras) [ya|más de|casi] [*]
  (días|dias|semana|semanas|mes|meses|hora|horas|minutos|año|años)
Strength: weak
Found-in: Espero ya tres semanas.
Unless: negation

Phrase: (llevo|llevamos|llevan) …
  (esperando|sin|intentando|llamando|reclamando|tratando|pidiendo|aguardando|diciendo|diciéndome|prometiendo|prometiéndome|mareándome|mareando)
Found-in: Llevo dos meses reclamando la fianza.

Phrase: (sigo|seguimos|estoy|estamos|todavía|todavia|aún|aun) (esperando|a la espera de
  que|aguardando|sin respuesta|sin noticias|sin solución|sin servicio|sin luz|sin agua|sin internet)
Found-in: Seguimos sin solución con el ascensor.

Phrase: (dónde|donde) (está|esta|están|quedó|anda|estan) [*] (mi|mis|el|nuestro|nuestra|la)
  (pedido|paquete|dinero|reembolso|maleta|encomienda|envío|devolución|compra|factura)
Found-in: ¿Dónde está mi paquete?

Phrase: (nadie|ninguno|ninguna) [me|nos|de ellos] [ha|han|sabe|quiere]
  (contesta|contestó|contestado|responde|respondió|respondido|ayuda|ayudó|ayudado|atiende|atendió|atendido|llama|llamó|llamado|avisó|avisado|sabe|soluciona|dice|da|explica|explicó|coge|hace)
Found-in: Nadie contesta al teléfono.

Phrase: (sin|ninguna|ningún|cero|ni una)
  (respuesta|contestación|solución|aviso|explicación|noticias|ayuda|previo
  aviso|señal|servicio|conexión|información|disculpa)
Strength: weak
Found-in: Tres días sin señal.

Phrase: (retraso|retrasos|demora|demoras|tardanza|retrasado|retrasada|tan tarde|llegó tarde|llegaron
  tarde|llega tarde|llegan tarde|atrasado|atrasada)
Strength: weak
Found-in: El tren vino con retraso.
Unless: negation

Phrase: (otra vez|de nuevo|una vez más|por tercera vez|por segunda vez|por enésima vez|una y otra
  vez|tercera vez|cuarta vez|quinta vez|siempre lo mismo|cada dos por tres|como siempre|todos los
  días lo mismo|varias veces|mil veces|repetidas veces|infinidad de veces)
Strength: weak
Found-in: Ha fallado por tercera vez.

Phrase: (cancelaron|cancelado|anularon|anulado|cortaron|cortado|bloquearon|bloqueado|perdieron|perdido|extraviaron|extraviado)
  (mi|mis|el|la|nuestro|nuestra|sin) [*]
  (vuelo|pedido|reserva|cuenta|línea|maleta|paquete|cita|aviso|avisar|equipaje|luz)
Found-in: Me cancelaron el vuelo a Lima.
Unless: negation

Phrase: (pedido|producto|artículo|talla|color|modelo|dirección|precio|importe|monto|nombre|cargo|cargos|factura|facturación|cobro|cantidad|tamaño)
  (equivocado|equivocada|erróneo|errónea|incorrecto|incorrecta|que
  no|distinto|distinta|indebido|indebida|duplicado|duplicada|doble|mal)
Found-in: Vino con un cobro duplicado.
Unless: negation, condition

Phrase: (me|nos) (enviaron|mandaron|entregaron|han enviado|han mandado|llegó|vino|dieron|han
  entregado|ha llegado) [*] [*]
  (equivocado|equivocada|otro|otra|distinto|distinta|incorrecto|mal|errónea|erróneo|menos|diferente|incorrecta|que
  no)
Found-in: Me enviaron otra talla.
Unless: negation

Phrase: no (es|era|son|corresponde|coincide|se parece|tiene nada que ver) [*] [*] (lo que pedí|lo
  que pedi|lo que compré|lo que encargué|lo que esperaba|lo que aparece|lo que se anuncia|lo
  prometido|lo acordado|la foto|mi talla|el color|el modelo|con|anunciado|como)
Found-in: El sofá no es lo que pedí.

# Dinero

Phrase: (me|nos) [han|habéis|está|están|volvieron a|vuelven a]
  (cobraron|cobrado|cobró|cobran|cobrando|cobrar|cargaron|cargado|facturaron|facturado|descontaron|descontado|debitaron|quitaron|robaron|robado|estafaron|estafado|timaron|timado|engañaron|engañado|mintieron|mentido|tomaron|ignoran|ignoraron|ignorado|colgaron|colgado|trataron|gritó|insultó|humillaron|faltaron)
Found-in: Me han cobrado dos veces el billete.
Unless: negation

Phrase: (cobro|cargo|cobros|cargos|descuento|comisión|recargo)
  (indebido|indebidos|doble|duplicado|no autorizado|no autorizados|que
  no|desconocido|abusivo|abusiva|injustificado|de más)
Found-in: Hay un cargo no autorizado en mi tarjeta.

Phrase: (estafa|estafas|estafadores|estafador|timo|timadores|fraude|fraudulento|robo|ladrones|ladrón|engaño|engañosa|publicidad
  engañosa|atraco|sinvergüenzas|sinverguenzas|sinvergüenza|chorizos|rateros|chantas|abuso|abusivo|abusiva|abusivos|mentirosos|mentira|mentiras|tomadura
  de pelo|burla|cobro excesivo)
Found-in: Esto es una tomadura de pelo.
Unless: negation, condition

Phrase: (quiero|exijo|exigimos|reclamo|reclamamos|pido|solicito|necesito|demando|espero) [que me
  devuelvan] [mi|el|la|una|un|todo mi]
  (dinero|reembolso|reintegro|devolución|plata|indemnización|compensación|explicación)
Strength: weak
Found-in: Quiero una indemnización.

Phrase: (devuélvanme|devuelvanme|devuélveme|devolvedme|devuelvan|regrésenme|reintégrenme|quiero de
  vuelta) [ya|todo] (mi|el) (dinero|plata|importe)
Found-in: ¡Devuélvanme mi plata!

Phrase: (pérdida|perdida|perder|perdí|perdido|perdiendo|hacen perder|desperdicio|malgastar) [*]
  (de|el|mi|todo|mucho) (tiempo|dinero|día|mañana|tarde|vuelo|tren|conexión|paciencia)
Found-in: Es una pérdida de tiempo y de dinero.
Unless: negation

Phrase: (carísimo|carísima|demasiado caro|demasiado cara|muy caro|muy cara|demasiado lento|demasiado
  pequeño|demasiado grande|demasiado largo|demasiado complicado|demasiado tarde|muy mal|muy mala|muy
  malo|muy malas|muy malos|tan mal|tan mala|tan malo|fatal)
Strength: weak
Found-in: Demasiado caro para lo que es.
Unless: negation

# Juicio

Phrase: (pésimo|pesimo|pésima|pesima|pésimos|pésimas|horrible|horribles|horroroso|horrorosa|terrible|terribles|lamentable|lamentables|penoso|penosa|vergonzoso|vergonzosa|vergüenza|verguenza|indignante|indignado|indignada|inaceptable|inadmisible|intolerable|inconcebible|inaudito|asqueroso|asquerosa|asco|desastroso|desastrosa|desastre|nefasto|nefasta|deplorable|bochornoso|ridículo|ridícula|ridiculo|absurdo|basura|mierda|porquería|porqueria|chapuza|chapuceros|cutre|patético|patética|patetico|incompetente|incompetentes|incompetencia|inútil|inutil|inútiles|inutiles|ineptos|ineficiente|ineficientes|impresentable|impresentables|calamidad|pesadilla|infierno|tortura|caos|espantoso|espantosa|irresponsable|irresponsables|negligencia|negligentes|poco
  serios|poco profesional|poca seriedad|poca vergüenza|falta de respeto|falta de seriedad|falta de
  profesionalidad|mala educación|mal
  educado|maleducado|maleducada|maleducados|grosero|grosera|groseros|prepotente|prepotentes|malísimo|malísima|malisimo|malisima|la
  peor|el peor|lo peor|los peores|las peores)
Found-in: El servicio fue pésimo.
Found-in: Son unos maleducados.
Not-in: El servicio fue bueno.
Unless: negation

Phrase: (mal|mala|malas|malos|malo|peor|peores|pobre|deficiente|mediocre|regular)
  (servicio|servicios|atención|atencion|experiencia|trato|calidad|producto|gestión|comunicación|estado|atendido|atendida|educación|organización|imagen|funcionamiento|hecho|hecha|cosido|empaquetado|embalado)
Found-in: Un mal embalado y peor pintado.
Unless: negation

Phrase: (decepción|decepcion|decepcionado|decepcionada|decepcionados|decepcionante|decepcionantes|desilusión|desilusionado|desilusionada|descontento|descontenta|descontentos|insatisfecho|insatisfecha|insatisfechos|frustrado|frustrada|frustrante|frustración|frustracion|enfadado|enfadada|enfadados|enojado|enojada|molesto|molesta|molestos|furioso|furiosa|cabreado|cabreada|harto|harta|hartos|hartas|cansado
  de|cansada de|cansados de|hasta las narices|hasta el gorro|hasta la coronilla|hasta los
  huevos|disgustado|disgustada|desesperado|desesperada|indignación|preocupado por|preocupada
  por|hasta la madre|arrepentido de|arrepentida de|me arrepiento|malestar|descontenta con)
Found-in: Estoy muy decepcionada con la reforma.
Found-in: Estoy harto de llamar.
Unless: negation

Phrase: no (estoy|estamos|quedé|quedamos|me siento|fue|era|me parece|nos parece) [nada|muy|para
  nada|del todo|en absoluto]
  (contento|contenta|contentos|satisfecho|satisfecha|satisfechos|conforme|conformes|feliz|aceptable|normal|justo|justa|serio|profesional|lógico|correcto|admisible|de
  recibo|bueno|buena)
Found-in: No estoy nada satisfecha con el montaje.

Phrase: no (es|está) (aceptable|normal|de recibo|serio|justo|profesional|lógico|tolerable|admisible)
Found-in: Esto no es serio.

Phrase: (odio|detesto|aborrezco|no soporto|no aguanto)
Strength: weak
Found-in: Odio este menú.

Phrase: (nunca más|nunca mas|jamás|jamas|no) [les|los|os|vuelvo|volveré|volveremos|pienso|voy a]
  (vuelvo|volveré|volver|volveremos|compro|compraré|comprar|recomiendo|recomendaría|recomendaré|recomendable|contraten|compren|repetiré|confío|confiaré)
Found-in: No los recomiendo a nadie.
Found-in: Nunca más compraré aquí.

Phrase: (han perdido|perdieron|pierden|habéis perdido|perdisteis) (un|una|a un|a una|mi|un buen)
  (cliente|clienta|confianza|buen cliente)
Found-in: Han perdido una clienta.

Phrase: (poner|pondré|presentar|presentaré|presento|hacer|haré|interponer|interpondré|formular|puse|presenté|voy
  a poner|hoja|hojas|libro|quiero poner|formal) [*] [de]
  (queja|reclamación|reclamacion|reclamaciones|denuncia|reclamo|demanda|quejas)
Found-in: Quiero poner una queja del camarero.
Unless: negation

Phrase: (queja|quejas|quejarme|reclamación|reclamacion|reclamo|denuncia|denunciar|denunciaré|demandar|abogado|abogados|consumo|profeco|indecopi|ocu|facua|defensa
  del consumidor|protección al consumidor|arbitraje)
Strength: weak
Found-in: Escribiré a mi abogado.
Unless: negation

Phrase: (hablar|hable|comunicar|pasar|ponga) con [un|una|el|la|su|algún]
  (responsable|supervisor|supervisora|encargado|encargada|gerente|jefe|superior|persona
  real|humano|director)
Found-in: Quiero hablar con un responsable.

Phrase: (por qué|porqué|por que|cómo es posible|como es posible|cómo puede|cómo pueden|como
  pueden|cómo se atreven|hasta cuándo|hasta cuando|qué pasa|que pasa|cuándo van a|cuando van
  a|cuándo piensan) [con|que]
  (mi|no|me|nos|tengo|tarda|tardan|siguen|sigue|ser|una|tengan|hagan|solucionarlo|arreglar|arreglarlo|nadie|todavía|aún|siempre|han|el|la|su|se)
Strength: weak
Found-in: ¿Hasta cuándo tengo que esperar?

Phrase: (cómo es posible|como es posible|parece mentira|no puede ser|es increíble|es increible|no me
  lo puedo creer|esto es el colmo|es el colmo|ya está bien|ya esta bien|basta ya|ya basta|hasta
  aquí|qué falta de|que falta de|qué poca|menudo servicio|vaya servicio|vaya timo|vergüenza me
  daría|qué vergüenza|que verguenza|no hay derecho|es de juzgado)
Found-in: ¡Esto es el colmo!

Phrase: (me|nos) (siento|sentimos|han dejado|dejaron|tienen|tuvieron|han tenido|pasan|pasaron|han
  hecho) [*]
  (estafado|estafada|engañado|engañada|ignorado|ignorada|tirado|tirada|tirados|colgado|colgada|esperando|plantado|plantada|abandonado|abandonada|vendido|timado|timada|de
  un|perder|maltratado|mareando|de un lado)
Found-in: Nos dejaron tirados en la estación.
Unless: negation

Phrase: (arreglen|arréglenlo|solucionen|soluciónenlo|soluciónenme|resuelvan|resuélvanme|respondan|contesten|hagan
  algo|háganse cargo|arregladlo|espabilen)
Strength: weak
Found-in: ¡Hagan algo!
Unless: negation

Phrase: (ocasionando|causando|generando|provocando|causa|provoca|genera) [*]
  (problemas|retrasos|molestias|interrupciones|pérdidas|confusión|confusiones|inconvenientes|perjuicios|trastornos|daños)
Found-in: Nos está causando pérdidas.
Unless: negation

Phrase: (urgente|urgentemente|con urgencia|de inmediato|inmediatamente)
Strength: weak
Found-in: Vengan con urgencia.

Phrase: (virus|hackeado|hackeada|hackearon|phishing|spam|apagón|corte|cortes|interrupción|interrupciones|caído|caída|caidos|sin
  cobertura|bug|brecha)
Strength: weak
Found-in: El corte duró cuatro días.
Unless: negation

Phrase: hay (un|una|unos|unas|varios|muchos|otro|otra|graves|serios) [grave|serio]
  (problema|problemas|error|errores|fallo|fallos|incidencia|avería|inconveniente|retraso)
Found-in: Hay un grave problema en el portal.
Unless: negation, condition, question

Phrase: (dos|tres|cuatro|cinco|seis|varias|muchas|2|3|4|5) veces
  (ya|que|y|seguidas|sin|este|esta|en|me|he|por|para)
Strength: weak
Found-in: He ido tres veces ya al mostrador.

Phrase: (llamé|he llamado|llamado|escribí|he escrito|escrito|reclamé|he reclamado|fui|he ido|pedí|he
  pedido) [ya] (dos|tres|cuatro|cinco|seis|varias|muchas|mil|mas de|más de) [*] veces
Found-in: Ya escribí cuatro veces a la oficina.

Phrase: (hicieron|hacen|han hecho|hizo|tienen|tuvieron) (esperar|esperando|volver|perder|llamar|ir y
  venir)
Found-in: Nos hicieron volver por un sello.
Found-in: Me hacen esperar para nada.
Unless: none

Phrase: (salió|salio|resultó|me salió|nos salió|vino|llegó)
  (malo|mala|malos|malas|fallado|fallada|defectuoso|defectuosa|un fiasco|un
  desastre|caducado|pasado)
Found-in: El melón salió malo.
Unless: negation

Phrase: (enviaron|mandaron|mandan|envían|trajeron|entregaron|dieron|llegó|vino|envió|mandó) …
  (equivocado|equivocada|equivocados|erróneo|errónea|que no era|que no es|incorrecto|incorrecta)
Found-in: Me trajeron la pizza equivocada.
Unless: negation
