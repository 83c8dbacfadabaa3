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

Phrase: (póngase|ponte|póngete|pónganse|poneos|comuníquese|comunícate|comunicate) en contacto
  (directamente|con)
Found-in: Ponte en contacto directamente con la aseguradora.

Phrase: (llame|llama|llamen|escriba|escribe|pregunte|pregunta|reclame|acuda|vaya) (al|a la|a los|en
  la|a su|a tu)
  (fabricante|banco|proveedor|transportista|taller|oficina|ayuntamiento|soporte|central|seguro|tienda|médico|casero|administrador|vendedor|distribuidor)
Found-in: Llame al administrador de la finca.
Not-in: Llame a la puerta.

Phrase: (le|te|les) (paso|paso con|pongo|comunico|transfiero|derivo|remito) (con|a|al)
  (mi|la|el|una|un|nuestro|nuestra|departamento|compañera|compañero|ventas|administración|facturación)
Found-in: Le paso con mi compañera de facturación.

Phrase: (lo|eso|esto) (lleva|gestiona|tramita|decide|atiende) (el|la|otro|otra|mi|nuestro|un)
  (departamento|compañero|compañera|empresa|banco|fabricante|ayuntamiento|equipo|oficina|proveedor|administrador)
Found-in: Eso lo tramita el ayuntamiento.

Phrase: (no es|no entra en|no depende de) (nuestra|mi|nuestro|nosotros)
  (competencia|competencias|departamento|responsabilidad|área)
Found-in: No es nuestra competencia.
