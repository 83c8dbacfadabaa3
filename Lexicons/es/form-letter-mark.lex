Lexicon: form-letter-mark
Language: es
Purpose: Wordings that stand in form letters far more often than in personal ones; evidence for the
  form-letter estimate, never a finding by themselves.
Unless: quotation
Source: written for replylint

Phrase: (lamentamos|lamento|sentimos|siento) [mucho|profundamente|sinceramente]
  (las|los|cualquier|la|el)
  (molestias|inconvenientes|inconveniente|molestia|demora|retraso|situación|ocurrido|sucedido)
Found-in: Lamentamos la situación.
Not-in: Siento lo de la tapa.

Phrase: (lamentamos|lamento|sentimos|siento) [mucho]
  (saber|escuchar|oír|leer|conocer|enterarnos|enterarme)
Found-in: Lamentamos saber de la rotura.
Not-in: Sé que se rompió.

Phrase: (disculpe|disculpen|disculpas por|perdone|perdonen|disculparnos por|disculpamos por) (las
  molestias|los inconvenientes|el inconveniente|la demora|cualquier)
Found-in: Perdone las molestias de la obra.

Phrase: (entendemos|comprendemos|entiendo|comprendo) (que|su|tu|la|lo|cómo)
Strength: weak
Found-in: Entendemos que la espera cansa.
Not-in: No lo entiendo.

Phrase: (estaremos|estaré|estamos|estoy) [siempre]
  (encantados|encantado|encantada|felices|feliz|gustosos|dispuestos|aquí) (de|para)
  (ayudarle|ayudarte|ayudarles|atenderle|atenderte|asistirle|responder|servirle|resolver|apoyarle)
Found-in: Estaremos encantados de ayudarle.
Not-in: Estoy feliz en la costa.

Phrase: (con mucho gusto|con gusto|será un placer|es un placer)
  (le|te|les|lo|ayudarle|ayudarte|atenderle|atenderte|servirle)
Found-in: Con gusto le preparo la caja.

Phrase: (póngase|ponte|pónganse|ponerse|ponerte) en contacto con (nosotros|nuestro|nuestra|el
  equipo|el servicio|el soporte|el departamento)
Found-in: Póngase en contacto con nuestro taller.
Not-in: Me puse en contacto con Ana.

Phrase: (contacte|contacta|contacten|contáctenos|contáctanos|contactarnos|contactarse|comuníquese|comunícate|comuníquense|escríbanos|llámenos)
  (con|a|al|a través|en|por|mediante)
  (nuestro|nuestra|nosotros|el|la|través|correo|teléfono|número|soporte|este)
Found-in: Contacte con nuestro mostrador.
Found-in: Escríbanos a la dirección de arriba o llámenos al número del cartel.
Not-in: Me contactó un vecino.

Phrase: (nuestro|nuestra|nuestros|nuestras) [*]
  (equipo|departamento|servicio|agentes|asesores|especialistas|técnicos|colaboradores|personal)
  (de|está|estará|se|le|ha|están|revisará|técnico|trabaja)
Found-in: Nuestro equipo está en la sala.
Not-in: Nuestro gato está en la sala.

Phrase: (equipo|servicio|departamento|área|centro|línea) de
  (atención|soporte|asistencia|servicio|ayuda|experiencia) [al|a]
  [cliente|clientes|usuario|técnico|técnica]
Found-in: Pregunte al servicio de atención al usuario.
Not-in: El servicio de té es de plata.

Phrase: (soporte|servicio|asistencia|apoyo) técnico
Strength: weak
Found-in: El soporte técnico abre a las ocho.

Phrase: (atención|servicio|soporte) al cliente
Strength: weak
Found-in: El mostrador de atención al cliente cerró.

Phrase: (en un plazo|en el plazo|dentro de un plazo|en un período|en un periodo|dentro|en un lapso)
  [máximo|aproximado] de [los|las] [*] [*] (horas|días|semanas|hábiles|laborables)
Found-in: Lo tendrá en un plazo máximo de dos semanas.
Not-in: Lo tendrá en mayo.

Phrase: (24|48|72|2|3|5|7|10|15|30|dos|tres|cinco|diez|siete|quince) (horas|días)
  (hábiles|laborables|naturales)
Strength: weak
Found-in: Tarda cinco días laborables.

Phrase: (24|48|2|3|5|7) (a|y|o) (48|72|3|5|7|10) (horas|días|semanas)
Found-in: Tarda de 3 a 5 días.

