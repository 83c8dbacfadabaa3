Lexicon: canned-phrase
Language: es
Purpose: Formulas of form letters and saved replies, which hardly anybody writes to one person.
Unless: quotation
Source: written for replylint

# Molestias

Phrase: (las|los|cualquier|la|el)
  (molestia|molestias|inconvenientes|inconveniente|trastornos|perjuicios)
  (ocasionada|ocasionadas|ocasionados|ocasionado|causada|causadas|causado|causados|generados|generadas)
Found-in: Disculpe las molestias ocasionadas.
Found-in: Lamentamos los inconvenientes generados.
Not-in: Disculpe las molestias del martes.

Phrase: (sentimos|lamentamos|disculpe|disculpen|disculpas por|lamento|siento) cualquier
  (molestia|inconveniente|confusión|trastorno|perjuicio|problema)
Found-in: Disculpen cualquier trastorno por la feria.

Phrase: cualquier (molestia|inconveniente|trastorno|perjuicio) que
  (esto|ello|le|les|te|pudiera|pueda|hayamos|haya) [pudiera|pueda|haya|hayamos]
  (causar|causarle|causado|ocasionar|ocasionado|ocasionarle)
Found-in: Pedimos perdón por cualquier inconveniente que ello pueda ocasionar.
Not-in: La escalera fue una molestia.

Phrase: (molestias|inconvenientes|molestia|inconveniente) (que esto|que ello|que le|que les|que
  te|que esta situación) [haya|hayan|pueda|pudiera|hubiera]
  (ocasionar|ocasionado|ocasionarle|causar|causado|causarle|generar|generado|haya|pueda|pudiera|podido)
Found-in: Sabemos de las molestias que ello pueda causar.

Phrase: (más|mas) sinceras disculpas
Strength: weak
Found-in: Reciba nuestras más sinceras disculpas.

Phrase: (rogamos|ruego) [que] [acepte|acepten|nos|sepa|sepan]
  (disculpas|disculpe|disculpen|disculpar)
Strength: weak
Found-in: Rogamos sepan disculpar el polvo.

Phrase: (comprendemos|entendemos|comprendo|entiendo) [perfectamente|totalmente|completamente]
  (su|tu|la)
  (frustración|malestar|molestia|preocupación|descontento|inquietud|disgusto|situación|decepción)
Strength: weak
Found-in: Comprendemos su frustración.
Not-in: No entiendo su letra.

Phrase: (comprendemos|entendemos|comprendo|entiendo|sabemos|imagino) lo
  (frustrante|molesto|molesta|incómodo|desagradable|importante|estresante|decepcionante|difícil) que
Strength: weak
Found-in: Entendemos lo frustrante que es esperar.

Phrase: no (es|fue|ha sido|refleja) [*] (la experiencia|el servicio|la atención|los
  estándares|nuestros estándares|el nivel de servicio|la imagen|los valores|nuestros valores) [que]
  (queremos|deseamos|esperamos|buscamos|de|ofrecemos|pretendemos)
Found-in: No es la experiencia que queremos para usted.
Unless: quotation

# Importancia

Phrase: (su|tu)
  (satisfacción|opinión|llamada|consulta|mensaje|seguridad|confianza|privacidad|tranquilidad|bienestar|solicitud|experiencia)
  es [muy|sumamente|siempre] (importante|nuestra|lo más importante|nuestro|una prioridad|lo primero)
  [para nosotros|prioridad]
Found-in: Su llamada es muy importante para nosotros.
Found-in: Tu satisfacción es nuestra prioridad.
Not-in: Su opinión es otra.

Phrase: (su|tu) opinión (nos importa|cuenta|nos interesa|nos ayuda)
Strength: weak
Found-in: Tu opinión cuenta.

Phrase: la satisfacción (de nuestros clientes|del cliente|de cada cliente|de los clientes)
Found-in: La satisfacción de nuestros clientes nos mueve.

Phrase: (nuestra|nuestro) (prioridad|compromiso|objetivo|misión|máxima prioridad|principal
  objetivo|mayor prioridad|principal prioridad) (es|siempre|son)
Strength: weak
Found-in: Nuestra prioridad es el pan caliente.

