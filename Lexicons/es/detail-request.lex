Lexicon: detail-request
Language: es
Purpose: Words by which a reply asks the customer for a number, an address or a picture.
Unless: condition, quotation
Source: written for replylint

Phrase: (podría|puede|podrías|puedes) [por favor]
  (enviarnos|indicarnos|darnos|facilitarnos|proporcionarnos|decirnos|mandarnos|adjuntar|enviar)
Found-in: ¿Podría indicarnos su número de pedido?

Phrase: por favor [nos]
  (envíe|indique|facilite|díganos|envíenos|indíquenos|facilítenos|proporcione|adjunte)
Found-in: Por favor, indíquenos el número de pedido.

Phrase: (cuál es|necesitamos) (su|el|la|una)
Found-in: ¿Cuál es su número de pedido?

Phrase: (envíenos|indíquenos|facilítenos|díganos)
Found-in: Envíenos una foto.

Phrase: (nos|me) (puede|puedes|podría|podrías) [por favor]
  (enviar|indicar|dar|facilitar|proporcionar|decir|mandar|pasar|confirmar|compartir)
Found-in: ¿Nos puede facilitar el número de pedido?

Phrase: (necesitamos|necesito|precisamos|nos hace falta|nos falta) [también|todavía|aún]
  (su|tu|el|la|una|un|que nos)
Found-in: Nos falta todavía su número de pedido.

Phrase: (envíanos|indícanos|mándanos|pásanos|mándenos|denos|danos|dinos|compártanos|adjunte|remítanos)
Found-in: Mándenos una foto.

Phrase: (cuál es|a qué|en qué) (tu|número|dirección)
Found-in: ¿A qué número podemos llamarle?

Phrase: (tiene|tienes|tendría) [usted] [a mano|todavía|aún] (el|la|su|tu)
  (número|factura|referencia)
Found-in: ¿Tiene a mano el número de pedido?

Phrase: (le|te) (agradeceríamos|agradecemos|pedimos|rogamos) [que] [nos]
  (enviara|envíe|envíes|indique|indiques|facilite|facilites|mande|mandes)
Found-in: Le rogamos que nos indique su número de pedido.