Phrase: (lo antes|tan pronto como sea|cuanto antes|lo más pronto|a la brevedad) posible
Strength: weak
Found-in: Abrimos lo antes posible.

Phrase: (tan pronto como|en cuanto) (tengamos|recibamos|esté|nos|dispongamos|sepamos|sea)
Strength: weak
Found-in: Llamo en cuanto esté la tarta.

Phrase: (resolver|solucionar|abordar|investigar|atender|gestionar|solventar)
  (su|tu|este|esta|el|la|cualquier)
  (problema|incidencia|situación|caso|consulta|solicitud|inconveniente|asunto|inquietud|reclamo|reclamación|duda)
Found-in: Vamos a resolver su incidencia hoy.
Not-in: Vamos a arreglar la puerta.

Phrase: (su|tu)
  (solicitud|caso|consulta|pedido|reclamación|reclamo|queja|cuenta|pago|reembolso|devolución|suscripción|mensaje|incidencia|ticket|orden)
  (ha sido|está|será|fue|se encuentra|se ha|está siendo)
Found-in: Su orden se encuentra en la caja azul.
Not-in: Su perro está en la puerta.

Phrase: (hemos|he|ha sido|fue|será|se ha)
  (escalado|derivado|trasladado|remitido|reenviado|transferido|compartido|notificado|registrado|gestionado|procesado|tramitado)
  [*] (su|tu|el|la|a|al|este|esta|con)
Found-in: Hemos derivado su carta al taller.
Not-in: Hemos comprado pan.

Phrase: (departamento|equipo|área|personal)
  (correspondiente|encargado|encargada|responsable|competente|pertinente|especializado|indicado|técnico)
Found-in: Pasó al área correspondiente.

Phrase: si (el|este|la) (problema|error|inconveniente|incidencia|fallo|falla)
  (persiste|persistiera|continúa|continua|sigue|se repite|se mantiene|vuelve)
Found-in: Si la falla continúa, apague la luz.
Not-in: El fallo persiste.

Phrase: si los problemas (persisten|continúan|siguen)
Found-in: Si los problemas siguen, apague la luz.

Phrase: (si|en caso de que)
  (necesita|necesitas|tiene|tienes|requiere|desea|deseas|experimenta|considera|prefiere|continúa|no
  recibe|persiste) [*]
  (más|ayuda|otra|alguna|algún|asistencia|información|dudas|preguntas|duda|pregunta|consulta|consultas|inconveniente)
Strength: weak
Found-in: Si experimenta algún ruido, apáguela.

Phrase: (para|a fin de|con el fin de) (poder|que podamos)
  (ayudarle|ayudarte|procesar|atender|atenderle|gestionar|tramitar|verificar|investigar|ofrecerle|brindarle|resolver|avanzar|continuar)
Found-in: Para poder procesar el cambio falta la caja.
Not-in: Para ayudar, traigo sillas.

Phrase: (necesitamos|requerimos|necesitaríamos|precisamos) (que nos|la siguiente|los
  siguientes|más|algunos|su|el número)
Strength: weak
Found-in: Requerimos los siguientes papeles.

Phrase: (la siguiente|los siguientes|las siguientes|el siguiente)
  (información|datos|pasos|documentos|instrucciones|enlace|preguntas|detalles|documentación|formulario)
Found-in: Traiga los siguientes documentos.

Phrase: (siga|sigue|seguir|siguiendo|realice|complete) (los|estos|las|estas|nuestras|el)
  [siguientes] (pasos|instrucciones|indicaciones|enlace|formulario)
Strength: weak
Found-in: Siga estos pasos para abrirla.

Phrase: (visite|visita|consulte|consulta|revise|revisa|ingrese|visitar|consultar)
  (a|en|nuestra|nuestro|la|las|el) [nuestra]
  (página|web|sitio|sección|preguntas|ayuda|tienda|portal|app|aplicación|blog|faq|website|catálogo)
Found-in: Visite nuestra página web.
Not-in: Visité a mi tía.

Phrase: (preguntas frecuentes|centro de ayuda|base de conocimientos|área de cliente|área de
  clientes|área privada|página de soporte|sitio web oficial|formulario de contacto|guía de
  usuario|manual de usuario)
Found-in: Mire la base de conocimientos.

Phrase: (haga|haz|hacer|dé|da|hace) (clic|click) (aquí|en|sobre)
Strength: weak
Found-in: Haga clic aquí.