Phrase: nos tomamos [muy] en serio
Strength: weak
Found-in: Nos tomamos muy en serio la limpieza.

Phrase: (tomamos|tomaremos) [muy] en (cuenta|serio|consideración) (su|sus|tu|tus|todos|todas)
  (comentario|comentarios|sugerencia|sugerencias|opinión|opiniones|queja|quejas|observaciones)
Found-in: Tomaremos en cuenta sus comentarios.

Phrase: (trabajamos|trabajando|comprometidos) [constantemente|continuamente|día a día|cada
  día|siempre] (para|en|con)
  (mejorar|ofrecer|ofrecerle|ofrecerles|brindarle|brindarles|brindar|garantizar|la calidad|la
  mejora|seguir mejorando|darle|la satisfacción)
Strength: weak
Found-in: Trabajamos día a día para ofrecerle el mejor pan.

Phrase: (un|el) (mejor|excelente|mejor y más rápido) (servicio|atención|experiencia) (posible|a
  nuestros clientes|a todos|al cliente)
Strength: weak
Found-in: Queremos dar el mejor servicio posible.

Phrase: (con el fin|a fin|con el objetivo|con el objeto|con el propósito) de
  (ofrecer|ofrecerle|ofrecerles|brindar|brindarle|brindarles|mejorar|darle|garantizar|poder)
  [un|una|el|la|nuestro|nuestros]
Strength: weak
Found-in: Cerramos a fin de mejorar la cocina.

Phrase: (apreciado|apreciada|estimado|estimada|estimados|estimadas|querido|querida|apreciados|distinguido|distinguida)
  (cliente|clienta|clientes|usuario|usuaria|usuarios|socio|socia|abonado|huésped|consumidor|comprador|suscriptor|colaborador|pasajero|titular|lector|cliente/a|señor/a|sr/a)
Found-in: Estimado cliente, la tienda cierra el lunes.
Not-in: Estimado Pedro, la tienda cierra.

Phrase: (nuestros|nuestras) (valiosos|apreciados|queridos|estimados|distinguidos)
  (clientes|usuarios|huéspedes)
Found-in: Avisamos a nuestros apreciados clientes.

Phrase: a quien (corresponda|pueda interesar|pueda corresponder|interese)
Found-in: A quien corresponda: el ascensor no va.

Phrase: muy (señor mío|señores míos|señora mía|señor nuestro|señores nuestros|estimado señor)
Strength: weak
Found-in: Muy señores míos: falta una silla.

# Gracias de molde

Phrase: gracias por (contactar|contactarnos|contactarse|comunicarse|comunicarte|ponerse en
  contacto|ponerte en contacto|escribirnos|dirigirse|acudir|elegirnos|elegir|preferirnos|confiar|su
  preferencia|tu preferencia|su interés|tu interés|su compra|tu compra|su confianza|tu confianza|su
  fidelidad|ser parte|formar parte|su visita|utilizar|usar nuestros|hacernos llegar|hacernos
  saber|informarnos|llamar nuestra atención|llamar la atención|traer este|ponernos al tanto|su
  comunicación)
Strength: weak
Found-in: Gracias por ponerse en contacto con la panadería.
Not-in: Gracias por la foto de la grieta.

Phrase: gracias por (su|tu|vuestra)
  (comprensión|paciencia|colaboración|cooperación|atención|paciencia y comprensión|comprensión y
  paciencia|comprensión y apoyo|tiempo y comprensión|apoyo continuo|pronta respuesta)
Strength: weak
Found-in: Gracias por su comprensión.

Phrase: (agradecemos|agradezco|apreciamos|valoramos|agradecerle|agradecerte)
  [mucho|sinceramente|enormemente|de antemano] (su|tu|vuestra)
  (preferencia|confianza|paciencia|comprensión|interés|opinión|lealtad|fidelidad|colaboración|cooperación|tiempo|mensaje|contacto|apoyo|visita|atención|comunicación)
Strength: weak
Found-in: Agradecemos su preferencia.
Not-in: Agradecemos su bizcocho de ayer.

