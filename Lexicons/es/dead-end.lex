Lexicon: dead-end
Language: es
Purpose: Palabras que cierran el asunto sin salida.
Unless: condition quotation report question
Source: written for replylint

Phrase: no (podemos|puedo|podremos|podré)
  (ayudarle|ayudarles|ayudarte|ayudarla|ayudarlo|ayudar|asistirle) [más|con esto|con eso|en esto|en
  eso|en este asunto|en este caso|con su petición|con su solicitud]
Found-in: Lo siento, no podemos ayudarle con eso.
Not-in: Podemos ayudarle con eso.
Within: end

Phrase: no (le|te|les) (podemos|puedo|podremos) (ayudar|asistir) [más|con esto|con eso|en esto|en
  eso|en este asunto]
Found-in: Por desgracia no le puedo ayudar.
Not-in: Le puedo ayudar.
Within: end

Phrase: no (podemos|puedo|se puede) hacer [ya] nada [más]
Found-in: No podemos hacer nada.
Not-in: Podemos hacer más.
Unless: condition quotation report question

Phrase: no hay nada [más] que (hacer|podamos hacer|pueda hacer)
Found-in: No hay nada que podamos hacer.
Not-in: Hay algo que hacer.

Phrase: (lamentablemente|desgraciadamente|desafortunadamente|por desgracia|lo siento) [eso|esto] no
  es posible
Found-in: Lamentablemente no es posible.
Not-in: Es posible.
Within: end

Phrase: (eso|esto|ello) no es posible
Strength: weak
Found-in: Por hoy, eso no es posible.
Not-in: Eso es posible.
Within: end

Phrase: (nuestra|la|esta) decisión es (definitiva|firme|final|irrevocable|inapelable)
Found-in: Nuestra decisión es definitiva.
Not-in: La decisión es fácil.

Phrase: (damos|doy|consideramos|considero) [este|el] (caso|asunto|expediente) [como|por]
  (cerrado|concluido|zanjado)
Found-in: Damos el asunto por cerrado.
Not-in: Damos el regalo por la noche.

Phrase: (tendrá que|tendrás que|tiene que|hay que) (aguantarse|conformarse|resignarse|vivir con
  ello|aceptarlo)
Found-in: Tendrá que conformarse.
Not-in: Tendrá que firmar.

Phrase: (lamentablemente no|desgraciadamente no|por desgracia no|me temo que no)
Strength: weak
Found-in: En verde, me temo que no.
Not-in: Me temo que no hoy, pero el lunes sí.
Within: end

Phrase: (debemos|tenemos que|he de|tengo que) (rechazar|denegar|declinar) (su|tu|la)
  (solicitud|petición|reclamación)
Strength: weak
Found-in: Debemos rechazar su solicitud.
Not-in: Debemos leer su solicitud.
Within: end