Phrase: (para más|para obtener más|para mayor|para obtener|si desea más)
  (información|detalles|ayuda|asistencia)
Strength: weak
Found-in: Para mayor información, pase por la caja.

Phrase: (información|ayuda|asistencia|soporte|apoyo|orientación|detalles|preguntas|dudas|consultas)
  (adicional|adicionales|personalizada|detallada)
Strength: weak
Found-in: Pida ayuda adicional en caja.

Phrase: (asegúrese|asegúrate|asegurese|asegurate|cerciórese) de
  (que|tener|haber|estar|seguir|incluir|actualizar|comprobar)
Strength: weak
Found-in: Asegúrese de tener pilas.

Phrase: (le|te|les)
  (recomendamos|sugerimos|aconsejamos|pedimos|solicitamos|invitamos|recordamos|rogamos|agradecemos|agradeceríamos)
  [amablemente|encarecidamente|también]
  (que|a|su|revisar|visitar|contactar|verificar|reiniciar|nos|si)
Found-in: Le sugerimos que lea la etiqueta.
Not-in: Te sugiero un café.

Phrase: (recomendamos|sugerimos|aconsejamos) [encarecidamente]
  (que|revisar|visitar|verificar|reiniciar|consultar|contactar|las|los|el|la)
Strength: weak
Found-in: Recomendamos consultar al médico.

Phrase: (número|nº|código|referencia) de
  (pedido|ticket|caso|referencia|seguimiento|cliente|cuenta|orden|reclamo|guía|incidencia|expediente|serie)
Strength: weak
Found-in: Anote el código de seguimiento.

Phrase: (su|tu) (número de pedido|número de cuenta|número de cliente|correo electrónico|dirección de
  correo|nombre completo|número de teléfono|método de pago|número de contacto)
Found-in: Escriba su nombre completo.

Phrase: (política|políticas) de
  (devolución|devoluciones|reembolso|reembolsos|privacidad|cambios|envío|envíos|garantía|cancelación|calidad|cookies)
Found-in: Lea la política de envíos.

Phrase: (términos|condiciones) (y|de|generales) (condiciones|uso|servicio|términos|de
  venta|contratación|garantía)
Strength: weak
Found-in: Lea los términos de uso.

Phrase: (por motivos|por razones|por cuestiones) de
  (seguridad|privacidad|calidad|confidencialidad|logística|protección)
Found-in: Por razones de seguridad, la puerta cierra.

Phrase: (circunstancias|causas|motivos|razones)
  (imprevistas|imprevistos|ajenas|ajenos|técnicas|técnicos|operativas|de fuerza mayor|excepcionales)
Found-in: Cerramos por causas imprevistas.

Phrase: (problemas|dificultades|incidencias|inconvenientes)
  (técnicos|técnicas|temporales|logísticos|puntuales)
Found-in: Hay problemas logísticos en la sala.

Phrase: (en este momento|actualmente|por el momento|de momento)
  (estamos|nuestro|nuestros|no|nos|todos|el|la)
Strength: weak
Found-in: Actualmente estamos en obras.

Phrase: (trabajando|trabajamos) [*] (para|en)
  (resolver|resolverlo|solucionar|solucionarlo|mejorar|una
  solución|ofrecer|ofrecerle|ello|brindar|brindarle)
Found-in: Estamos trabajando duro para resolver el apagón.
Not-in: Trabajo para mi tío.

Phrase: (mejorar|mejora|mejorando) [continua|continuamente|constantemente]
  (de|nuestro|nuestra|nuestros|nuestras|su|la|el)
  (servicio|servicios|experiencia|productos|calidad|atención|procesos|plataforma|experiencia de
  compra)
Found-in: Así podemos mejorar nuestros procesos.
Not-in: La sopa mejora con sal.

Phrase: (la mejor|una mejor|excelente|una excelente|una buena|la mejor posible)
  (experiencia|atención|calidad) (de|posible|a|para)
Found-in: Es una excelente experiencia de compra.

Phrase: (más altos|altos|máximos|elevados) (estándares|niveles|estandares) (de calidad|de
  servicio|posibles)
Found-in: Con los más altos estándares de calidad.

Phrase: (nos|me) (enorgullece|enorgullecemos|esforzamos|comprometemos|comprometo|dedicamos)
  (de|en|por|a|con)
Found-in: Nos esforzamos por dar buen pan.
Not-in: Me esforcé mucho.

Phrase: (nos|me) (alegra|alegramos|alegro|complace|encanta|encantaría|gustaría)
  (saber|de|que|ofrecerle|informarle|contar|poder|invitarle|ayudarle)
