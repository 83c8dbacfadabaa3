Lexicon: gift
Language: es
Purpose: What the customer gave: time, praise, patience, a report, a suggestion, photos, details. It
  is worth a word of thanks.
Unless: negation, quotation
Source: written for replylint

Phrase: (adjunto|adjuntamos|anexo|anexamos|les adjunto|le adjunto|os
  adjunto|incluyo|acompaño|envío|enviamos|mando|mandamos|remito|paso|les paso|les mando|les envío|le
  envío|os mando|te mando|te paso|aporto|facilito|comparto) [*]
  (foto|fotos|imagen|imágenes|vídeo|video|captura|capturas|pantallazo|pantallazos|factura|recibo|ticket|comprobante|justificante|documento|documentos|documentación|datos|archivo|archivos|formulario|copia|pdf|plano|albarán|la|el|los|las|una|un)
Found-in: Les mando unas fotos de la grieta.
Found-in: Adjunto la factura.

Phrase: (adjunto|adjunta|adjuntos|adjuntas|anexo|anexa|anexos)
  (encontrará|encontrarán|está|están|va|van|foto|fotos|factura|ticket|captura|copia|los|las|la|el|documento|a
  este)
Found-in: Adjuntas van las fotos.

Phrase: (ver|véase|vea|vean|miren|mire|mirad|como se ve en|como pueden ver en|en) [el|la|las|los]
  (adjunto|adjunta|adjuntos|archivo adjunto|foto adjunta|fotos adjuntas|imagen
  adjunta|captura|fotos|foto)
Found-in: Miren las fotos de la tubería.

Phrase: (he|hemos|ya) [les|le]
  (adjuntado|enviado|mandado|subido|rellenado|completado|envié|mandé|adjunté|rellené|llené|facilitado|aportado)
  (el|la|los|las|un|una|unas|mi|todo|toda|todos|fotos)
Found-in: Ya rellené el formulario.

Phrase: (aquí|aqui|a continuación|abajo) (está|están|tiene|tienen|tenéis|va|van|le|les|os|dejo)
  [dejo|mando|paso|el|la|los|las|mi|mis]
Strength: weak
Found-in: Aquí van mis datos.

Phrase: (mi|el|nuestro) (número|nº|numero|código|codigo|localizador|referencia) (de|del|es)
  [pedido|cliente|factura|reserva|socio|serie|póliza|contrato|cuenta|teléfono|orden|seguimiento]
Strength: weak
Found-in: Mi número de socio es el 4.

Phrase: (pedido|factura|reserva|referencia|localizador|contrato|expediente)
  (número|numero|nº|n|no|núm)
Strength: weak
Found-in: Es la reserva número 12.

Phrase: (soy|somos|llevo|llevamos|he sido) [*]
  (cliente|clienta|clientes|socio|socia|socios|abonado|usuario|comprando|suscriptora)
  (de|desde|habitual|fiel|hace|suyo|suya|vuestro|vuestra|con|en)
Found-in: Soy clienta suya desde 1998.

Phrase: (cliente|clienta|clientes|socio|socia|lector|lectora) (fiel|fieles|habitual|habituales|de
  toda la vida|de siempre|de años|desde hace)
Found-in: Somos clientes de toda la vida.

Phrase: (les|los|las|os|te|lo|la) (recomiendo|recomendamos|he recomendado|recomendé|recomendaré)
Strength: weak
Found-in: Les he recomendado a mi cuñada.

Phrase: (quería|queria|quiero|quisiera|queríamos|solo quería|sólo quería|solo quiero|me
  gustaría|escribo para|les escribo para|le escribo para|os escribo para) [*]
  (avisar|avisarles|avisaros|avisarle|avisarte|informar|informarles|comentar|comentarles|comentarle|comentaros|sugerir|sugerirles|proponer|proponerles|reportar|señalar|señalarles|felicitar|felicitarles|felicitaros|decirles
  que|deciros que|contarles|contaros|compartir|notificar|advertir|advertirles)
Found-in: Solo quería avisarles de una errata en la carta.

