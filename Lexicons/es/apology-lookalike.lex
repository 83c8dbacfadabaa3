Lexicon: apology-lookalike
Language: es
Purpose: Words that hold lo siento, perdón or lamento and are no apology; they cancel an apology
  found on the same words.
Unless: none
Source: written for replylint

Phrase: lo (siento|sentimos|lamento|lamentamos) [*] [*] (pero|mas|sin embargo|aunque)
Found-in: Lo siento mucho, pero la oferta terminó.

Phrase: lo (siento|sentimos|lamento) [*] [ya|aún|todavía] no [se]
  (podemos|puedo|podremos|podré|podría|podríamos|es|será|hay|tenemos|tengo|queda|quedan|está|están|disponemos|dispongo|hacemos|aceptamos|enviamos|vendemos|puede|procede|existe|entiendo|estoy|estamos|trabajamos|ofrecemos|servimos)
Found-in: Lo siento, no quedan entradas para el sábado.
Not-in: Lo siento, no vi tu nota.

Phrase: lo lamentamos [mucho] no
  (podemos|es|hay|tenemos|queda|quedan|está|están|disponemos|hacemos|aceptamos)
Found-in: Lo lamentamos, no hacemos grabados.

Phrase: lo (siento|sentimos) [mucho|muchísimo] (es imposible|imposible|ya está|ya están|está
  agotado|está agotada|están agotados|agotado|solo|sólo|únicamente|ninguno|ninguna|todavía no|aún
  no|ya no|hoy no|mañana no|cerramos|estamos cerrados|estamos completos|el sistema|esa oferta|esta
  oferta|la oferta|el plazo|la tienda)
Found-in: Lo sentimos, es imposible abrir hoy.

Phrase: (siento|sentimos|lamento|lamentamos) [mucho|muchísimo|profundamente|de veras|sinceramente]
  (tener que|no poder|no podemos|no ser|no disponer|no contar|no tener|no estar)
Found-in: Sentimos mucho no poder bajar el precio.

Phrase: (siento|sentimos|lamento|lamentamos) [mucho|muchísimo|profundamente|de veras|sinceramente]
  [tener que]
  (informar|informarle|informarles|informarte|comunicar|comunicarle|comunicarles|comunicarte|decir|decirle|decirles|decirte|anunciar|anunciarle|notificar|notificarle|indicar|indicarle|discrepar|contradecir|contradecirle|insistir|ser
  portador|darle|darte)
Found-in: Lamento decirle que la sala está llena.

Phrase: (siento|sentimos|lamento|lamentamos) [mucho] que [no]
  (piense|pienses|piensen|opine|crea|creas|vea así|lo vea|lo veas|sienta|sientas|se sienta|te
  sientas|quede|queden|haya stock)
Found-in: Sentimos mucho que no queden entradas.
Found-in: Siento que pienses eso.

Phrase: siento (que me|que nos|que esto es|que hay|que está|que no me|que no es|que
  es|como|cómo|frío|calor|vergüenza|rabia|dolor|curiosidad|decepción|impotencia|frustración|alegría)
Found-in: Siento que me toman el pelo.

Phrase: (disculpa|disculpe|disculpen|perdona|perdone|perdonen|perdón|perdon) (pero|mas|aunque)
Found-in: Perdone, pero eso no lo dijimos.

Phrase: (disculpa|disculpe|disculpen|perdona|perdone|perdonen|perdón|perdon|lo siento) (qué|que
  número|que pedido|cuál|cual|quién|cuándo|cuando|dónde|donde|cómo|cuánto|por qué|me puede|me
  puedes|me podría|puede|puedes|podría|podrías|pueden|podrían|sabe|sabes|es
  usted|eres|tiene|tienes|tienen|hay|no entiendo|no entendí|no le entiendo)
Found-in: Disculpe, ¿cuál de las dos lámparas?
Found-in: Perdona, no entendí la segunda parte.

Phrase: (disculpa|disculpe|disculpen|perdona|perdone|perdonen|perdón|perdon) (la|por la|el|mi|las)
  (pregunta|preguntas|ignorancia|curiosidad|indiscreción|franqueza|sinceridad|insistencia|expresión|palabra)
Found-in: Disculpe la franqueza, pero el sofá es azul.

Phrase: (disculpe|disculpa|disculpen|perdone|perdona|perdonen) que (le|te|les|se|os) [lo]
  (diga|contradiga|corrija|insista|pregunte|interrumpa|lleve|recuerde|discuta)
Found-in: Perdone que le diga, la caja es azul.

Phrase: con [el] perd(ó|o)n (de|debido|y)
Found-in: Con perdón de los presentes, pintan mal.

