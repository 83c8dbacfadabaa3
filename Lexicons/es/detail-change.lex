Lexicon: detail-change
Language: es
Purpose: Words which say that a number or day is not the customer's own, but a new or another one.
  Weak ones tell of an event, and speak only of days and amounts.
Source: written for replylint

Phrase: (nuevo|nueva|nuevos|reemplazo|modificado|aplazado|cambiado|corregido|otro|otra|próximo|próxima|anterior|segundo|segunda|adicional)
Found-in: Su nuevo número es 4712.

Phrase: en (lugar|vez) de
Found-in: Tome 4712 en lugar de 4711.

Phrase: (hasta|antes del|a más tardar|entre|a partir del|desde)
Strength: weak
Found-in: La oferta vale hasta el 4 de marzo.

Phrase: (enviado|entregado|llegará|será|previsto|válido|entrega)
Strength: weak
Found-in: Llegará el 4 de marzo.
