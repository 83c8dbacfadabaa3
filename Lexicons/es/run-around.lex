Lexicon: run-around
Language: es
Purpose: Palabras que mandan al cliente a otro departamento. Fuertes: apartan el asunto; débiles:
  mandan más lejos.
Unless: condition quotation report
Source: written for replylint

Phrase: no es (mi|nuestro|nuestra|de mi|de nuestro)
  (departamento|área|responsabilidad|trabajo|competencia|sección|función)
Found-in: Eso no es mi departamento.
Not-in: Ese es mi departamento.

Phrase: no (nos|me) (corresponde|compete|toca|concierne|incumbe)
Found-in: Ese asunto no nos corresponde.
Not-in: Ese asunto nos corresponde.

Phrase: (se ha equivocado|se equivoca|te has equivocado) de
  (departamento|número|oficina|ventanilla|sección|dirección)
Found-in: Se ha equivocado de departamento.
Not-in: Se ha equivocado de día.

Phrase: (solo|sólo|solamente|únicamente) (atendemos|gestionamos|tramitamos|llevamos|nos ocupamos
  de|me ocupo de|atiendo|gestiono|tratamos)
Found-in: Aquí solo gestionamos pedidos.
Not-in: Aquí gestionamos pedidos.

Phrase: (no soy|no somos) (la persona|el departamento|los|las|la)
  (indicada|adecuada|indicado|adecuado|correcta|responsables|encargados|encargadas|encargada)
Found-in: Yo no soy la persona indicada.
Not-in: Yo soy la persona indicada.

Phrase: (lo lleva|lo gestiona|lo tramita|se encarga|se ocupa|lo ve|gestionado por|tramitado por) [de
  eso|de esto] otro (departamento|equipo|sector|despacho)
Found-in: De las devoluciones se ocupa otro departamento.
Not-in: Lo lleva otro coche.

Phrase: (no tenemos|no tengo) nada que ver
Found-in: Con la aduana no tenemos nada que ver.
Not-in: Tenemos mucho que ver.

Phrase: (debe|tiene que|deberá|tendrá que|debería) (contactar|llamar|dirigirse|hablar|acudir) (con
  el|a la|al|con su|a nuestro) [*]
  (fabricante|vendedor|transportista|departamento|proveedor|distribuidor|tienda)
Strength: weak
Found-in: Debe contactar con el fabricante.
Found-in: Tiene que llamar a la tienda.
Not-in: Debemos llamar al fabricante.

Phrase: (diríjase|póngase en contacto|contacte|llame|consulte|hable|acuda) … (a la|al|con el|con
  la|a nuestro|con nuestro|a su|con su) [*]
  (fabricante|vendedor|transportista|departamento|proveedor|distribuidor|servicio|tienda|oficina)
Strength: weak
Found-in: Póngase en contacto con el fabricante.
Found-in: Diríjase al departamento de ventas.
Not-in: Hablamos con el fabricante.
