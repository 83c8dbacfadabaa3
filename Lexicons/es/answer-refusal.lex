Lexicon: answer-refusal
Language: es
Purpose: Words by which the writer says no to what was asked.
Unless: quotation
Source: written for replylint

Phrase: (lamentablemente|desgraciadamente|desafortunadamente|por desgracia) …
  (no|ningún|ninguna|imposible)
Found-in: Lamentablemente, no enviamos a Canarias.
Not-in: Lamentablemente, el paquete llegó tarde.

Phrase: no (podemos|puedo|podremos|podré)
  (devolver|reembolsar|cambiar|aceptar|ofrecer|dar|enviar|hacer|cancelar|garantizar|tramitar|modificar|conceder)
Found-in: No podemos cambiar este modelo.
Not-in: Podemos cambiar este modelo.

Phrase: no (es|será|era) posible
Found-in: No es posible cambiar la talla.
Not-in: Es posible cambiar la talla.

Phrase: no (está|están) (disponible|disponibles|permitido|incluido|previsto)
Found-in: El modelo no está disponible.
Not-in: El modelo está disponible.

Phrase: (sentimos|lamento|siento|lamentamos) no poder
Found-in: Lamentamos no poder ayudarle.
