Lexicon: negation
Language: es
Purpose: Words that deny what follows them in the same clause; weak ones deny nothing and take out a
  longer wording.
Unless: none
Source: written for replylint

Phrase: no
Found-in: No enviamos paquetes a Andorra.

Phrase: (nunca|jamás|jamas)
Found-in: Nunca pedí la segunda lámpara.
Found-in: Jamás cobramos por el cambio de talla.

Phrase: tampoco
Found-in: Tampoco llegó el cable.

Phrase: ni
Found-in: No trae ni tornillos ni manual.

Phrase: ni (siquiera|tan siquiera|un solo|una sola|un|una)
Found-in: Ni siquiera venía el manual.

Phrase: (nadie|nada)
Found-in: Nadie ha tocado su cuenta.
Found-in: Nada se cargó en su tarjeta.

Phrase: (ningún|ningun|ninguno|ninguna|ningunos|ningunas)
Found-in: Ninguna de las tazas es de cristal.

Phrase: sin
Found-in: La cafetera vino sin tapa.

Phrase: (apenas|rara vez|raras veces)
Found-in: Apenas hace ruido.

Phrase: (ya|aún|aun|todavía|todavia) no
Found-in: Ya no vendemos ese modelo.
Found-in: Todavía no ha salido del almacén.

Phrase: (en vez|en lugar|lejos) de
Found-in: Le llegó una tetera en lugar de la jarra.

Phrase: (incapaz|incapaces) de
Found-in: Fuimos incapaces de abrir el archivo.

Phrase: imposible
Found-in: Es imposible cambiar la fecha.

Phrase: (dejó|dejo|dejaron|dejado|dejamos|deja) de
Found-in: El motor dejó de girar.

Phrase: (se|me|nos) (niega|niegan|negó|negaron|niego|negamos) a
Found-in: El mensajero se negó a subir la caja.

Phrase: (por|a) falta de
Found-in: Por falta de piezas paramos el taller.

Phrase: (no hace falta|no es necesario|no es preciso|no hay que|no necesita|no necesitas|no tiene
  por qué|no tienes por qué|no tienen por qué|no tiene que|no tienes que)
Found-in: No hace falta devolver la caja.

Phrase: (no hay|no existe|no tenemos|no tengo|no queda) (ningún|ninguna|ningun|motivo|razón|nada)
Found-in: No hay ningún recargo por el envío.

Phrase: (en absoluto|para nada|de ninguna manera|de ningún modo|de ningun modo|en modo alguno|de
  modo alguno|ni mucho menos|ni hablar|bajo ningún concepto|bajo ninguna circunstancia|en ningún
  caso|en ningun caso|en ningún momento|en ningun momento|de ninguna forma|por nada del mundo)
Found-in: La lámpara no se parece en absoluto a la foto.
Found-in: En ningún momento se le cobró dos veces.

# Sin negar

Phrase: no (solo|sólo|solamente|únicamente|unicamente|obstante|bien|más|mas)
Strength: weak
Found-in: No solo llegó tarde, también venía roto.
Not-in: Solo llegó tarde.

Phrase: no (dude|dudes|duden|dudéis|dudeis|dudés|dudamos|dudo|vacile|vacilen|olvide|olvides|olviden)
Strength: weak
Found-in: No dude en llamarnos.

Phrase: no (puedo|podemos|podría|podríamos|quiero|queremos|quisiera|quería|queríamos) [sino|más
  que|menos que|dejar de|despedirme sin|terminar sin]
  (dejar|sino|menos|despedirme|terminar|agradecerles|agradecerle|agradecerte)
Strength: weak
Found-in: No puedo dejar de escribirles.

Phrase: no (sabe|sabes|saben|sabéis|imagina|imaginas|imaginan|se imagina|te imaginas|se imaginan)
  (cuánto|cuanto|lo mucho|cómo|como|lo que|qué)
Strength: weak
Found-in: No sabe cuánto nos apena la rotura.

Phrase: no [se|te|os] (preocupe|preocupes|preocupen|preocupéis|pasa nada|hay problema|hay
  inconveniente|hay de qué|faltaba más|es molestia|es nada)
Strength: weak
Found-in: No se preocupe por la caja.

Phrase: no (sin antes|hay palabras|tengo palabras|tenemos palabras|encuentro palabras|cabe duda|hay
  duda|tenga duda|tengo duda|tenemos duda)
Strength: weak
Found-in: No me voy, y no sin antes saludar al equipo.

Phrase: sin (embargo|duda|duda alguna|dudarlo|ninguna duda|lugar a dudas|falta|más|mas|otro
  particular|más que añadir|más por el momento|perjuicio de|problema|problemas)
Strength: weak
Found-in: Sin embargo, la tapa encaja.

Phrase: (de nada|nada más|nada mas|más que nada|antes que nada|casi nada|y nada)
Strength: weak
Found-in: De nada, aquí estamos.

Phrase: no de (pedido|cliente|factura|orden|serie|referencia|guía|guia|caso|contrato|cuenta)
Strength: weak
Found-in: Le paso el no de pedido de mi hermana.

Phrase: (cómo|como) no
Strength: weak
Found-in: Cómo no, se lo reservo.

Phrase: (a no ser que|por no decir|cuando no)
Strength: weak
Found-in: Abrimos el lunes, a no ser que nieve.
