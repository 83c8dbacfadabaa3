Lexicon: thanks-lookalike
Language: es
Purpose: Words that hold gracias or agradecer and thank nobody; they cancel a thanking found on the
  same words.
Unless: none
Source: written for replylint

Phrase: no [muchas] gracias
Found-in: ¿Otra funda? No, gracias.
Not-in: No, gracias a ti.
Within: end

Phrase: no [muchas] gracias (pero|prefiero|preferimos|ya|yo|lo|la|no|me|nos|así|con|está|estoy|de
  momento|por ahora|en|solo|sólo|es|tengo|tenemos|hemos|nosotros|queremos|eso|todavía)
Found-in: No, gracias, lo compro en otro sitio.
Not-in: No, gracias a usted.

Phrase: gracias pero no [gracias]
Found-in: Gracias, pero no.
Found-in: Gracias pero no gracias.

Phrase: gracias a (que|eso|ello|esto|lo|una|un|esa|ese|nuestra|nuestro|nuestras|la|el|internet|su
  mala|cuyo)
Found-in: Gracias a que llovió, perdimos el tren.
Found-in: Gracias a nuestra nueva caldera hay agua.
Not-in: Gracias a usted y gracias a todos.

Phrase: gracias a (los|las|el)
  (nuevo|nuevas|nuevos|cambios|retrasos|avances|filtros|sensores|errores|fallos|materiales|años|buenas|malas|últimas|cookies|placas|ruedas|pilas|baterías|luces)
Found-in: Gracias a las placas, la nave no gasta luz.
Not-in: Gracias a los dos.

Phrase: gracias al
Found-in: Ya gira gracias al aceite.

Phrase: (es|fue|ha sido|sea|todo|solo|sólo|en
  parte|principalmente|precisamente|funciona|funcionan|posible) gracias a
Found-in: Encaja en parte gracias a la junta.

Phrase: ni (las gracias|gracias|un gracias|un triste gracias|una palabra de agradecimiento)
Found-in: Abrí la puerta y ni las gracias.

Phrase: (sin|no) [me|nos|le|les|han|ha|se] (dar|dado|dieron|dio|darme|dan|dijo|dijeron|dicen)
  [siquiera] [ni] [las] gracias
Found-in: No me dieron siquiera las gracias.

Phrase: gracias por (nada|arruinar|arruinarme|estropear|perder|hacerme
  perder|ignorar|ignorarme|dejarme|dejarnos|romper|cobrarme|cobrarme de
  más|estafarme|mentir|mentirme|engañarme|no hacer|no contestar|no responder|no ayudar|la pérdida de
  tiempo|hacerme esperar|fastidiar|joder|el disgusto|el timo|la estafa|el peor)
Found-in: Gracias por nada, me voy a otra tienda.
Found-in: Muchas gracias por arruinarme la boda.

Phrase: (no|nada) [le|les|te|os|hay|tiene|tienes|tienen] [nada|de|que|por qué|por que]
  (agradecer|agradezca|agradezcas|agradecerme|agradecerle|agradecerlo|agradecerles)
Found-in: No tiene por qué agradecer.
Found-in: No me cuesta, no hay nada que agradecer.

Phrase: no (me|nos) (dé|des|den|lo agradezca|lo agradezcas) [las] [gracias]
Found-in: No me dé las gracias, es mi trabajo.

Phrase: (acción|acciones|día|dia) de [acción de] gracias
Found-in: El día de acción de gracias no abrimos.

Phrase: (hacer|hace|hacen|hizo|haría|tres|las|dar|sin) [mucha|muchas|sus|tres|ninguna] gracias
  (divinas|gracias del|del payaso|del cachorro)
Found-in: Leemos las tres gracias divinas.

Phrase: (debería|deberían|tendría que|tendrían que|encima|debo) estar
  (agradecido|agradecida|agradecidos|agradecidas)
Found-in: Encima debo estar agradecido con ustedes.

Phrase: (debería|tengo que|tendría que|encima) (dar|darles|darle) las gracias
Found-in: Y encima darles las gracias por la gotera.

Phrase: (desagradecido|desagradecidos|mal agradecido|poco agradecido|nada agradecido|poco
  agradecida|nada agradecida)
Found-in: El jefe es poco agradecido con la plantilla.

Phrase: (agradezca|agradezcan|agradece|agradécelo) que no
Found-in: Agradezca que no le demande.

Phrase: (carta|cartas|nota|notas|tarjeta|tarjetas|página|discurso|palabras|gesto|lámina) de
  agradecimiento
Found-in: Imprimimos cincuenta tarjetas de agradecimiento.

Phrase: gracias a (dios|los dioses)
Found-in: Gracias a Dios nadie resultó herido.

Phrase: (debo|debemos) (una|un|mil|muchas|mucho)
  (disculpa|disculpas|explicación|explicaciones|respuesta|llamada|factura|devolución|dinero|euros|cuota|cena)
Found-in: Le debo una explicación sobre el plano.
