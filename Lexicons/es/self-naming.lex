Lexicon: self-naming
Language: es
Purpose: Con qué los clientes dicen su nombre, que sigue.
Unless: negation, quotation
Source: written for replylint

Phrase: me llamo
Found-in: Hola, me llamo Ana Rivas.

Phrase: mi nombre es
Found-in: Mi nombre es Ana Rivas.

Phrase: (llámeme|llámame)
Found-in: Llámeme Pepa.

Phrase: (le|les|te|os) (escribe|habla)
Found-in: Hola, les escribe Ana Rivas.
Not-in: Le escribí ayer.