Phrase: (agradecemos|agradezco|agradeciendo|agradeciéndole) [mucho|de antemano] (que se haya|que
  haya|que nos haya|que nos contacte|que contacte|que se comunique|que se ponga|el que haya|su
  atención a la)
Strength: weak
Found-in: Agradecemos que se haya puesto en contacto.

Phrase: (gracias|agradecemos) (una vez más|nuevamente|de nuevo) por (su|tu|elegir|confiar|contactar)
Strength: weak
Found-in: Gracias una vez más por confiar en el taller.

# Encabezados de oficio

Phrase: (le|les|te)
  (informamos|informo|comunicamos|comunico|notificamos|recordamos|confirmamos|hacemos
  saber|participamos|indicamos|anunciamos) [de] que
Strength: weak
Found-in: Le comunicamos que el ascensor va.
Not-in: Te digo que va.

Phrase: (nos complace|nos es grato|me es grato|me complace|tenemos el agrado de|tengo el agrado
  de|tenemos el gusto de|tenemos el placer de|es un placer|es grato|nos alegra) [poder]
  (informar|informarle|informarles|informarte|comunicar|comunicarle|comunicarles|anunciar|anunciarle|confirmar|confirmarle|saludar|saludarle|dirigirnos|presentar|presentarle|atender|atenderle|darle)
Strength: weak
Found-in: Nos es grato anunciarle la apertura.

Phrase: (lamentamos|lamento|sentimos|siento|cumplimos con|cumplo con|debemos|procedemos a|procedo
  a|deseamos|queremos|quisiéramos) [tener que]
  (informar|informarle|informarles|comunicar|comunicarle|comunicarles|notificarle|indicarle) (que|de
  que|sobre)
Strength: weak
Found-in: Lamentamos comunicarle que la sala está llena.

Phrase: (por medio de|mediante|a través de) (la presente|este medio|este conducto|el presente|este
  correo|este mensaje|esta carta)
Strength: weak
Found-in: Por este medio avisamos del corte. Por medio de la presente, también.

Phrase: por la presente
Strength: weak
Found-in: Por la presente le avisamos del corte.

Phrase: (hacemos de su conocimiento|ponemos en su conocimiento|pongo en su conocimiento|hago de su
  conocimiento|hacer de su conocimiento)
Found-in: Hacemos de su conocimiento que el portal cambia.

Phrase: (en respuesta|en contestación|en atención|en relación|con relación|en referencia|con
  referencia|con respecto|respecto|en lo referente|en lo que respecta) (a|con) (su|tu)
  (solicitud|consulta|correo|escrito|mensaje|reclamación|reclamo|petición|atento|comunicación|queja|carta|amable|email|mail|caso|pedido)
Strength: weak
Found-in: En relación con su escrito, la puerta abre.

Phrase: (hemos recibido|recibimos|acabamos de recibir|hemos registrado|se ha recibido|fue recibida)
  [correctamente|con éxito] (su|tu)
  (solicitud|consulta|correo|escrito|mensaje|reclamación|reclamo|petición|comunicación|queja|formulario|email|pedido)
Strength: weak
Found-in: Hemos recibido correctamente su formulario.
Not-in: Ana recibió su carta.

Phrase: (acusamos|acuso) recibo
Strength: weak
Found-in: Acusamos recibo de la llave.

Phrase: (su|tu) (solicitud|caso|consulta|ticket|reclamación|reclamo|queja|incidencia|reporte) (ha
  sido|está siendo|fue|será|se encuentra)
  (recibida|recibido|registrada|registrado|escalada|escalado|derivada|derivado|procesada|procesado|atendida|atendido|asignada|cerrado|resuelto|en|revisada|trasladada)
Strength: weak
Found-in: Su reclamo ha sido escalado.

Phrase: (sus|tus) (comentarios|sugerencias|observaciones) (han sido|fueron|serán)
  (tomados|tomadas|registrados|registradas|enviados|enviadas|remitidos|trasladados|trasladadas|compartidos|transmitidos|transmitidas)
Found-in: Sus comentarios han sido transmitidos.

Phrase: (ha sido|fue|es) (generado|generada|enviado|enviada) (automáticamente|automaticamente|de
  forma automática)
