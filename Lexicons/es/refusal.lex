Lexicon: refusal
Language: es
Purpose: Words by which the writer says no to what was asked.
Act: refusal
Unless: quotation
Source: written for replylint

Phrase: (lamentablemente|desgraciadamente|desafortunadamente|por
  desgracia|infortunadamente|tristemente) … (no|ningún|ninguna|imposible|tampoco|nunca)
Found-in: Por desgracia, el plazo no se puede ampliar.
Not-in: Desgraciadamente, la caja llegó tarde.

Phrase: no (podemos|puedo|podremos|podré|pudimos|podríamos|hemos podido|se puede|se pueden|se podrá)
  [*] (devolver|devolverle|devolverte|reembolsar|reembolsarle|cambiar|cambiarle|cambiarlo|cambiarla|aceptar|aceptarlo|ofrecer|ofrecerle|dar|darle|darte|enviar|enviarle|enviarlo|hacer|hacerlo|cancelar|cancelarlo|anular|garantizar|tramitar|modificar|conceder|atender|autorizar|aplicar|acceder|admitir|reparar|procesar|cubrir|bajar|compensar|ampliar|permitir|proporcionar|facilitar|vender|reservar|entregar|asumir|aprobar)
Found-in: No podemos aceptar sillas usadas.
Not-in: Podemos aceptar sillas usadas.

Phrase: no (podemos|puedo|podremos) [*]
  (ayudar|ayudarle|ayudarte|ayudarles|servirle|asistirle|complacerle) [con|en]
Found-in: Con eso no podemos ayudarle.

Phrase: no (es|será|sería|era|resulta|va a ser|ha sido|fue) [*]
  (posible|viable|factible|negociable|reembolsable|retornable|transferible|acumulable|compatible)
Found-in: No será posible cambiar la fecha.
Not-in: Es posible cambiar la fecha.

Phrase: (es|será|resulta|sería|nos es|me es|nos resulta) [totalmente|del todo|técnicamente]
  (imposible|inviable)
Found-in: Nos es imposible abrir antes.

Phrase: no (está|están|estará|estarán) [*]
  (disponible|disponibles|permitido|permitida|permitidos|incluido|incluida|incluidos|previsto|prevista|cubierto|cubierta|cubiertos|autorizado|autorizada|contemplado|contemplada|en
  venta|en garantía|a la venta|sujeto)
Found-in: La rotura no está cubierta por la garantía.
Not-in: El modelo está disponible.

Phrase: no
  (aceptamos|admitimos|hacemos|ofrecemos|enviamos|vendemos|realizamos|servimos|trabajamos|disponemos|contamos|reembolsamos|cubrimos|fabricamos|reparamos|devolvemos|cambiamos|permitimos|damos|tenemos|distribuimos|prestamos|cobramos)
  [*] (devoluciones|cambios|envíos|pedidos|reembolsos|reservas|descuentos|el|la|los|las|ese|esa|este|esta|un|una|con|de|ningún|ninguna|stock|existencias|a|en|gastos|visitas|reparaciones|garantías)
Found-in: No hacemos envíos a las islas.
Not-in: Hacemos envíos a las islas.

Phrase: (siento|sentimos|lamento|lamentamos) [mucho|muchísimo] (no poder|no podemos|no disponer|no
  tener|no ser posible|no contar)
Found-in: Sentimos no poder rebajarlo.

Phrase: (lo siento|lo sentimos|lo lamento|lo lamentamos) [mucho] [pero] [ya] no
  (podemos|puedo|es|se|hay|queda|quedan|tenemos|tengo|hacemos|aceptamos|enviamos|vendemos|disponemos|está|están)
Found-in: Lo siento, pero ya no quedan plazas.

Phrase: (me|nos) (temo|tememos) que [ya] (no|es imposible|eso no|tampoco|se ha agotado)
Found-in: Me temo que no llegamos a tiempo.
Not-in: Me temo que llueve.

Phrase: (no hay|no existe|no queda|no tenemos|no tengo) (manera|forma|modo|posibilidad|opción|otra
  opción|otra alternativa|alternativa|remedio|más remedio|nada más|nada que)
Found-in: No existe forma de anularlo.

Phrase: (nada|poco) (puedo|podemos|más puedo|más podemos) (hacer|ofrecer|añadir)
Found-in: Nada podemos hacer ya.

Phrase: no (puedo|podemos) hacer (nada|más|mucho|gran cosa)
Found-in: No podemos hacer nada con el precio.

Phrase: ya no
  (vendemos|fabricamos|tenemos|trabajamos|ofrecemos|servimos|hacemos|quedan|queda|hay|disponemos|se
  fabrica|se fabrican|se vende|está a la venta|se produce)
Found-in: Ya no se fabrica esa lámpara.
Not-in: Ya quedan pocas lámparas.

