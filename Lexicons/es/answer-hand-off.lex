Lexicon: answer-hand-off
Language: es
Purpose: Words that send the customer to somebody else, or the matter on to another desk.
Unless: quotation
Source: written for replylint

Phrase: (póngase|ponte|ponerse) en contacto con (el|la|los|las|su|nuestro|nuestra)
Found-in: Póngase en contacto con el fabricante.
Not-in: Nos pondremos en contacto con usted.

Phrase: (contacte|contactar|diríjase|dirigirse|consulte) [*] (con|a|al)
  (el|la|los|su|nuestro|nuestra|fabricante|departamento)
Found-in: Contacte con nuestro servicio técnico.
Not-in: Contacte con ellos.

Phrase: (he|hemos|ha) (enviado|remitido|trasladado|pasado|derivado|transferido) … (a|al)
Found-in: He trasladado su pregunta al departamento de ventas.
Not-in: Ha pasado el día.

Phrase: (trasladamos|remitimos|derivamos|paso|pasamos|traslado) … (a|al) [nuestro|la|el]
  (departamento|equipo|compañero|compañeros|servicio)
Found-in: Trasladamos su consulta al departamento de ventas.

Phrase: (es|son) [el|la|los] (responsable|responsables|encargado|encargada|competente) (de|del|para)
Found-in: El casero es responsable de la caldera.