Strength: weak
Found-in: Este aviso fue enviado de forma automática.

Phrase: (mensaje|correo|respuesta|notificación) (automático|automática|automatizado|generado
  automáticamente|generada automáticamente)
Found-in: Es una respuesta automática del portal.

Phrase: (no|favor de no|por favor no) (responda|respondas|responder|conteste|contestes|contestar) (a
  este|este|directamente)
Found-in: No responda a este correo.

Phrase: (este buzón|esta dirección|este correo|esta cuenta) (no está|no es|no admite|no recibe|solo
  envía)
Found-in: Este buzón no admite respuestas.

# Quedar a disposición

Phrase: (quedo|quedamos|estamos|estoy|nos ponemos|permanecemos|seguimos|nos encontramos) [siempre] a
  (su|tu|vuestra) [entera|completa|total] (disposición|disposicion)
Strength: weak
Found-in: Quedamos a su entera disposición.
Not-in: El coche está a disposición del taller.

Phrase: (quedo|quedamos|estamos|estoy) [siempre|muy] (atento|atenta|atentos|pendiente|pendientes|a
  la espera) [a|de] (su|sus|tu|tus|cualquier|tu respuesta)
Strength: weak
Found-in: Quedo atenta a sus comentarios.

Phrase: (para|ante|por) cualquier
  (duda|consulta|aclaración|cuestión|información|pregunta|inquietud|comentario|duda o
  consulta|consulta o duda|duda o aclaración|aclaración o duda|información adicional|otra duda|otra
  consulta)
Strength: weak
Found-in: Para cualquier aclaración, estamos en la calle Mayor.
Not-in: Hay cualquier cosa en el cajón.

Phrase: (si|en caso de) (tiene|tienes|tuviera|tener|necesita|necesitas|requiere|desea|surge)
  (alguna|cualquier|más|otra|alguna otra|cualquier otra)
  (duda|pregunta|consulta|inquietud|aclaración|preguntas|dudas|consultas|ayuda|información|asistencia)
Strength: weak
Found-in: Si tiene alguna duda, aquí estamos.
Not-in: Tiene alguna pregunta rara.

Phrase: (si|en caso de) (necesita|necesitas|requiere|requieres|desea|necesitar|requerir)
  (ayuda|asistencia|información|soporte|más|mayor) (adicional|información|ayuda|asistencia|detalles)
Strength: weak
Found-in: Si requiere asistencia adicional, llame.

Phrase: no (dude|dudes|duden|dudéis|dudés|dude usted|vacile|vacilen) en
  (contactar|contactarnos|contactarme|contactarse|ponerse|ponerte|comunicarse|comunicarte|escribir|escribirnos|escribirme|llamar|llamarnos|consultar|consultarnos|preguntar|preguntarnos|hacérnoslo|hacérmelo|decírnoslo|avisarnos|acudir|solicitar|solicitarlo|responder|indicárnoslo|volver|visitar|visitarnos|enviarnos|dirigirse)
Strength: weak
Found-in: No dude en ponerse en contacto.
Not-in: No dudé en llamar al médico.

Phrase: (hay|habría) (algo|alguna cosa|alguna otra cosa) más (en|con) (lo que|la que|que)
  (pueda|podamos|puedo|podría|podemos)
  (ayudarle|ayudarte|ayudarles|servirle|asistirle|colaborarle|apoyarle)
Strength: weak
Found-in: ¿Hay algo más en lo que pueda ayudarle?
Not-in: ¿Hay algo más en la caja?

Phrase: (en qué|cómo) (puedo|podemos|le puedo|te puedo|le podemos)
  (ayudarle|ayudarte|servirle|ayudar|asistirle|colaborarle|servir) (hoy|el día de hoy|en este
  momento|hoy día)
Strength: weak
Found-in: ¿En qué puedo ayudarle hoy?

Phrase: sin otro particular
Strength: weak
Found-in: Sin otro particular, le saluda el taller.

Phrase: sin (más|otro asunto) (que añadir|por el momento|que agregar|que tratar)
Strength: weak
Found-in: Sin más por el momento, hasta pronto.

