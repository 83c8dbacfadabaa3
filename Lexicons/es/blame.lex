Lexicon: blame
Language: es
Purpose: Words that put the fault on the customer, or on a colleague or courier in public.
Unless: negation quotation report
Source: written for replylint

Phrase: (debería|deberías|debió|debiste|tendría que|tendrías que|tenía que|tenías
  que|podría|podrías) haber
  (leído|preguntado|avisado|comprobado|revisado|mirado|consultado|sabido|seguido|prestado
  atención|tenido cuidado|tenido más cuidado|esperado|llamado antes|escuchado)
Found-in: Debería haber leído las condiciones.
Not-in: Debería haber recibido un mensaje.
Unless: negation quotation report condition

Phrase: (debió|debiste)
  (leer|preguntar|avisar|comprobar|revisar|mirar|consultar|saber|seguir|prestar atención|tener
  cuidado|tener más cuidado|esperar)
Strength: weak
Found-in: Usted debió leer la descripción.
Not-in: Debió de llegar el lunes.
Unless: negation quotation report condition

Phrase: no (debería|deberías|tendría que|tendrías que) haber
  (abierto|lavado|usado|tirado|instalado|borrado|firmado|pedido|esperado|tocado|pulsado|desenchufado)
Found-in: No debería haber abierto la caja.
Not-in: No debería haber pagado dos veces, perdón.
Not-in: No debería haber problemas.
Unless: quotation report

Phrase: si (hubiera|hubieras|hubiese|hubieses)
  (preguntado|avisado|comprobado|revisado|mirado|consultado|seguido|prestado atención|tenido
  cuidado|escuchado|esperado|llamado antes|leído bien|leído la|leído las|leído el|leído los|leído
  nuestras condiciones|leído antes|leído con atención)
Found-in: Si hubiera leído las instrucciones, la bomba funcionaría.
Not-in: Si hubiera leído mi mensaje, lo sabría.
Not-in: Si hubiera alguna duda, llámenos.
Unless: quotation report question

Phrase: (usted|ha|has|usted ha) (omitido|descuidado|dejado de)
  (enviar|firmar|indicar|mencionar|avisar|pagar|leer|rellenar)
Found-in: Ha omitido firmar el formulario.
Not-in: Si ha omitido firmar, envíelo otra vez.
Unless: negation quotation report condition question

Phrase: (ha|has|usted) (olvidado|olvidó|entendido mal|entendió mal|leído mal|leyó
  mal|ignorado|ignoró|confundido|confundió|pasado por alto|pasó por alto)
Strength: weak
Found-in: Ha olvidado adjuntar la foto.
Not-in: Hemos olvidado adjuntar la foto.
Not-in: Si ha olvidado la clave, pulse aquí.
Unless: negation quotation report condition question

Phrase: (claramente|evidentemente|obviamente|está claro que|por lo visto|al parecer) no (ha|has)
  (leído|entendido|seguido|comprobado|mirado|prestado|respetado|escuchado)
Found-in: Por lo visto no ha leído la descripción.
Not-in: Por lo visto no ha recibido el mensaje.
Unless: quotation report condition question

Phrase: (ni siquiera|ni) (se ha|te has|ha|has) (molestado en|dignado a|tomado la molestia
  de|leído|preguntado|mirado)
Found-in: Ni siquiera se ha molestado en leer el manual.
Not-in: Ni el manual se ha perdido.
Unless: quotation report condition

Phrase: (es|fue|ha sido|son) [solo|sólo|únicamente|totalmente|claramente|exclusivamente] (culpa
  suya|culpa tuya|su culpa|tu culpa|su propia culpa|tu propia culpa|error suyo|error tuyo|su
  error|tu error|un error suyo|un error tuyo|su propio error|tu propio error)
Found-in: El retraso es culpa suya.
Not-in: No es culpa suya.
Not-in: Fue error nuestro.
Unless: negation quotation report condition question

Phrase: (la culpa|el error|el fallo|el problema) (es|fue|está) [solo|sólo|claramente]
  (suyo|suya|tuyo|tuya|de usted|de su parte|de tu parte|de su lado)
Found-in: La culpa es suya.
Not-in: La culpa es nuestra.
Not-in: La culpa no es suya.
Unless: negation quotation report condition question

