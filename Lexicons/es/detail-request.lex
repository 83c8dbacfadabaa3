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
