Lexicon: remedy
Language: es
Purpose: Words that say that the trouble is made good, or that something has been done about it.
Unless: negation quotation question report
Source: written for replylint

Phrase: (reembolsado|reembolsada|reembolsados|devuelto|devuelta|abonado|abonada|ingresado|compensado|cancelado|cancelada|anulado|anulada|cambiado|cambiada|sustituido|sustituida|reparado|reparada|arreglado|arreglada|corregido|corregida|solucionado|solucionada|resuelto|resuelta|restablecido|restablecida|reenviado|reenviada|desbloqueado|desbloqueada|reservado|reservada|enviado|enviada|actualizado|actualizada)
Found-in: Los diez euros están reembolsados.

Phrase: (reembolso|devolución|abono|reposición|recambio|compensación|indemnización|vale|cupón|descuento|cambio|reparación|reenvío|solución|actualización)
Found-in: El recambio sale mañana.

Phrase: (le|te|les|os|se lo|se la)
  (enviamos|envío|mandamos|mando|devolvemos|devuelvo|reembolsamos|abonamos|cambiamos|llamamos|llamo|ofrecemos|ofrezco|regalamos|enviaremos|enviaré|devolveremos|devolveré|llamaremos|llamaré|escribiré|escribiremos|cambiaremos|abonaremos|contactaremos)
Found-in: Le llamo mañana a las doce.

Phrase: (va|van|vamos|voy) a
  (enviar|enviarle|devolver|devolverle|cambiar|cambiarle|reparar|llamar|llamarle|revisar|corregir|arreglar|pasar|escribir|escribirle|abonar|comprobar|limpiar)
Found-in: Un técnico va a pasar el lunes.

Phrase: (recibirá|recibirás|tendrá|tendrás|llegará|saldrá|pasará|vendrá|será|quedará)
Found-in: Recibirá la tapa el viernes.

Phrase: (hemos|he|ha|han) [ya|también|vuelto a]
  (enviado|pedido|hablado|llamado|cambiado|añadido|encontrado|avisado|abierto|eliminado|hecho|solicitado|pasado|puesto|tramitado)
Found-in: He hablado con el conductor.

Phrase: (está|están|va|van|ha salido|salió|sale|salen) [ya] (en camino|de
  camino|hoy|mañana|esta|este|el lunes|el martes|el viernes|solucionado|listo|lista)
Found-in: La tapa está en camino.

Phrase: (a partir de ahora|desde ahora|desde hoy|de ahora en adelante|en adelante|en el futuro|para
  que no)
Found-in: Desde hoy dos personas lo cuentan.

Phrase: (gratis|gratuito|gratuita|gratuitamente|sin coste|sin cargo|sin costo|a nuestro cargo|por
  cuenta de la casa|invita la casa|como compensación|en compensación)
Found-in: La segunda visita es gratis.

Phrase: (me encargo|nos encargamos|me ocupo|nos ocupamos|aquí tiene|aquí
  tienes|adjunto|adjuntamos|adjunta)
Found-in: Yo me encargo.