Phrase: (error|fallo|descuido|negligencia|olvido) (por|de) (su|tu) parte
Found-in: Se trata de un error de su parte.
Not-in: Se trata de un error de nuestra parte.
Unless: negation quotation report condition question

Phrase: (debido a|por|a causa de) (su|tu) (negligencia|descuido|error|falta de atención|mal
  uso|imprudencia|culpa|olvido|despiste)
Found-in: El daño se produjo por su descuido.
Not-in: Gracias por su atención.

Phrase: (como|tal como|tal y como) (se indica|se dice|está|se explica|se
  menciona|consta|pone|figura) (claramente|expresamente|muy claramente|bien claro|explícitamente)
  [indicado|escrito|dicho]
Found-in: Como se indica claramente en la web, no hay devolución.
Not-in: Como se indica en la web, la devolución es gratis.

Phrase: (pone|dice|indica|está|consta) (bien claro|claramente|muy claro|muy claramente|expresamente)
  (en|que|indicado|escrito)
Found-in: En la web pone bien claro que no hay devolución.
Not-in: No pone bien claro en la web cuánto cuesta.
Unless: negation quotation report condition question

Phrase: (ya se lo|ya te lo|se lo|te lo) (advertimos|advertí|avisamos|avisé|habíamos
  advertido|habíamos dicho|había advertido|había dicho)
Found-in: Ya se lo advertimos.
Not-in: Se lo diremos mañana.
Unless: negation quotation report condition question

Phrase: (la próxima vez|en el futuro|otra vez)
  (lea|lee|tenga|ten|fíjese|fíjate|preste|presta|mire|mira) (bien|mejor|más cuidado|más
  atención|mejor las|antes|más)
Found-in: La próxima vez tenga más cuidado.
Not-in: La próxima vez tendremos más cuidado.

Phrase: (tenga|ten|preste|presta) (más cuidado|más atención) (la próxima vez|en el futuro|otra vez)
Found-in: Tenga más cuidado la próxima vez.
Not-in: Tendremos más cuidado la próxima vez.

Phrase: (ha|has|usted) (puesto|dado|indicado|introducido|escrito|elegido|pedido|puso|dio|indicó)
  (mal|la dirección equivocada|una dirección equivocada|un dato equivocado|el código equivocado|un
  código equivocado|la talla equivocada|un número equivocado|una dirección incorrecta|un dato
  incorrecto)
Strength: weak
Found-in: Ha puesto mal la dirección.
Not-in: Hemos puesto mal la dirección.
Not-in: Si ha puesto mal la dirección, escríbanos.
Unless: negation quotation report condition question

Phrase: porque no (ha|has|nos ha|nos has)
  (leído|respondido|contestado|recogido|comprobado|seguido|pagado|avisado|confirmado)
Strength: weak
Found-in: El paquete volvió porque no ha contestado.
Not-in: El paquete volvió porque no había nadie.
Unless: quotation report condition question

Phrase: (mi|el|la|un|una|nuestro) (compañero|compañera|colega|becario|becaria|empleado|empleada)
  [nuevo|nueva] (se olvidó|olvidó|se ha olvidado|ha olvidado|se equivocó|se ha equivocado|metió la
  pata|ha metido la pata|lo hizo mal|cometió un error|se confundió|la ha liado|la lió)
Found-in: Mi compañero se olvidó de enviarlo.
Not-in: Mi compañero lo ha enviado.

Phrase: (compañero|compañera|colega|becario|becaria) (es|era) [todavía|aún|muy] (nuevo|nueva|un
  inútil|novato|novata|incompetente)
Strength: weak
Found-in: Mi compañera es nueva.
Not-in: Mi compañera es alta.

Phrase: (culpa|error|fallo) (del|de la|de los|de mi|de un|de nuestro)
  (transportista|mensajero|repartidor|cartero|almacén|proveedor|fabricante|compañero|compañera|becario|empresa
  de transporte|mensajería|agencia)
Found-in: Es culpa del mensajero.
Not-in: No es culpa del mensajero.
Unless: negation quotation report condition question

Phrase: (el transportista|el mensajero|el repartidor|el almacén|el proveedor|la mensajería|la
  agencia) [la|lo|se] (tiene la culpa|es el culpable|es la culpable|metió la pata|ha metido la
  pata|ha liado|hizo mal)
Found-in: El almacén ha metido la pata.
Not-in: El almacén lo ha enviado.