Strength: weak
Found-in: Nos complace contar con la orquesta.

Phrase: (valioso|valiosa|valiosos|valiosas)
  (comentario|comentarios|opinión|feedback|sugerencia|sugerencias|aporte|aportes|tiempo|retroalimentación)
Found-in: Fue un valioso aporte.

Phrase: (su|tu|sus|tus|vuestros)
  (comentarios|opinión|feedback|retroalimentación|sugerencias|observaciones)
  (nos|son|es|para|sobre|y)
Strength: weak
Found-in: Sus comentarios son oro.

Phrase: (gracias|gracias de antemano|agradecemos) [por] (su|tu|la|haber|tomarse)
  (comprensión|paciencia|confianza|colaboración|cooperación|atención|preferencia|interés|compra|pedido|contactarnos|el
  tiempo|comunicarse|consulta|mensaje|pronta)
Found-in: Gracias por su consulta.
Found-in: Agradecemos su pronta llegada.
Not-in: Gracias por la tarta.

Phrase: (quedo|quedamos|estoy|estamos) (atento|atenta|atentos|pendiente|pendientes) [a|de]
Strength: weak
Found-in: Quedamos atentos y con la luz encendida.

Phrase: (estoy|estamos) (aquí|disponible|disponibles) para
  (ayudarle|ayudarte|ayudarles|asistirle|usted|ti|lo que|cualquier|servirle)
Found-in: Estamos disponibles para usted.

Phrase: (atentamente|saludos|cordialmente|saludos cordiales|un saludo|afectuosamente)
  (el|su|tu|equipo|soporte|servicio|atención|departamento) [equipo|servicio]
  (de|al|técnico|departamento|equipo|soporte|atención)
Found-in: Atentamente, el equipo de la panadería.
Not-in: Saludos de Ana.

Phrase: (el|su|tu) equipo de * (y|al|de|soporte|te|le|está)
Strength: weak
Found-in: Le escribe el equipo de Panarte y del horno.

Phrase: (estimado|estimada|estimados) (equipo|señor o señora|señora o señor|señores|sres|sr o
  sra|señor a)
Strength: weak
Found-in: Estimados señores: falta una silla.

Phrase: (bienvenido|bienvenida|bienvenidos|le damos la bienvenida|te damos la bienvenida) a
  (nuestro|nuestra|la|tu|su|bordo)
Found-in: Bienvenidos a nuestra terraza.

Phrase: (oferta|ofertas|descuento|descuentos|promoción|promociones|cupón)
  (especial|especiales|exclusiva|exclusivas|exclusivo|limitada|por tiempo)
Found-in: Hay una promoción exclusiva hoy.

Phrase: (envío|envíos|devolución|devoluciones|prueba) (gratis|gratuito|gratuita|gratuitos|gratuitas)
Strength: weak
Found-in: El envío gratuito acaba hoy.

Phrase: (compre|compra|reserve|reserva|pida|aproveche|aprovecha|suscríbase|suscríbete|regístrese|regístrate)
  (ahora|ya|hoy|esta oferta|esta oportunidad|aquí|antes de que)
Strength: weak
Found-in: Reserve ahora la mesa.

Phrase: (síganos|síguenos|visítanos|visítenos|encuéntranos) (en|a través|por)
Found-in: Síguenos en la radio.

Phrase: (déjenos|déjanos|deje|deja|comparta|comparte|valore|valora|califique|califica)
  (su|tu|una|nuestro)
  (opinión|reseña|valoración|comentario|experiencia|calificación|servicio|atención)
Found-in: Déjanos tu opinión en el buzón.

Phrase: (encuesta|cuestionario) (de|sobre|breve) (satisfacción|calidad|su|servicio|opinión)
Found-in: Rellene la encuesta de satisfacción.

Phrase: (nuestro|nuestros|el|los) horario (de atención|de oficina|laboral|comercial)
Found-in: Vea el horario de atención.

Phrase: de lunes a (viernes|sábado|domingo|jueves)
Strength: weak
Found-in: Abrimos de lunes a jueves.

Phrase: (prueba|comprobante|justificante|recibo|factura) de (compra|pago|compra original)
Strength: weak
Found-in: Traiga el justificante de compra.

Phrase: (este|el presente) (correo|mensaje|email) (es|y sus|contiene|confirma|va|puede)
  (confidencial|anexos|adjuntos|información|que|dirigido|contener)
