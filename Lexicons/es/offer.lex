Lexicon: offer
Language: es
Purpose: Words that offer the customer something: a remedy, a gift, help.
Act: offer
Source: written for replylint

Phrase: (como|a modo de|en señal de|en muestra de|a título de) [un|una] [pequeño|pequeña]
  (compensación|gesto|detalle|muestra|disculpa|agradecimiento|obsequio|cortesía|atención|regalo)
Found-in: Como pequeño detalle, va una vela.

Phrase: (gesto|muestra|señal) de (buena voluntad|nuestra buena
  voluntad|agradecimiento|cortesía|disculpa|aprecio|gratitud|amistad)
Found-in: Tómelo como un gesto de buena voluntad.

Phrase: (por|para|en) (las molestias|la espera|el
  retraso|compensar|compensarle|compensarte|compensación|el error) (le|te|les|os|queremos|hemos)
  (ofrecemos|ofrezco|regalamos|regalo|damos|enviamos|descontamos|añadido|incluido|ofrecerle|ofrecerte|invitamos)
Found-in: Por la espera le regalamos una vela.

Phrase: (le|te|les|os)
  (ofrezco|ofrecemos|regalo|regalamos|propongo|proponemos|invito|invitamos|aplicamos|descontamos|rebajamos|obsequiamos|reponemos|abonamos)
  (un|una|el|la|los|las|otra|otro|con|a|dos|todo|que|10|20|cambiar|cambiarlo|enviarle|devolverle)
Found-in: Le propongo un cambio de sala.
Not-in: No le ofrecemos el cambio.

Phrase: (quisiera|quisiéramos|queremos|quiero|querríamos|nos gustaría|me gustaría|deseamos) [poder]
  (ofrecer|ofrecerle|ofrecerles|ofrecerte|regalar|regalarle|regalarte|compensar|compensarle|compensarte|invitar|invitarle|invitarte|devolverle|devolverte|enviarle|enviarte|proponerle|proponerte|hacerle|darle|reponerle)
Found-in: Nos gustaría regalarte la funda.
Not-in: Nos gustaría ir a la playa.

Phrase: (puedo|podemos|podríamos|podría) [*]
  (ofrecer|ofrecerle|ofrecerles|ofrecerte|cambiar|cambiarlo|cambiarle|cambiarla|enviar|enviarle|enviarte|devolver|devolverle|devolverte|reembolsar|reembolsarle|reparar|repararlo|repararla|reponer|reservar|reservarle|aplicar|hacerle|hacerte|darle|regalar|regalarle|organizar|proporcionarle|anular|llamarle|ayudar|ayudarle|ayudarte|proponerle|recogerlo|guardar|guardarle)
Found-in: Podemos cambiarle la sala.
Not-in: No podemos cambiarle la sala.

Phrase: (encantado|encantada|encantados|encantadas|con gusto|será un placer|dispuestos) [de|a]
  [le|te]
  (ayudar|ayudarle|ayudarte|cambiar|cambiamos|cambiarle|cambiarlo|cambio|enviar|enviamos|enviarle|envío|devolver|devolvemos|hacer|reparar|reparamos|atender|atenderle|preparamos|preparo|reservamos|ofrecerle|recibirle|recogerlo)
Found-in: Con gusto le cambiamos la sala.

Phrase: (sin coste|sin costo|sin cargo|sin gastos|sin
  compromiso|gratis|gratuito|gratuita|gratuitos|gratuitas|gratuitamente|de regalo|por cuenta de la
  casa|invita la casa|a nuestro cargo|por nuestra cuenta|corre de nuestra cuenta|corren de nuestra
  cuenta|de cortesía|totalmente gratis) [alguno|adicional|para usted|para ti]
Found-in: La vela va de regalo.
Found-in: El postre, por cuenta de la casa.
Unless: quotation

Phrase: (reembolso|devolución|reintegro|abono)
  (completo|completa|total|íntegro|íntegra|parcial|inmediato|inmediata|del importe|del total|del
  dinero)
Found-in: Le espera un reembolso íntegro.

Phrase: (descuento|vale|cupón|bono|tarjeta regalo|crédito) (de|del|para) [un|el|su|tu]
  (10|15|20|25|30|50|5|próxima|próximo|siguiente|descuento|regalo|compra|pedido|importe|valor|envío)
Found-in: Lleva un vale para su próxima visita.

Phrase: (puede|puedes|pueden)
  (elegir|escoger|optar|quedarse|quedárselo|quedártelo|quedársela|cambiarlo|cambiarla|devolverlo|devolverla|recogerlo|probarlo)
  [*] (entre|por|con|gratis|sin|otro|otra|cuando|en|el|la)
Found-in: Puede elegir entre dos salas.

Phrase: si (quiere|quieres|quieren|lo desea|lo prefiere|prefiere|prefieres|le parece|te parece|le
  parece bien) (le|te|se lo|podemos|puedo|lo|la)
  (enviamos|envío|cambiamos|cambio|mando|mandamos|llamo|llamamos|reservo|reservamos|devolvemos|preparo|preparamos|cambiarlo|enviarle|enviarlo|llamarle|devolverle|recogemos|guardo)
Found-in: Si quiere, se lo enviamos a casa.

Phrase: (qué|que) (le|te|les) parece (si|un|una|el|la)
Found-in: ¿Qué le parece un cambio de sala?

Phrase: (prefiere|prefieres|prefieren) [usted]
  (un|una|el|la|que|otro|otra|cambiar|cambiarlo|recoger) [*] (o|reembolso|cambio|devolución|vale|le)
Found-in: ¿Prefiere un cambio o esperar?

Phrase: (está|estás|están|queda) [usted|cordialmente] (invitado|invitada|invitados|invitadas)
  (a|al|por)
Found-in: Está usted invitada a la cata.

Phrase: (nos|me) hacemos cargo (de|del)
Found-in: Nos hacemos cargo del porte.

Phrase: (corremos|asumimos|cubrimos|pagamos|abonamos) [con|nosotros] (el|los|la|las|todos)
  (coste|costes|costo|costos|gastos|porte|portes|envío|recogida|reparación|tintorería|taxi|diferencia)
Found-in: Asumimos los gastos de la tintorería.

Phrase: (aquí|acá|por aquí) (estamos|estoy|me tiene|nos tiene|me tienes|nos tienes) (para|por) (lo
  que|si|ayudarle|ayudarte|cualquier|lo)
Strength: weak
Found-in: Aquí me tiene para lo que haga falta.

Phrase: (mejora|ampliación|subida) [de] (gratuita|gratis|sin coste|de categoría) [de]
Found-in: Va con ampliación gratuita de garantía.
