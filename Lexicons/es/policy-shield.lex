Lexicon: policy-shield
Language: es
Purpose: Palabras que ponen una norma, una política o un sistema en lugar de una razón.
Unless: quotation report
Source: written for replylint

Phrase: (es|esa es|esta es|son|esas son) [simplemente|lamentablemente|sencillamente]
  (nuestra|la|nuestras|las) (política|norma|normas|reglas|políticas)
Found-in: Lo siento, es nuestra política.
Not-in: Es nuestra casa.
Better: dar la razón de la norma, y lo que aun así se puede hacer
Within: end

Phrase: (es|son) [simplemente|lamentablemente] (política|normas|políticas) de (la empresa|la casa|la
  tienda|la compañía|la entidad|nuestra empresa)
Found-in: Es política de la empresa.
Not-in: Es dueño de la empresa.
Better: dar la razón de la norma, y lo que aun así se puede hacer

Phrase: (las reglas son las reglas|las normas son las normas|reglas son reglas|normas son normas)
Found-in: Lo siento, las normas son las normas.
Not-in: Las reglas del juego son claras.
Better: dar la razón de la norma, y lo que aun así se puede hacer

Phrase: (según|conforme a|de acuerdo con|en virtud de) (nuestra|nuestras|nuestros|la|las)
  (política|políticas|normas|términos|condiciones|términos y condiciones) [de la
  empresa|internas|interna]
Strength: weak
Found-in: Según nuestras normas, la tasa se queda.
Not-in: Según nuestras notas, el paquete llegó.
Better: decir por qué, con palabras para este caso

Phrase: (por|debido a) (política de la empresa|políticas de la empresa|política interna|políticas
  internas|nuestra política|nuestras políticas|normas internas|nuestras normas)
Found-in: Por política de la empresa no se cambia.
Not-in: Debido a la lluvia no se abre.
Better: decir por qué existe la norma, y lo que aun así se puede hacer

Phrase: (nuestra política|nuestras políticas|nuestras normas|nuestros términos|la política de la
  empresa|las normas de la casa) no (permite|permiten|contempla|contemplan|autoriza|autorizan|nos
  permite|nos permiten|me permite)
Found-in: Nuestra política no permite cambios.
Not-in: Nuestra política permite cambios.
Better: decir por qué, y lo que aun así se puede hacer

Phrase: (nuestra política|nuestras políticas|nuestras normas|la política de la empresa)
  (prohíbe|prohíben|nos prohíbe|nos prohíben|nos impide|nos impiden|me impide|me prohíbe)
Found-in: Nuestras normas nos impiden hacerlo.
Not-in: Nuestras normas son breves.
Better: decir por qué, y lo que aun así se puede hacer

Phrase: (va|está|iría|es|sería) (contra|en contra de|contrario a|contraria a) (nuestra
  política|nuestras políticas|nuestras normas|la política de la empresa|las normas)
Found-in: Eso va en contra de nuestras normas.
Not-in: Eso va en contra del viento.
Better: decir por qué, y lo que aun así se puede hacer

Phrase: (claramente|expresamente|bien claro) [indicado|escrito|especificado|estipulado] en
  (nuestros|los|nuestras|las|el|la) (términos|términos y
  condiciones|condiciones|contrato|política|web|página)
Found-in: Está claramente indicado en nuestros términos.
Not-in: Está indicado en la caja.
Better: decir para qué sirve la norma, y qué se puede hacer en este caso

Phrase: (nuestros términos|nuestras condiciones|los términos|las condiciones|el contrato)
  (indican|indica|establecen|establece|dicen|dice|estipulan|especifican)
  (claramente|expresamente|bien claro)
Found-in: Nuestros términos indican claramente el plazo.
Not-in: Nuestros términos son breves.
Better: decir para qué sirve la norma, y qué se puede hacer en este caso

Phrase: (usted|ya) [ya] (aceptó|firmó) (nuestros|los|nuestras|las|estos|estas)
  (términos|condiciones|términos y condiciones|normas)
Found-in: Usted aceptó nuestras condiciones.
Not-in: Usted aceptó nuestro regalo.
Better: decir para qué sirve la norma, y qué se puede hacer en este caso

Phrase: si (lo|se lo|te lo|eso lo)
  (hacemos|hiciéramos|hiciésemos|hago|hiciera|permitimos|permitiéramos) (por|con|para|a)
  (usted|ti|uno|un cliente|ustedes)
Found-in: Si lo hacemos con usted, vendrán más.
Not-in: Si lo hacemos mañana, avisamos.
Better: mirar este caso por sí mismo, y decir qué se puede hacer

Phrase: (tendríamos que|habría que|deberíamos|tendría que) (hacerlo|permitirlo|ofrecerlo)
  (con|por|para|a) (todos|todo el mundo|cada cliente|los demás|todos los clientes)
Found-in: Luego tendríamos que hacerlo con todos.
Not-in: Tendríamos que hacerlo mañana.
Better: mirar este caso por sí mismo, y decir qué se puede hacer

Phrase: (tengo|tenemos|estoy de|estamos de) (las manos atadas|manos atadas)
Found-in: Lo siento, tengo las manos atadas.
Not-in: Tengo las manos frías.
Better: decir quién puede decidir, y preguntarle

Phrase: (el|nuestro|mi) (sistema|programa|ordenador) no (me|nos) [lo] (permite|deja|autoriza)
Found-in: El sistema no me lo permite.
Not-in: El sistema no deja entrar a nadie.
Better: buscar a quien lo pueda hacer a mano, y decir para cuándo

Phrase: no (podemos|puedo|hacemos|hago|se hacen|se pueden) [hacer] (excepciones|una
  excepción|ninguna excepción)
Found-in: No podemos hacer excepciones.
Not-in: Podemos hacer una excepción.
Better: decir por qué, y lo que aun así se puede hacer

Phrase: (yo no hago|nosotros no hacemos|yo no pongo|nosotros no ponemos) las (reglas|normas)
Found-in: Yo no hago las reglas.
Not-in: Yo no leo las reglas.
Better: dar la razón de la norma, y lo que aun así se puede hacer
