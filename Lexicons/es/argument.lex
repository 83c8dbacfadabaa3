Lexicon: argument
Language: es
Purpose: Words of a reply that tries to win a quarrel with the customer.
Unless: negation quotation report
Source: written for replylint

Phrase: como ya (le|te|les) (dije|dijimos|he dicho|hemos dicho|expliqué|explicamos|he
  explicado|hemos explicado|indiqué|indicamos|hemos indicado|comenté|comentamos|repetí|hemos
  repetido)
Found-in: Como ya le dije, está agotado.
Not-in: Como le prometí, ya ha llegado.

Phrase: ya (se lo|te lo|le|te) (dije|dijimos|he dicho|hemos dicho|expliqué|explicamos|he
  explicado|hemos explicado|hemos contestado|he contestado)
Found-in: Ya se lo hemos explicado.
Not-in: ¿Ya le hemos dicho que nos mudamos?
Unless: quotation report condition question

Phrase: (como|tal como) ya (he dicho|hemos
  dicho|dije|dijimos|mencioné|mencionamos|expliqué|explicamos) (varias veces|muchas
  veces|repetidamente|en varias ocasiones)
Found-in: Como ya hemos dicho varias veces, está agotado.
Not-in: Como hemos prometido, ha llegado.

Phrase: (le|te) (hemos|he) (dicho|explicado|contestado|avisado) [esto|ya] (varias veces|muchas
  veces|mil veces|repetidamente|en varias ocasiones|una y otra vez)
Found-in: Le hemos explicado esto varias veces.
Not-in: Le hemos llamado varias veces hoy.
Unless: quotation report condition question

Phrase: cuántas veces (tengo|tenemos|hay|he|hemos|voy|vamos) (que|de|a)
  (decir|decirle|decirlo|decírselo|repetir|repetirlo|explicar|explicarle|explicárselo)
Found-in: ¿Cuántas veces tengo que decírselo?
Not-in: ¿Cuántas veces hay que regarla?
Unless: quotation report

Phrase: (por última vez|por enésima vez)
Found-in: Por última vez: está agotado.
Not-in: Abrimos por última vez el domingo.
Within: start

Phrase: (solo|sólo|únicamente) (puedo|podemos) (repetir|repetirle|repetirme|reiterar|reiterarle)
Found-in: Solo puedo repetir lo que le escribí.
Not-in: Puedo repetir la prueba.

Phrase: (eso|esto|lo que dice) (es|no es)
  (simplemente|sencillamente|totalmente|completamente|absolutamente|rotundamente)
  (falso|mentira|cierto|verdad|incorrecto|absurdo|ridículo)
Found-in: Eso es simplemente falso.
Not-in: Eso es simplemente la tapa.
Unless: quotation report condition question

Phrase: (eso|esto) (no es verdad|no es cierto|es mentira|es falso)
Strength: weak
Found-in: Eso no es cierto.
Not-in: Eso es cierto.
Unless: quotation report condition question

Phrase: (está usted equivocado|está usted equivocada|está equivocado|está equivocada|estás
  equivocado|estás equivocada|usted se equivoca|se equivoca usted|te equivocas|no tiene razón|no
  tienes razón|no lleva razón)
Found-in: Usted se equivoca.
Not-in: Si te equivocas de talla, la cambiamos.
Unless: quotation report condition question

Phrase: con todo [el|mi] respeto
Found-in: Con todo el respeto, la habitación estaba limpia.
Not-in: Lo tratamos con respeto.

Phrase: (no veo|no vemos|no entiendo|no entendemos) (cuál es su problema|cuál es el problema|cuál es
  tu problema|de qué se queja|de qué te quejas|por qué insiste|por qué insistes|qué más quiere|qué
  más quieres)
Found-in: No entiendo de qué se queja.
Not-in: No entiendo el mensaje de error.
Unless: quotation report condition

Phrase: (que quede claro|quiero dejar claro|dejemos una cosa clara|queremos dejar claro|que quede
  bien claro)
Found-in: Que quede claro: no hay reembolso.
Not-in: Queremos que el texto quede claro para todos.
Within: start

Phrase: si (hubiera|hubieras|hubiese|hubieses) leído (mi|mis|nuestro|nuestros) [último|anterior]
  (mensaje|mensajes|correo|correos|respuesta|carta|mail)
Found-in: Si hubiera leído mi mensaje, lo sabría.
Not-in: Si hubiera leído el libro, le gustaría.
Unless: quotation report

Phrase: (lea|lee|vuelva a leer|vuelve a leer|relea) [bien|otra vez|de nuevo]
  (mi|mis|nuestro|nuestros) [último|anterior] (mensaje|mensajes|correo|correos|respuesta|mail)
Found-in: Vuelva a leer mi mensaje.
Not-in: Volví a leer mi mensaje.
Unless: quotation report condition

Phrase: (nunca|jamás) (dije|dijimos|hemos dicho|he dicho|prometí|prometimos|hemos prometido|he
  prometido|escribí|escribimos) (eso|tal cosa|nada parecido|que|lo contrario)
Found-in: Nunca dijimos eso.
Not-in: Nunca vi eso.
Unless: quotation report condition question

Phrase: (usted afirma|usted pretende|afirma usted|pretende usted|según usted)
Strength: weak
Found-in: Usted afirma que no llegó.
Not-in: El fabricante afirma que es estanco.
Unless: negation quotation condition question

Phrase: (su|sus|tu|tus) (supuesto|supuesta|supuestos|supuestas|presunto|presunta)
Found-in: Hemos visto su supuesto defecto.
Not-in: Hemos visto su defecto.

Phrase: (esta|la) (discusión|conversación) (ha terminado|está cerrada|queda cerrada|se acabó|está
  terminada)
Found-in: Esta discusión ha terminado.
Not-in: La discusión es el lunes.
Unless: negation quotation report condition question

Phrase: no hay (nada más|más) que (hablar|discutir|decir|añadir|explicar)
Found-in: No hay nada más que discutir.
Not-in: No hay nada más que pagar.
Unless: quotation report condition question

Phrase: no (pretenderá|pretenderás|esperará|esperarás|creerá|creerás) que
Found-in: No pretenderá que lo paguemos nosotros.
Not-in: Ojalá que espere.
Unless: quotation report

Phrase: (de verdad|en serio|realmente) (cree|crees|espera|esperas|piensa|piensas|pretende) que
Found-in: ¿De verdad cree que vamos a pagarlo?
Not-in: De verdad espero que llegue.
Unless: quotation report

Phrase: (está claro que|por lo visto|evidentemente|obviamente) no
  (entiende|entiendes|escucha|escuchas|lee|lees|quiere entender|quieres entender)
Found-in: Está claro que no entiende cómo funciona.
Not-in: Está claro que no funciona.
Unless: quotation report condition question
