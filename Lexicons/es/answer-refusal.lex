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

Phrase: (lamentablemente|desgraciadamente|desafortunadamente|por desgracia|infortunadamente) …
  (agotado|agotada|agotados|descatalogado|descatalogada|denegado|denegada|cerrado|tampoco)
Found-in: Por desgracia, el curso está agotado.

Phrase: (me|nos) (temo|tememos) que (no|tampoco|es imposible|ya no)
Found-in: Me temo que no.

Phrase: (ya no|no)
  (vendemos|fabricamos|tenemos|ofrecemos|hacemos|enviamos|aceptamos|admitimos|disponemos|trabajamos|servimos|quedan|queda|hay)
  [*] (más|stock|existencias|ese|esa|este|esta|ningún|ninguna|plazas|entradas|piezas|ninguno|envíos|devoluciones|cambios|unidades|mesas|habitaciones)
Found-in: Ya no fabricamos ese modelo.
Not-in: No hay menú de tarde.
Not-in: No tenemos prisa.

Phrase: no (podemos|puedo|podremos|podré|podríamos) [*]
  (cambiarle|cambiarlo|devolverle|devolverlo|reembolsarle|enviarle|enviarlo|darle|ofrecerle|hacerlo|aceptarlo|anularlo|atender|acceder|autorizar|aplicar|ampliar|rebajar|reservar|adelantar)
Found-in: No podemos adelantar la entrega.

Phrase: (está|están|se ha|se han|quedó)
  (agotado|agotada|agotados|agotadas|descatalogado|descatalogada|descontinuado|descontinuada|fuera
  de plazo|fuera de garantía|completo|completa)
Found-in: El curso de mayo está completo.
Not-in: El informe está listo.

Phrase: (la|nuestra|nuestras) (política|políticas|norma|normas|garantía|normativa) [*] no (lo
  permite|permite|lo permiten|permiten|cubre|incluye|contempla)
Found-in: La garantía no cubre caídas.