Phrase: (espero|esperamos|deseo) que [este|esta] (se|te|correo|mensaje|carta|email)
  [le|les|te|se|la] (encuentre|encuentres|encuentren) [muy] bien
Strength: weak
Found-in: Espero que este correo le encuentre bien.

Phrase: (espero|esperamos) haber (aclarado|resuelto|respondido|podido aclarar|podido resolver)
  (su|tu|sus|tus|a su) (duda|dudas|consulta|consultas|inquietud|inquietudes)
Strength: weak
Found-in: Esperamos haber resuelto su duda.

Phrase: (espero|esperamos) que (esta|esto|la) [información|respuesta] [le|te|les]
  (sea|resulte|sirva) [de] (útil|utilidad|ayuda)
Strength: weak
Found-in: Esperamos que esta información le sea de utilidad.

Phrase: (espero|esperamos) (seguir|poder seguir|volver a)
  (contando|contar|sirviéndole|atendiéndole|servirle|atenderle|verle) [con]
Strength: weak
Found-in: Esperamos seguir contando con usted.

Phrase: (ha sido|fue|es|será) un (placer|gusto)
  (atenderle|atenderte|ayudarle|ayudarte|servirle|asistirle|saludarle)
Strength: weak
Found-in: Ha sido un placer atenderle.

Phrase: (reciba|recibe|reciban|le envío|le enviamos|le mandamos) un
  (cordial|afectuoso|atento|caluroso|respetuoso) saludo
Strength: weak
Found-in: Reciba un cordial saludo del taller.

# Plazos y traslados

Phrase: (a la|con la|en la) (mayor|brevedad|máxima|más pronta) (brevedad|posible|celeridad)
  [posible]
Strength: weak
Found-in: Lo vemos a la mayor brevedad.

Phrase: (nos|se|me)
  (pondremos|pondrá|pondrán|pondré|comunicaremos|comunicará|comunicarán|contactaremos) [en contacto]
  con (usted|ustedes|contigo|vosotros) [lo antes|a la|en|tan pronto|en cuanto]
Strength: weak
Found-in: Un técnico se pondrá en contacto con usted.

Phrase: (un|una) (agente|asesor|asesora|ejecutivo|ejecutiva|representante|especialista|miembro de
  nuestro equipo|compañero del departamento) (se|le|lo|la|te)
  (pondrá|contactará|atenderá|comunicará|llamará|responderá|ayudará)
Strength: weak
Found-in: Un asesor le contactará.

Phrase: (uno de nuestros|una de nuestras)
  (agentes|asesores|ejecutivos|representantes|especialistas|operadores|técnicos)
Strength: weak
Found-in: Uno de nuestros técnicos le llamará.

Phrase: (en|dentro de) (breve|la brevedad|los próximos días|las próximas horas)
  (le|les|te|se|nos|uno|un|recibirá|recibirás|tendrá)
Strength: weak
Found-in: En breve recibirá la llave.

Phrase: (debido al|por el|ante el|dado el|a causa del) (alto|elevado|gran|incremento|aumento) [de|en
  el] (volumen|número|demanda|cantidad|volúmen) de
Found-in: Debido al alto volumen de llamadas, tardamos.

Phrase: (todos|nuestros) [nuestros] (agentes|operadores|asesores|ejecutivos) (están|se encuentran)
  [todos|actualmente] (ocupados|atendiendo|ocupadas)
Found-in: Todos nuestros operadores están ocupados.

Phrase: (permanezca|manténgase|espere|continúe) [por favor] (en|a la) (línea|espera)
Found-in: Permanezca en línea.

Phrase: (tenga|ten|tengan) (la seguridad|la certeza|por seguro|por cierto) [de] que
Strength: weak
Found-in: Tenga la seguridad de que la tarta llega.

Phrase: (puede|puedes|pueden) (estar seguro|estar segura|tener la certeza|tener la seguridad|estar
  tranquilo|estar tranquila|quedarse tranquilo) [de] que
Strength: weak
Found-in: Puede tener la certeza de que es oro.

Phrase: (haremos|hacemos|estamos haciendo|hago) todo lo (posible|que esté|que está en nuestras
  manos|necesario)