Phrase: no (vendemos|fabricamos|quedan|queda|disponemos|se fabrica|se fabrican|se vende|está a la
  venta)
Found-in: De ese esmalte no quedan botes.
Not-in: No hay nubes hoy.

Phrase: (está|están|se ha|se han|ha quedado|quedó)
  (agotado|agotada|agotados|agotadas|descatalogado|descatalogada|descatalogados|descontinuado|descontinuada|fuera
  de stock|fuera de plazo|fuera de garantía|completo|completa|completos)
Found-in: La silla azul está descatalogada.
Unless: negation, quotation

Phrase: (sin|fuera de) (stock|existencias|garantía|plazo|catálogo|cobertura|disponibilidad)
Found-in: La lámpara ya está fuera de catálogo.

Phrase: (plazo|período|periodo|garantía|oferta|promoción|código|cupón|descuento) (ha
  vencido|venció|ha terminado|terminó|ha expirado|expiró|ha caducado|caducó|está vencida|está
  caducado|ya pasó|finalizó|ha finalizado|ha pasado|está vencido)
Found-in: El plazo venció el martes.

Phrase: (ha sido|fue|ha quedado|será|está)
  (rechazada|rechazado|denegada|denegado|desestimada|desestimado|declinada|negada)
Found-in: La solicitud ha sido denegada.
Unless: negation, quotation

Phrase: (rechazamos|denegamos|desestimamos|declinamos|debemos rechazar|tenemos que rechazar|tenemos
  que denegar|hemos de rechazar|debemos declinar|tengo que decirle que no|debo decirle que no)
Found-in: Debemos declinar la invitación.

Phrase: (nuestra|la|nuestras|las) (política|políticas|norma|normas|normativa|condiciones|ley) [de]
  [*] no (permite|permiten|lo permite|lo permiten|nos permite|nos
  permiten|contempla|contemplan|incluye|cubre|autoriza)
Found-in: Nuestra normativa no lo permite.

Phrase: (la|su|esta|ninguna) garantía [*] no (cubre|incluye|ampara|aplica|contempla)
Found-in: La garantía no cubre golpes.

Phrase: (no cumple|no cumplen|no reúne|no tiene derecho|no tienes derecho|no procede|no
  corresponde|no aplica|no aplican|no da derecho|no califica|no es apto)
  [con|a|para|los|las|el|la|un|una]
Found-in: No tiene derecho a cambio.
Found-in: En rebajas no procede el cambio.

Phrase: no (podemos|puedo|cabe|es posible|vamos a|solemos) hacer [*] (excepción|excepciones)
Found-in: No podemos hacer excepciones.

Phrase: (contra|contrario a|en contra de|infringe|incumple) (nuestra|nuestras|nuestros|las|los|la)
  (política|políticas|normas|condiciones|términos|ley)
Found-in: Va en contra de nuestras normas.

Phrase: (solo|sólo|únicamente|solamente) (es válido|es válida|es posible|se puede|se aceptan|se
  admite|aceptamos|admitimos|enviamos|vendemos|hacemos|disponible|para|podemos)
  [con|en|a|hasta|dentro|cambiar|ofrecer|si|cuando|presentando]
Found-in: Solo se puede pagar con tarjeta.

Phrase: (no|tampoco) (tenemos|hay|está) [*] (previsto|pensado|planes|intención|previsión)
  (de|para|en|volver|que)
Found-in: Tampoco tenemos planes de ampliar la sala.

Phrase: (no va|no van|no vamos|no voy) a (poder|ser
  posible|ser|hacer|cambiar|devolver|reembolsar|aceptar|ofrecer|haber|vender|reponer)
Found-in: No vamos a poder esperar más.

Phrase: (ojalá|ojala|qué más quisiera|ya me gustaría|me gustaría|nos gustaría)
  [poder|pudiera|pudiéramos] [ayudar|ayudarle|decirle] (pero|mas)
Found-in: Ya me gustaría, pero la caja es pequeña.

Phrase: (tenemos|tengo) las manos atadas
Found-in: En esto tenemos las manos atadas.

Phrase: (decisión|respuesta) (es|sigue siendo) (definitiva|firme|final|no|negativa|la
  misma|irrevocable)
Found-in: La decisión es firme.

Phrase: (queda|quedan) (excluido|excluida|excluidos|excluidas|anulado|anulada|fuera|descartado)
Found-in: Quedan excluidas las pilas.

Phrase: (de ninguna manera|de ningún modo|ni hablar|imposible|en ningún caso|bajo ningún concepto|ni
  pensarlo|va a ser que no|nada que hacer)
Strength: weak
Found-in: Con ese color, ni hablar.

Phrase: no (nos|me) (hacemos|hago) (responsables|responsable|cargo)
Found-in: No nos hacemos responsables de los abrigos.