Phrase: no (tiene|tienen|hay|tenéis) perd(ó|o)n
Found-in: Lo que hicieron no tiene perdón.
Not-in: No te pido perdón por hablar.

Phrase: (no|ni|nadie|nunca|jamás) [se|me|nos] (he|han|ha|recibí|pidió)
  [pedido|dado|ofrecido|recibido|una] (disculpa|disculpas|perdón)
Found-in: Nadie me ha pedido disculpas.

Phrase: (sin|ni) [siquiera] [una|unas|una sola] [simple|mísera|triste]
  (disculpa|disculpas|perdón|excusa)
Found-in: Se fue sin una simple disculpa.

Phrase: (exijo|exigimos|espero|esperamos|esperaba|quiero|merezco|merecemos|demando|aguardo|reclamo)
  [al menos|por lo menos|como mínimo] (una|unas) [mínima|simple] (disculpa|disculpas)
Found-in: Espero al menos una disculpa.
Not-in: Le pido una disculpa.

Phrase: que [me|nos] (pidan|den|ofrezcan|pida|dé) [una|unas] (disculpa|disculpas|perdón|perdon)
Found-in: Exijo que me pidan perdón.
Not-in: Pido disculpas.

Phrase: (me|nos) (debe|deben|debéis|debes) [una|unas|mil] (disculpa|disculpas|explicación)
Found-in: Ustedes me deben una disculpa.

Phrase: (no hace falta|no hay por qué|no tiene por qué|no tienes por qué|no tiene que|no tienes
  que|no necesita|no necesitas|no es necesario|no hay que|no hay necesidad de|no se|no te|no quiero)
  [que] [se|te|me|nos] (disculparse|disculparte|disculpe|disculpes|pedir perdón|pedir perdon|pedir
  disculpas|pida|disculpas|pidas)
Found-in: No tiene por qué disculparse.
Found-in: No te disculpes.

Phrase: (se|te) (disculpó|disculpo|disculparon|ha disculpado|han
  disculpado|disculparía|disculparían)
Found-in: El camarero ni se disculpó.

Phrase: (pidió|pidieron|ha pedido|han pedido|pedirá|pedirán|pedía|pedían)
  (disculpas|perdón|perdon|una disculpa)
Found-in: El portero pidió perdón a mi hijo.

Phrase: (debería|deberían|deberías|tendría que|tendrían que|tiene que|tienen que|podría|podrían) [al
  menos] (disculparse|disculparte|pedir perdón|pedir perdon|pedir disculpas|pedirme perdón|pedirme
  disculpas)
Found-in: Ustedes deberían disculparse.

Phrase: (acepto|aceptamos|agradezco|agradecemos|aceptadas|acepté|recibí) [*] (disculpa|disculpas)
Found-in: Acepto tus disculpas, gracias.

Phrase: (disculpas|disculpa|perdón) (aceptadas|aceptada|aceptado|concedido)
Found-in: Disculpas aceptadas.

Phrase: (sus|tus|vuestras|esas|tantas|simples|falsas|baratas|vacías) (disculpas|excusas)
Found-in: Sus excusas ya no me sirven.

Phrase: (pedir|pidas|pida) (perdón|perdon|disculpas) no (basta|sirve|es
  suficiente|arregla|alcanza|soluciona)
Found-in: Pedir perdón no basta.

Phrase: (más vale prevenir|prevenir) que lamentar
Found-in: Más vale prevenir que lamentar.

Phrase: (no se arrepentirá|no te arrepentirás|se arrepentirá|te arrepentirás|se van a arrepentir|me
  arrepiento de (comprar|haber comprado|haberles comprado|confiar|haber confiado|contratar|haber
  contratado))
Found-in: Compre esta olla y no se arrepentirá.

Phrase: (se lamenta|se lamentan|lamentarse|lamentará|lamentarán|lamentarlo)
Found-in: Un vecino se lamenta de todo.

Phrase: (no|nunca) (nos|me) (disculpamos|disculpo|equivocamos|equivoqué|equivoco)
Found-in: Nosotros no nos equivocamos de caja.

Phrase: (usted|ustedes|tú|tu|vosotros|vos) (se|te|os) (equivocó|equivocaron|equivocaste|ha
  equivocado|has equivocado|confundió|confundiste)
Found-in: Usted se equivocó de talla.

Phrase: no (es|fue|ha sido|era|sería) [ni] (un|una|nuestro|nuestra|mi|por|culpa|error|fallo|de) [*]
  (culpa|error|fallo|nuestra|nuestro|mía|mío|descuido)
Found-in: La mancha no fue culpa nuestra.
