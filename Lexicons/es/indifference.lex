Lexicon: indifference
Language: es
Purpose: Words of a reply that shrugs at what troubles the customer.
Unless: negation quotation report
Source: written for replylint

Phrase: no es (nuestro problema|mi problema|asunto nuestro|asunto mío|cosa nuestra|cosa mía|nuestro
  asunto|problema nuestro|problema mío|mi departamento)
Found-in: Eso no es nuestro problema.
Not-in: Es nuestro problema y lo resolvemos.
Unless: quotation report condition question

Phrase: (es|eso es|ya es) (su problema|tu problema|problema suyo|problema tuyo|asunto suyo|cosa
  suya|cosa tuya)
Found-in: Eso es problema suyo.
Not-in: ¿Cuál es su problema?
Unless: negation quotation report question
Within: end

Phrase: (son cosas que pasan|estas cosas pasan|esas cosas pasan|cosas que pasan|a veces pasa|suele
  pasar|puede pasar|todos cometemos errores|no es para tanto|tampoco es para tanto|no es el fin del
  mundo|no es grave|no pasa nada)
Strength: weak
Found-in: Son cosas que pasan.
Found-in: Tampoco es para tanto.
Not-in: Avísenos cuando estas cosas pasan de nuevo.
Unless: quotation report condition question
Within: end

Phrase: (es lo que hay|así son las cosas|así es la vida|las cosas son así|esto es así|así es y
  punto|y punto|y ya está)
Found-in: El plazo es de seis semanas, es lo que hay.
Not-in: Es lo que hay en la caja.
Unless: quotation report condition question
Within: end

Phrase: (o lo toma o lo deja|lo toma o lo deja|lo tomas o lo dejas|le guste o no|te guste o no|si no
  le gusta váyase|si no le gusta compre|si no te gusta vete|si no te gusta compra)
Found-in: El precio es ese, lo toma o lo deja.
Not-in: Si no le gusta, lo devuelve gratis.
Unless: quotation report

Phrase: (solo|sólo|únicamente) es un (pequeño|simple)
  (arañazo|rasguño|retraso|defecto|error|detalle|golpe)
Strength: weak
Found-in: Solo es un pequeño arañazo.
Not-in: Es un pequeño arañazo de más.
Unless: negation quotation report condition question

Phrase: (es|son) (solo|sólo|solamente) (un|una|unos|unas) [pequeño|simple|pequeña]
  (arañazo|rasguño|retraso|defecto|error|detalle|mancha|juguete|juego|objeto|días|minutos|céntimos|euros)
Strength: weak
Found-in: Es solo un arañazo.
Not-in: Son solo unos minutos a pie.
Unless: negation quotation report condition question
Within: end

Phrase: (cálmese|cálmate|tranquilícese|tranquilízate|relájese|relájate|haga el favor de calmarse|no
  se ponga así|no te pongas así|no se altere|no te alteres|no se enfade|no te enfades|baje el
  tono|baja el tono)
Found-in: Cálmese, por favor.
Not-in: El mar tiene que calmarse.
Unless: quotation report condition

Phrase: no hay (motivo|razón|necesidad) (para|de) (enfadarse|ponerse
  así|alterarse|gritar|quejarse|molestarse tanto|ponerse nervioso|ponerse nerviosa)
Found-in: No hay motivo para enfadarse.
Not-in: No hay motivo para esperar.
Unless: quotation report

Phrase: (está exagerando|estás exagerando|usted exagera|no exagere|no exageres|no haga un drama|no
  hagas un drama)
Found-in: Está exagerando.
Not-in: Las fotos exageran.
Unless: quotation report condition

Phrase: no (es|eres) (el único|la única|nuestro único|nuestra única) (cliente|clienta|paciente|que
  espera|huésped)
Found-in: No es nuestro único cliente.
Not-in: No es el único que lo ha visto.
Unless: quotation report

Phrase: (tendrá que|tendrás que|va a tener que|vas a tener que|tiene que|tienes que)
  (aguantarse|conformarse|acostumbrarse|vivir con ello|vivir con
  eso|apañárselas|apañarse|fastidiarse|aceptarlo y punto)
Found-in: Tendrá que aguantarse.
Not-in: Tendremos que conformarnos.
Unless: negation quotation report condition question

Phrase: (búsquese|búscate) la vida
Found-in: Búsquese la vida.
Not-in: Busca la vida en el mar.

Phrase: (compre|compra|vaya|vete|váyase|busque|busca) [entonces|pues] (en otro sitio|en otra
  parte|en otro lado|a otra tienda|a otro sitio)
Found-in: Pues compre en otro sitio.
Not-in: Muchos compran en otro sitio.
Unless: negation quotation report question

Phrase: nadie (le|te) (ha obligado|obligó|obliga|obligaba|ha forzado|forzó)
Found-in: Nadie le obligó a comprarlo.
Not-in: Nadie nos obliga.
Unless: quotation report

Phrase: (mala suerte|qué le vamos a hacer|qué se le va a hacer|qué pena|pues nada|y qué|allá
  usted|allá tú|peor para usted|peor para ti)
Strength: weak
Found-in: Mala suerte.
Not-in: Tuvimos mala suerte con el tiempo.
Within: start

Phrase: (nos da|me da) (igual|lo mismo|exactamente igual)
Strength: weak
Found-in: Nos da igual.
Not-in: Le da igual el color.
Unless: negation quotation report condition question

Phrase: no (nos|me) (importa|interesa|incumbe|concierne)
Strength: weak
Found-in: Eso no nos interesa.
Not-in: No nos importa esperar.
Unless: quotation report condition question
Within: end

Phrase: (yo solo trabajo aquí|yo sólo trabajo aquí|solo trabajo aquí|yo no hago las reglas|yo no
  pongo las normas|no somos una ong|esto no es una ong|tenemos cosas más importantes que
  hacer|tenemos cosas mejores que hacer)
Found-in: Yo solo trabajo aquí.
Not-in: Solo trabajo aquí los lunes.
Within: end
