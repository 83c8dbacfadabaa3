Lexicon: vague-promise
Language: es
Purpose: Promises to come back or to do something, without a word of when; weak ones are words for
  some time or other, which count beside a promise.
Unless: negation condition question quotation report
Source: written for replylint

Phrase: nos (pondremos|pondríamos|ponemos) (en contacto|en comunicación) (contigo|con usted|con
  ustedes|con vosotros)
Found-in: Nos pondremos en contacto con usted.
Not-in: Nos pusimos en contacto con el banco.

Phrase: me (pondré|pongo) en contacto (contigo|con usted|con ustedes)
Found-in: Me pondré en contacto con usted.
Not-in: Me puse en contacto con el banco.

Phrase: (te|le|les|os|lo|la)
  (contactaremos|contactaré|avisaremos|avisaré|aviso|avisamos|llamaremos|llamaré|informaremos|informaré|escribiremos|escribiré|responderemos|responderé)
Found-in: Le avisaremos.
Not-in: Le llamamos ayer.

Phrase: (te|le|les|os|lo|la) (mantendremos|mantendré|mantenemos|mantengo|tendremos|tendré) [siempre]
  (informado|informada|informados|informadas|al tanto|al corriente|al día)
Found-in: Le mantendremos informado.
Not-in: Lo mantenemos caliente.

Phrase: (alguien|un compañero|una compañera|un agente|nuestro equipo|el equipo|un técnico) (se
  pondrá en contacto|te llamará|le llamará|le contactará|te contactará|le responderá|te
  responderá|le avisará)
Found-in: Un compañero se pondrá en contacto con usted.
Not-in: Un compañero llamó al banco.

Phrase: (será|serás) (contactado|contactada|informado|informada|avisado|avisada)
Found-in: Usted será informado.
Not-in: Será feliz.

Phrase: (voy a|vamos a) [*] (mirarlo|verlo|revisarlo|investigarlo|comprobarlo|consultarlo|ver qué
  pasa|ver qué ha pasado|investigar qué)
Found-in: Vamos a revisarlo.
Not-in: Vamos a la tienda.

Phrase: (voy a ver|vamos a ver|veré|veremos) (qué|lo que) (puedo|podemos|se puede) hacer
Found-in: Voy a ver qué puedo hacer.
Not-in: Veremos la tienda.

Phrase: (lo|la)
  (miraremos|miraré|revisaremos|revisaré|investigaremos|investigaré|estudiaremos|estudiaré)
Found-in: Lo revisaremos.
Not-in: Lo revisamos ayer.

Phrase: (haremos|haré) (todo lo posible|lo posible|lo que podamos|lo que pueda)
Found-in: Haremos todo lo posible.
Not-in: Haremos una tapa.

Phrase: (tendrá|tendrás|recibirá|recibirás) noticias (nuestras|mías|de nuestro equipo)
Found-in: Tendrá noticias nuestras.
Not-in: Tendrá la tapa.

Phrase: (pronto|muy pronto|próximamente|en breve|enseguida|a la brevedad|rápidamente)
Strength: weak
Found-in: Le enviaremos la tapa en breve.
Not-in: Es un breve texto.

Phrase: (lo antes posible|cuanto antes|tan pronto como sea posible|lo más pronto posible|lo más
  rápido posible|a la mayor brevedad posible|a la mayor brevedad|tan rápido como sea posible)
Strength: weak
Found-in: Le enviaremos la tapa lo antes posible.
Not-in: Llegó antes.

Phrase: (a su debido tiempo|en su momento|en algún momento|más adelante|tarde o temprano|un día de
  estos|en un futuro|en el futuro|en un futuro próximo)
Strength: weak
Found-in: Le enviaremos la tapa más adelante.
Not-in: Está adelante.

Phrase: en los próximos (días|meses)
Strength: weak
Found-in: Le enviaremos la tapa en los próximos días.
Not-in: En los trenes hay sitio.
