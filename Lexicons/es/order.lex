Lexicon: order
Language: es
Purpose: Words by which a customer tells of an order, which is owed thanks unless it went wrong.
Unless: negation, quotation
Source: written for replylint

Phrase: (he|hemos|acabo de|acabamos de) (comprado|pedido|encargado|reservado|contratado|hecho un
  pedido|realizado|adquirido|renovado|pagado|comprar|hacer un
  pedido|pedir|reservar|adquirir|encargar|contratar|renovar)
Found-in: Acabo de reservar dos noches.

Phrase: (compré|compramos|pedí|pedimos|encargué|encargamos|reservé|reservamos|contraté|contratamos|adquirí|adquirimos|renové|realicé
  un pedido|hice un pedido|hicimos un pedido|realicé una compra|hice una compra|hice una reserva|me
  suscribí|me apunté) [*]
  (un|una|unos|unas|dos|tres|cuatro|el|la|los|las|en|con|hace|ayer|por|mi|su)
Found-in: Ayer compré dos sillas en su tienda.

Phrase: (quisiera|quiero|queremos|me gustaría|nos gustaría|quería|deseo|deseamos|querría)
  (comprar|pedir|encargar|reservar|contratar|hacer un pedido|hacer una
  reserva|adquirir|renovar|suscribirme|apuntarme|inscribirme)
Found-in: Quisiera encargar una tarta.

Phrase: (resérvenme|resérveme|resérvame|apúntenme|apúnteme|apúntame|guárdenme|guárdeme|me
  apunto|pónganme|póngame|mándenme dos|anótenme) [una|un|dos|para|por|a]
Strength: weak
Found-in: Resérvenme una mesa.