Phrase: (he|hemos) (encontrado|visto|notado|detectado|descubierto|observado|localizado)
  (un|una|que|unos|algunas|algunos|varias|varios|en)
Strength: weak
Found-in: He notado una errata en la carta.

Phrase: (encontré|noté|detecté|descubrí|observé|vi) (un|una|que|unos|unas) [pequeño|pequeña]
  (error|errata|fallo|bug|enlace|falta|problema|detalle)
Found-in: Detecté una errata en la carta.

Phrase: (reporto|reportar|informo de|informar de|notifico|aviso de|les informo|les aviso)
  (de|un|una|el|la|sobre|que) [un|una]
Strength: weak
Found-in: Les informo de una fuga.

Phrase: (una|mi|otra|alguna|unas|mis|la|como|hacer una|hacerles una) [pequeña]
  (sugerencia|sugerencias|propuesta|idea|recomendación|observación|mejora|crítica constructiva)
Found-in: Tengo una sugerencia para la carta.

Phrase: (estaría|sería|quedaría) [muy]
  (bien|genial|bueno|buena|útil|estupendo|ideal|interesante|perfecto|práctico|chulo)
  (que|si|tener|poder|una|añadir|ver)
Strength: weak
Found-in: Sería genial que abrieran los lunes.

Phrase: (podrían|podríais|deberían|deberíais|podrías)
  (añadir|incluir|mejorar|agregar|poner|considerar|pensar|cambiar|actualizar)
Strength: weak
Found-in: Podrían añadir un botón de vuelta.

Phrase: (sugiero|propongo|les sugiero|les propongo|os sugiero|sugeriría|propondría|recomendaría)
  (que|añadir|un|una|poner|cambiar|incluir|el|la)
Strength: weak
Found-in: Les sugiero poner un timbre.

Phrase: (rellené|llené|completé|contesté|respondí|hice|he rellenado|he completado|he contestado|he
  respondido|he hecho) [a] (la|su|el|vuestra|una) [*]
  (encuesta|formulario|cuestionario|reseña|valoración)
Found-in: Contesté a su encuesta de junio.

Phrase: (dejé|he dejado|puse|escribí|publiqué|di|les dejé|he puesto) [una|un|les|mi] [buena|muy
  buena|gran] (reseña|valoración|opinión|comentario|review|calificación)
Found-in: Les dejé una buena reseña.

Phrase: (cinco|5|4|cuatro) (estrellas|estrellitas)
Found-in: Va con cinco estrellas.

Phrase: (he|hemos|me he|tras) (dedicado|tomado|perdido|gastado|invertido|pasado) [*] [*]
  (tiempo|molestia|horas|tarde|mañana|días)
Found-in: Me he tomado la molestia de hacer un plano.

Phrase: (he|hemos|fui|estoy siendo|soy) (sido|tenido|muy|bastante|con) [muy|mucha|bastante|toda la]
  (paciente|paciencia|pacientes|comprensivo|comprensiva)
Strength: weak
Found-in: He tenido mucha paciencia.

Phrase: (doné|he donado|donamos|hice una donación|mi donación|un donativo|mi donativo|colaboro|soy
  voluntario|soy voluntaria)
Strength: weak
Found-in: Doné veinte euros al refugio.

Phrase: (ya|he|hemos)
  (probé|probado|comprobé|comprobado|reinicié|reiniciado|seguí|seguido|hice|hecho|intenté|intentado|verificado|revisado|limpiado)
  (todo|todos|el|la|los|las|lo|a|con|varias|estos|que)
Strength: weak
Found-in: Ya hice los pasos del manual.

Phrase: (como|tal como|según) [me|nos]
  (pidieron|pidió|pediste|solicitaron|solicitó|indicaron|indicó|me pidieron|acordamos|quedamos|me
  dijeron|pedisteis|prometí)
Strength: weak
Found-in: Como me pidieron, aquí va el recibo.

Phrase: (traje|he traído|llevé|traeré|mandé|envié) [a] (un|una|dos|varios|varias|mis|muchos|mi)
  (amigo|amiga|amigos|amigas|clientes|vecinos|vecina|compañeros|familiares|cuñada|hermana)
Found-in: Envié a dos amigas a su taller.
