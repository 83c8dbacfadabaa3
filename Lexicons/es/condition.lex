Lexicon: condition
Language: es
Purpose: Words that open a conditional clause; weak ones open none and take out a longer wording.
Unless: none
Source: written for replylint

Phrase: si
Found-in: Si la lámpara parpadea, devuélvala.
Found-in: Avíseme si falta algo.
Not-in: Sí, la tapa encaja.

Phrase: (y|pero|o|sobre todo|incluso|aun|aún|solo|sólo|únicamente|especialmente|excepto|salvo) si
Found-in: Solo si está sellada la aceptamos.

Phrase: si (es que|acaso|alguna vez|por casualidad|fuera el caso|es el caso|fuera posible|es
  posible|fuera necesario|es necesario|procede|corresponde|hiciera falta|hace falta)
Found-in: Cambiamos el filtro si hace falta.

Phrase: por si
Found-in: Guarde la caja por si gotea.

Phrase: por si (acaso|las moscas|las dudas)
Found-in: Guarde el recibo por si acaso.

Phrase: en caso (de|de que|contrario|necesario|afirmativo|negativo)
Found-in: En caso de fuga, cierre el grifo.
Not-in: En su caso la tapa llegó rota.

Phrase: en el caso de que
Found-in: En el caso de que gotee, ciérrela.
Not-in: En el caso de mi vecina fue distinto.

Phrase: en (el supuesto|la eventualidad) de [que]
Found-in: En el supuesto de que sobre una pieza, guárdela.

Phrase: (dado|llegado|llegado el|si se diera el) (el caso|caso)
Found-in: Dado el caso, llamamos al taller.

Phrase: caso de (que|ser|no|haber)
Found-in: Caso de no encajar, la cambiamos.

Phrase: (a menos que|a no ser que|salvo que|excepto que|con tal de que|con tal que)
Found-in: Sale el lunes, a menos que usted lo anule.

Phrase: siempre (que|y cuando)
Found-in: Lo aceptamos siempre y cuando tenga el precinto.

Phrase: (a|con la|bajo la) condición de que
Found-in: Lo recogemos a condición de que esté limpio.
Not-in: Llegó en buena condición.

Phrase: de (ser así|ser posible|ser necesario|no ser así|no ser posible|haber|haberlo|haberse|no
  haber|existir|surgir|presentarse|persistir|continuar|tener alguna|necesitar|requerir)
Found-in: De persistir la fuga, cierre el grifo.
Not-in: El deber de ser puntual.

Phrase: (de lo contrario|en cuyo caso|si no)
Found-in: Pague antes del lunes; de lo contrario, se libera la mesa.

Phrase: (suponiendo|supongamos|asumiendo) que
Found-in: Suponiendo que encaje, quédesela.

Phrase: (en la medida en que|en tanto que|hasta donde)
Found-in: En la medida en que el retraso fue nuestro, pagamos.

Phrase: (sujeto|sujeta|condicionado|condicionada|supeditado|supeditada) a
Found-in: El cambio está sujeto a revisión.

Phrase: (según|dependiendo de|depende de) (si|cómo|cuándo|que|la|el)
Found-in: Dependiendo de si encaja, lo cambia.

Phrase: como (no|me|nos)
  (llegue|llegues|llame|llamen|conteste|contesten|responda|respondan|paguen|devuelvan)
Found-in: Como no contesten hoy, anulo el pedido.
Within: start

Phrase: (cuando|donde) (sea necesario|sea posible|proceda|corresponda|haga falta)
Found-in: Cuando sea necesario, cambiamos el filtro.

Phrase: (necesite|necesites|necesiten|requiera|desee) lo que
  (necesite|necesites|necesiten|requiera|desee)
Found-in: Necesite lo que necesite, pase por la tienda.

# Sin condición

Phrase: si bien
Strength: weak
Found-in: Si bien llegó tarde, está entera.

Phrase: como si
Strength: weak
Found-in: Funciona como si fuera nueva.

Phrase: si (que|claro|gracias|señor|señora|por supuesto|correcto)
Strength: weak
Found-in: Ahora si que funciona.
Note: "sí" without its accent.
