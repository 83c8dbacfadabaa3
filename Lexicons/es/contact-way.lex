Lexicon: contact-way
Language: es
Purpose: Words that say how a person is reached, or who writes.
Unless: quotation report
Source: written for replylint

Phrase: (puede|puedes|pueden|podéis) [siempre|también]
  (llamarnos|llamarme|escribirnos|escribirme|contactarnos|contactarme|localizarnos|encontrarnos|responder|contactar|visitarnos|comunicarse|ponerse
  en contacto|preguntar por)
Found-in: Puede llamarnos de nueve a cinco.
Not-in: Puede abrir la tapa.

Phrase: (llámenos|llámeme|llámanos|escríbanos|escríbame|escríbenos|contáctenos|contáctame|contáctanos|respóndanos|visítenos|avísenos|avísanos|avíseme)
Found-in: Llámenos al mostrador.
Not-in: Llamamos al taller.

Phrase: (responda|responde|respondiendo|conteste|contesta) [simplement|simplemente|directamente] a
  este (mensaje|correo|email|e-mail|mail)
Found-in: Responda a este mensaje.
Not-in: Responda a la pregunta.

Phrase: no (dude|dudes|duden) en
  (llamarnos|llamar|escribirnos|escribir|contactarnos|contactar|preguntar|responder|ponerse)
Found-in: No dude en llamarnos.
Not-in: No dude en probarlo.
Unless: quotation report

Phrase: (me llamo|mi nombre es|soy * de|le saluda|te saluda|le habla|le escribe)
Found-in: Me llamo Jo.
Not-in: Llamo al taller.

Phrase: (nuestro|mi|el) (teléfono|número|horario|correo|mostrador) (es|de contacto|está|directo|de
  atención)
Found-in: Mi número es el de abajo.
Not-in: El número falta.

Phrase: (por teléfono|en el mostrador|en la tienda|por correo|en la oficina|por whatsapp)
  (de|al|en|a|desde|o)
Found-in: Estamos por teléfono de nueve a cinco.
Not-in: Habló por la puerta.

Phrase: (estamos|estoy|quedamos|quedo) a su (disposición|servicio) (en|por|de|para|al)
Found-in: Estamos a su disposición en el mostrador.
Not-in: Estamos a la mesa.

Phrase: (pase|pásate|venga|ven) por (la tienda|el mostrador|la oficina|aquí|nuestra tienda|nuestra
  oficina)
Found-in: Pase por la tienda.
Not-in: Pase el agua.