Strength: weak
Found-in: Haremos todo lo posible por el jueves.

Phrase: (adjunto|adjunta|adjuntos) (encontrará|encontrarás|encontrarán|sírvase|a la presente|al
  presente|a este)
Strength: weak
Found-in: Adjunto encontrará el plano.

Phrase: (sírvase|sirvase|sírvanse|tenga a bien|tengan a bien|favor de|se ruega|se le
  ruega|agradeceremos se sirva)
  (encontrar|enviar|enviarnos|indicar|indicarnos|proceder|tomar|remitir|contactar|contactarnos|comunicarse|llenar|completar|abonar|verificar|confirmar|consultar|proporcionar|esperar|tener)
Strength: weak
Found-in: Sírvase enviar el recibo.

Phrase: que (tenga|tengas|tengan|pase|pases) (un|una)
  (excelente|feliz|buen|buena|lindo|linda|maravilloso|estupendo|bonito|agradable|gran)
  (día|tarde|noche|semana|jornada|fin de semana|inicio de semana)
Strength: weak
Found-in: Que tenga un excelente día.

Phrase: (formas|forma|formar|eres|es usted|ser) parte de (nuestra|la gran|nuestra gran|esta gran)
  (familia|comunidad)
Strength: weak
Found-in: Usted forma parte de la gran familia del pan. Ya forma parte de nuestra familia.

Phrase: (clientes|usuarios|huéspedes) como (usted|tú|ustedes|vosotros|vos)
Strength: weak
Found-in: Vivimos de clientes como usted.

Phrase: (recuperar|ganarnos|ganar|restaurar|merecer|volver a ganar) (su|tu) (confianza|preferencia)
Strength: weak
Found-in: Queremos recuperar su confianza.

Phrase: (evitar|para evitar|asegurar|garantizar|asegurarnos de) que (esto|algo así|este tipo de
  situaciones|situaciones como esta|se|no) [no|se|vuelva|vuelvan]
  (repita|repetirse|repetir|ocurra|suceda|vuelva a|a ocurrir|a suceder|a repetirse|a pasar)
Strength: weak
Found-in: Queremos evitar que esto se repita.

Phrase: (conforme a|de acuerdo con|según|de conformidad con|en virtud de)
  (nuestra|nuestras|nuestros|las|los) (políticas|política|términos|condiciones|normas|normativa)
Strength: weak
Found-in: De acuerdo con nuestra política de cambios, no hay plazo.

Phrase: (fuera de|ajenas a|ajenos a|ajeno a) (nuestro|nuestra) (control|voluntad)
Strength: weak
Found-in: La nieve está fuera de nuestro control.

Phrase: (nuestro|nuestra) (equipo|departamento|área) de (atención|soporte|servicio|experiencia)
  [al|a] (cliente|usuario|técnico|clientes)
Strength: weak
Found-in: Le llamará nuestro equipo de atención al cliente.

Phrase: (sus|los) datos (serán|han sido|son) (tratados|utilizados|incorporados|almacenados)
Strength: weak
Found-in: Sus datos serán tratados con cuidado.

Phrase: (queda|quedan|quedo) (debidamente|oportunamente)
  (registrado|registrada|anotado|notificado|informado)
Found-in: Queda debidamente anotado.

Phrase: (le|les|lo) (invitamos|exhortamos|instamos) a
  (visitar|consultar|contactar|revisar|seguir|conocer|leer|ponerse|comunicarse|completar|descargar|ingresar|responder|que)
Strength: weak
Found-in: Le invitamos a conocer la nueva sala.

Phrase: (no me|no nos) (queda|resta) (más que|sino)
  (agradecer|agradecerle|agradecerles|despedirme|despedirnos|reiterar|reiterarle)
Strength: weak
Found-in: No nos queda más que agradecer la visita.

Phrase: (hago|hacemos) propicia la (ocasión|oportunidad)
Found-in: Hago propicia la ocasión para saludarle.

Phrase: (aprovecho|aprovechamos) (la ocasión|la oportunidad|esta oportunidad|para saludarle|para
  enviarle) [para]
Strength: weak
Found-in: Aprovechamos la ocasión para anunciar la feria.
