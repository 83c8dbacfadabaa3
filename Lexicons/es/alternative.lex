Lexicon: alternative
Language: es
Purpose: Palabras que muestran una salida junto a una negativa.
Unless: quotation report
Source: written for replylint

Phrase: (en su lugar|en cambio|alternativamente|como alternativa|excepcionalmente|a cambio|mientras
  tanto|entretanto|por ahora|como excepción|en compensación)
Found-in: En cambio, la verde está.
Not-in: La verde no está.

Phrase: (puede|podría|puedes|pueden|podrá) [*]
  (también|todavía|aún|probar|usar|elegir|comprar|pedir|cambiar|cambiarlo|encontrar|llamar|pasar|devolver|devolverlo|descargar|consultar|ver|venir|quedarse)
Found-in: Puede probar la verde.
Not-in: No puede probar la verde.
Unless: quotation report negation

Phrase: (podemos|puedo|podríamos|podría) [*]
  (ofrecerle|enviarle|cambiar|cambiarle|reparar|enviar|proponer|reembolsar|pedir|intentar|ofrecer|mirar|darle)
Found-in: Puedo ofrecerle la verde.
Not-in: No puedo ofrecerle nada.
Unless: quotation report negation

Phrase: (otra|otras|otro|otros|una)
  (solución|posibilidad|opción|alternativa|fecha|talla|modelo|manera|forma|color)
Found-in: Hay otra opción.
Not-in: No hay otra opción.
Unless: quotation report negation

Phrase: (le|te|les)
  (sugiero|sugerimos|recomiendo|recomendamos|propongo|proponemos|aconsejo|ofrezco|ofrecemos)
Found-in: Le sugiero la verde.
Not-in: No le sugiero nada.
Unless: quotation report negation

Phrase: (pruebe|prueba|mire|mira|consulte|vea|visite|escriba|escríbanos|llame|llámenos|envíe|pregunte)
Found-in: Pruebe la verde.
Not-in: No pruebe la verde.
Unless: quotation report negation
Within: start

Phrase: si (quiere|quieres|desea|deseas|prefiere|prefieres|lo desea|nos envía|me envía|tiene|tienes)
Found-in: Si prefiere, está la verde.
Not-in: Prefiere la verde.

Phrase: pero (puede|puedo|podemos|hay|tenemos|el|la|los|las|a partir|en|con|para|sí|le|te)
Found-in: No está, pero hay una verde.
Not-in: Hay una verde.
Unless: quotation report negation

Phrase: (gratis|gratuito|gratuita|gratuitamente|sin coste|sin costo|a nuestro cargo)
Found-in: La tapa es gratuita.
Not-in: La tapa es cara.
Unless: quotation report negation

Phrase: (a partir del|a partir de|desde el|de nuevo el|de nuevo en|disponible en|el)
  (lunes|martes|miércoles|jueves|viernes|sábado|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|mañana)
Found-in: Abre a partir del lunes.
Not-in: Cierra los lunes.
