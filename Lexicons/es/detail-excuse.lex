Lexicon: detail-excuse
Language: es
Purpose: Words by which a reply says why it asks for something that the customer may have given.
  Weak ones speak of their own sentence only.
Source: written for replylint

Phrase: no [*]
  (encontramos|encontrar|encontrado|existe|legible|válido|coincide|abrir|reconoce|aparece)
Found-in: No encontramos ese número.

Phrase: (confirmar|confirme|confirmación|todavía|incompleto|ilegible|erróneo|de nuevo|otra
  vez|correcto)
Strength: weak
Found-in: ¿Podría confirmar su número?
