Lexicon: goodbye
Language: es
Purpose: Words that close a message.
Act: goodbye
Unless: quotation
Source: written for replylint

Phrase: (saludos|un saludo|saludo|saluditos|salu2)
  (cordiales|cordial|atentos|afectuosos|desde|de|para todos|y|a todos|muy|respetuosos|afectuoso)
Found-in: Saludos desde Lugo.

Phrase: (cordiales|atentos|afectuosos|un cordial|un afectuoso|un atento|muchos|un fuerte|mis)
  (saludos|saludo)
Found-in: Un cordial saludo,

Phrase: (saludos|saludo|atentamente|cordialmente|atte|afectuosamente|respetuosamente|sinceramente|bendiciones|chao|chau|adiós|adios|agur|salu2|abrazos|besos)
Found-in: Atentamente,
Within: start

Phrase: (un saludo|un abrazo|un fuerte abrazo|un beso|muchos besos|mil besos|un abrazo fuerte|muy
  atentamente|suyo afectísimo|quedo de usted|quedamos de usted|se despide|me despido|nos despedimos)
Found-in: Un abrazo,
Found-in: Sin más, se despide la familia Luna.

Phrase: (le|les|te|lo) (saluda|saludo|saludamos|saludan) [muy]
  (atentamente|cordialmente|afectuosamente|con)
Found-in: Le saluda cordialmente la familia Luna.

Phrase: (reciba|reciban|recibe|le envío|le enviamos|te envío|te mando|le mando|les mando) un [muy]
  (cordial|fuerte|afectuoso|atento|gran|caluroso|abrazo)
Found-in: Reciba un afectuoso saludo.

Phrase: que (tenga|tengas|tengan|tengáis|pase|pases|paséis) (un|una|muy)
  (buen|buena|feliz|excelente|lindo|linda|gran|bonito|estupendo|buenas)
Found-in: Que tengas una linda tarde.

Phrase: (te deseo|le deseo|os deseo|le deseamos|te deseamos|les deseo) (un|una|muy|lo mejor|mucha
  suerte) [feliz|buen|buena|excelente]
Found-in: Le deseo un feliz verano.

Phrase: (feliz|buen|buena|lindo|bonito|excelente) (día|dia|tarde|noche|semana|fin de
  semana|finde|viaje|verano|jornada|descanso|vacaciones)
Found-in: ¡Feliz fin de semana!

Phrase: hasta (pronto|luego|mañana|la próxima|otra|el lunes|el martes|el miércoles|el jueves|el
  viernes|entonces|la vista|siempre|ahora)
Found-in: Hasta pronto, Ana.
Not-in: Hasta aquí llegó el agua.
Unless: negation, quotation

Phrase: (nos vemos|nos leemos|nos hablamos|hablamos|estamos en contacto|seguimos en contacto|ahí nos
  vemos) (pronto|mañana|luego|el|la|en|entonces)
Found-in: Nos vemos el lunes.

Phrase: (espero|esperamos|quedo a la espera de|quedamos a la espera de|a la espera de|en espera
  de|aguardo) [*] (sus|su|tus|tu|vuestras|vuestra) [pronta|gratas]
  (noticias|respuesta|contestación|visita|comentarios)
Found-in: A la espera de sus noticias, Ana Luna.

Phrase: (esperamos|espero|será un placer|ojalá|deseamos) (volver a|verle|verte|verles|veros|poder)
  [verle|verte|saludarle|atenderle|recibirle] (pronto|pronto por|por aquí|en|otra vez|de nuevo)
Found-in: Esperamos verte pronto.

Phrase: (cuídese|cuídate|cuidate|cuídense|cuidaos|que te vaya bien|que le vaya bien|que vaya
  bien|que les vaya bien|todo lo mejor|mucha suerte|suerte)
Found-in: ¡Que le vaya bien!