Found-in: Este correo contiene información secreta.

Phrase: (dejar de recibir|darse de baja|darte de baja|cancelar su suscripción|cancelar tu
  suscripción) (estos|de|en|haga|pulse|aquí|cuando)
Found-in: Puede darse de baja aquí.

Phrase: (fuera de la oficina|ausente de la oficina|durante mi ausencia|a mi regreso|con acceso
  limitado al correo)
Found-in: Leeré la nota a mi regreso.

Phrase: (ha sido|fue|será|se ha)
  (actualizado|actualizada|activado|activada|cancelado|cancelada|confirmado|confirmada|completado|completada|verificado|creado|modificado|enviado)
  (correctamente|con éxito|exitosamente|satisfactoriamente)
Found-in: La clave fue creada ayer, pero será activada con éxito el lunes.

Phrase: (tiempo|fecha|plazo|hora) (estimado|estimada|previsto|prevista|aproximado|aproximada) de
  (entrega|respuesta|espera|llegada|atención|envío|resolución)
Found-in: El plazo previsto de entrega es el jueves.

Phrase: (rastrear|seguir|consultar|gestionar|revisar|ver) (el estado de|el seguimiento de)
  [tu|su|tus] (pedido|envío|solicitud|caso|compra|paquete|reclamo|pedidos)
Found-in: Puede consultar el estado de su pedido.

Phrase: (rastrear|rastree|seguir|gestionar) (tu|su) (pedido|envío|paquete|compra|cuenta|solicitud)
Found-in: Entre para rastrear su envío.

Phrase: (pedido|paquete|envío|compra) (ya|ha sido|está|se encuentra) [está|va] (en camino|en
  tránsito|despachado|enviado|confirmado|procesado|preparado)
Found-in: Su compra ya va en camino.

Phrase: (responderemos|contestaremos|atenderemos|contactaremos|escribiremos|ayudaremos) (lo antes|a
  la brevedad|a la mayor|en breve|en cuanto|pronto|dentro|en un|en menos|por orden)
Found-in: Le atenderemos en menos de un día.

Phrase: fuera de (este|ese|nuestro|dicho) horario
Found-in: Fuera de ese horario, deje una nota.

Phrase: (puede|puedes|pueden)
  (contactarnos|escribirnos|llamarnos|visitarnos|encontrarnos|dejarnos|comunicarse)
  (en|a|al|por|su|tu|un|con|mediante|de)
Found-in: Pueden visitarnos en la plaza.
Not-in: Pueden venir el lunes.

Phrase: (buenas noticias|excelentes noticias|tenemos buenas noticias|nos complace informarte)
Strength: weak
Found-in: ¡Buenas noticias, hay pan!

Phrase: (recuerda|recuerde|le recordamos|te recordamos) que
  (puede|puedes|tiene|tienes|su|tu|el|la|nuestro|estamos|para|debe)
Strength: weak
Found-in: Recuerda que tienes un sello gratis.

Phrase: (te|le|les|os) esperamos (en|pronto|de nuevo|con)
Strength: weak
Found-in: Te esperamos en la feria.

Phrase: (nuestro|nuestra) (catálogo|página web|sitio web|tienda en línea|tienda
  online|newsletter|boletín|canal|app|aplicación|plataforma|comunidad)
Strength: weak
Found-in: Todo está en nuestro catálogo.

Phrase: (lo|la|le|te|les) (mantendremos|mantendré) (informado|informada|informados|al tanto|al
  corriente|actualizado|actualizada) [sobre|de|del]
Found-in: Le mantendremos informada del cambio.

Phrase: (entendemos|reconocemos|comprendemos) (la|el)
  (urgencia|importancia|impacto|gravedad|inconveniencia|preocupación)
Found-in: Reconocemos la importancia del pan.
Not-in: Ella entiende la importancia del pan.

Phrase: (priorizando|priorizaremos|prioridad a|dando prioridad a) (su|tu|este|esta)
  (caso|solicitud|asunto|problema|ticket|incidencia|consulta)
Found-in: Estamos priorizando su solicitud.

Phrase: (háganos|haznos|háganoslo|háznoslo|hágannos|hágamelo) (saber|llegar) [si|cualquier|su|tu]
Strength: weak
Found-in: Háganos saber la hora.

Phrase: (política|protocolo|procedimiento) (interno|interna|establecido|establecida|de la empresa|de
  empresa|vigente|de la compañía)
Found-in: Lo marca el protocolo interno.
