Lexicon: policy-shield
Language: es
Purpose: Palabras que ponen una norma, una política o un sistema en lugar de una razón.
Unless: quotation report
Source: written for replylint

Phrase: (es|esa es|esta es|son|esas son) [simplemente|lamentablemente|sencillamente]
  (nuestra|la|nuestras|las) (política|norma|normas|reglas|políticas)
Found-in: Lo siento, es nuestra política.
Not-in: Es nuestra casa.
Within: end

Phrase: (es|son) [simplemente|lamentablemente] (política|normas|políticas) de (la empresa|la casa|la
  tienda|la compañía|la entidad|nuestra empresa)
Found-in: Es política de la empresa.
Not-in: Es dueño de la empresa.

Phrase: (las reglas son las reglas|las normas son las normas|reglas son reglas|normas son normas)
Found-in: Lo siento, las normas son las normas.
Not-in: Las reglas del juego son claras.

Phrase: (según|conforme a|de acuerdo con|en virtud de) (nuestra|nuestras|nuestros|la|las)
  (política|políticas|normas|términos|condiciones|términos y condiciones) [de la
  empresa|internas|interna]
Strength: weak
Found-in: Según nuestras normas, la tasa se queda.
Not-in: Según nuestras notas, el paquete llegó.

Phrase: (por|debido a) (política de la empresa|políticas de la empresa|política interna|políticas
  internas|nuestra política|nuestras políticas|normas internas|nuestras normas)
Found-in: Por política de la empresa no se cambia.
Not-in: Debido a la lluvia no se abre.

Phrase: (nuestra política|nuestras políticas|nuestras normas|nuestros términos|la política de la
  empresa|las normas de la casa) no (permite|permiten|contempla|contemplan|autoriza|autorizan|nos
  permite|nos permiten|me permite)
Found-in: Nuestra política no permite cambios.
Not-in: Nuestra política permite cambios.

Phrase: (nuestra política|nuestras políticas|nuestras normas|la política de la empresa)
  (prohíbe|prohíben|nos prohíbe|nos prohíben|nos impide|nos impiden|me impide|me prohíbe)
Found-in: Nuestras normas nos impiden hacerlo.
Not-in: Nuestras normas son breves.

Phrase: (va|está|iría|es|sería) (contra|en contra de|contrario a|contraria a) (nuestra
  política|nuestras políticas|nuestras normas|la política de la empresa|las normas)
Found-in: Eso va en contra de nuestras normas.
Not-in: Eso va en contra del viento.

Phrase: (claramente|expresamente|bien claro) [indicado|escrito|especificado|estipulado] en
  (nuestros|los|nuestras|las|el|la) (términos|términos y
  condiciones|condiciones|contrato|política|web|página)
Found-in: Está claramente indicado en nuestros términos.
Not-in: Está indicado en la caja.

Phrase: (nuestros términos|nuestras condiciones|los términos|las condiciones|el contrato)
  (indican|indica|establecen|establece|dicen|dice|estipulan|especifican)
  (claramente|expresamente|bien claro)
Found-in: Nuestros términos indican claramente el plazo.
Not-in: Nuestros términos son breves.

Phrase: (usted|ya) [ya] (aceptó|firmó) (nuestros|los|nuestras|las|estos|estas)
  (términos|condiciones|términos y condiciones|normas)
Found-in: Usted aceptó nuestras condiciones.
Not-in: Usted aceptó nuestro regalo.

Phrase: si (lo|se lo|te lo|eso lo)
  (hacemos|hiciéramos|hiciésemos|hago|hiciera|permitimos|permitiéramos) (por|con|para|a)
  (usted|ti|uno|un cliente|ustedes)
Found-in: Si lo hacemos con usted, vendrán más.
Not-in: Si lo hacemos mañana, avisamos.

Phrase: (tendríamos que|habría que|deberíamos|tendría que) (hacerlo|permitirlo|ofrecerlo)
  (con|por|para|a) (todos|todo el mundo|cada cliente|los demás|todos los clientes)
Found-in: Luego tendríamos que hacerlo con todos.
Not-in: Tendríamos que hacerlo mañana.

Phrase: (tengo|tenemos|estoy de|estamos de) (las manos atadas|manos atadas)
Found-in: Lo siento, tengo las manos atadas.
Not-in: Tengo las manos frías.

Phrase: (el|nuestro|mi) (sistema|programa|ordenador) no (me|nos) [lo] (permite|deja|autoriza)
Found-in: El sistema no me lo permite.
Not-in: El sistema no deja entrar a nadie.

Phrase: no (podemos|puedo|hacemos|hago|se hacen|se pueden) [hacer] (excepciones|una
  excepción|ninguna excepción)
Found-in: No podemos hacer excepciones.
Not-in: Podemos hacer una excepción.

Phrase: (yo no hago|nosotros no hacemos|yo no pongo|nosotros no ponemos) las (reglas|normas)
Found-in: Yo no hago las reglas.
Not-in: Yo no leo las reglas.
