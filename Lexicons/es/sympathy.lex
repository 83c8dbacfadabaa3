Lexicon: sympathy
Language: es
Purpose: Words by which the writer shows that the reader's trouble is felt and understood.
Act: sympathy
Source: written for replylint

Phrase: (siento|sentimos|lamento|lamentamos)
  [mucho|muchísimo|muchisimo|profundamente|sinceramente|de veras|de verdad|realmente]
  (saber|oír|oir|escuchar|leer|ver|enterarme|enterarnos|conocer|haber sabido|haber leído|que nos
  cuente|que me cuente)
Found-in: Lamentamos mucho saber que la funda se rajó.
Not-in: Siento no saber más.

Phrase: (siento|sentimos|lamento|lamentamos) [mucho|profundamente] (su|tu|vuestra) [triste]
  (pérdida|perdida|situación|situacion|enfermedad|frustración|malestar|preocupación|fallecimiento|muerte|accidente|lesión|noticia|disgusto|decepción|tristeza|enfado|angustia)
Found-in: Lamentamos su situación y vamos a ayudarle.
Not-in: Lamentamos la demora.

Phrase: (siento|sentimos|lamento|lamentamos) [mucho|muchísimo] (la|el)
  (pérdida|muerte|fallecimiento|enfermedad|accidente|operación|caída|incendio) (de|del)
Found-in: Sentimos muchísimo el fallecimiento de su madre.

Phrase: (siento|sentimos|lamento|lamentamos) [mucho|muchísimo] lo de (su|tu|vuestro|vuestra)
  (padre|madre|marido|mujer|hermano|hermana|hijo|hija|perro|gato|perra|gata|abuela|abuelo|familia|pareja|accidente|operación|salud)
Found-in: Siento muchísimo lo de tu padre.
Not-in: Siento lo de la factura.

Phrase: lo (siento|sentimos|lamento|lamentamos) [mucho|muchísimo|de veras|tanto] por
  (ti|usted|ustedes|vosotros|vos|él|ella|ellos|su|tu|vuestra|todos)
Found-in: Lo siento mucho por usted y por su perro.
Not-in: Lo siento mucho por la espera.

Phrase: (siento|sentimos|lamento|lamentamos) [mucho] que (esté|estés|estén|siga|sigas|se encuentre)
  [*] (pasando|teniendo|mal|enfermo|enferma|experimentando|atravesando|así|preocupado|preocupada|molesto|molesta|disgustado|disgustada|viviendo)
Found-in: Sentimos que esté pasando unos días así.

Phrase: (siento|sentimos|lamento|lamentamos) [mucho] que
  (tenga|tengas|tengan|enfrente|enfrentes|sufra) [*]
  (problemas|dificultades|inconvenientes|problema|trabas)
Found-in: Lamento que tenga dificultades con la silla de ruedas.

Phrase: (siento|sentimos|lamento|lamentamos) [mucho] que no (esté|estés|estén|quede|quedes) [*]
  (satisfecho|satisfecha|satisfechos|contento|contenta|contentos|conforme|conformes)
Found-in: Lamento que no esté contenta con el corte de pelo.

Phrase: (me|nos) (entristece|apena|duele|preocupa|alarma|disgusta|parte el alma|rompe el corazón|da
  pena|da mucha pena|da tristeza|sabe mal|sorprende y apena)
  [mucho|muchísimo|enormemente|profundamente]
  (saber|leer|oír|oir|escuchar|ver|que|conocer|enterarnos|enterarme|lo|su|tu)
Found-in: Nos entristece leer lo de la gata.
Not-in: No me preocupa saber el precio.
Unless: negation, quotation, question

Phrase: (entiendo|entendemos|comprendo|comprendemos|comparto|compartimos)
  [perfectamente|totalmente|bien] (su|tu|la)
  (frustración|frustracion|enfado|enojo|malestar|molestia|preocupación|preocupacion|decepción|disgusto|indignación|inquietud|angustia|impaciencia|desilusión|rabia|desconcierto|descontento)
Found-in: Comprendo bien su enfado.
Found-in: Comparto tu rabia.
Not-in: No comparto su enfado.
Unless: negation, quotation, question

Phrase: (entiendo|entendemos|comprendo|comprendemos|sabemos|sé|imagino|imaginamos|me imagino|nos
  imaginamos) lo [muy]
  (frustrante|molesto|molesta|incómodo|desagradable|estresante|decepcionante|difícil|dificil|angustioso|importante|duro|complicado|mal|pesado|desesperante|preocupante|preocupado|preocupada|enfadado|enfadada|frustrado|frustrada)
  que
Found-in: Me imagino lo pesado que fue cargar la caja.
Unless: quotation, question

Phrase: (debe|debió|debio|tiene que|tuvo que|puede|habrá sido|tiene) [de|que] [haber|ser|haber
  sido|resultar] (frustrante|muy frustrante|molesto|muy
  molesto|angustioso|desesperante|estresante|muy estresante|muy incómodo|terrible|horrible|muy
  duro|muy difícil|muy desagradable|agotador)
Strength: weak
Found-in: Debe de ser desesperante esperar así.
Unless: negation, quotation, question, condition

Phrase: (entiendo|entendemos|comprendo|comprendemos|es normal|es lógico|es comprensible) que
  [se|te|le] [*] (molesto|molesta|moleste|moleste
  esto|enfade|enfades|enoje|preocupe|preocupes|frustre|enfadado|enfadada|enojado|enojada|frustrado|frustrada|preocupado|preocupada|decepcionado|decepcionada|disgustado|disgustada|frustrante)
Found-in: Es normal que esté preocupada con el gato fuera.
Unless: negation, quotation, question

Phrase: (está|estás|están) (en su|en tu|usted en su|en todo su|en todo tu) derecho
Strength: weak
Found-in: Está en todo su derecho de enfadarse.
Unless: negation, quotation, question

Phrase: (tiene|tienes|tienen) (todo el derecho|todo el derecho del mundo|motivos|motivos de
  sobra|toda la razón|razones) (a|de|para|en)
  (estar|enfadarse|enfadarte|quejarse|quejarte|molestarse|molestarte|sentirse|sentirte|enojarse|enojarte)
Found-in: Tienes motivos de sobra para enfadarte.
Unless: negation, quotation, question

Phrase: (me|nos) (pongo|ponemos) en (su|tu|vuestro) (lugar|sitio|situación|piel|pellejo|zapatos)
Found-in: Me pongo en su lugar y llamo ahora mismo al taller.
Unless: negation, quotation, question

Phrase: (en su|en tu) lugar (yo|nosotros|estaría|estaríamos|también|me sentiría|nos sentiríamos|yo
  también)
Found-in: En su lugar estaríamos igual de hartos.
Unless: negation, quotation

Phrase: (nuestro|mi|mis|nuestras|nuestros|sentido|más sentido|más sincero|más sinceras|sinceras)
  (pésame|pesame|condolencias|condolencia)
Found-in: Reciba nuestro pésame.

Phrase: (le|te|les|os) (acompaño|acompañamos) en (el|su|tu) (sentimiento|dolor|pesar)
Found-in: Te acompañamos en el sentimiento.

Phrase: (nos|me) (solidarizamos|solidarizo) con (usted|ustedes|su|tu|todos|vosotros)
Found-in: Nos solidarizamos con su familia.

Phrase: (espero|esperamos|deseo|deseamos|ojalá|ojala) [que] [se|te]
  (mejore|mejores|mejoren|recupere|recuperes|recuperen|reponga|repongas|alivie)
  (pronto|mucho|de|del|rápido|cuanto)
Found-in: Ojalá se recupere pronto de la caída.

Phrase: (que|qué) [te|se|le] (mejores|mejore|recuperes|recupere|alivies|alivie)
Found-in: ¡Que te mejores!

Phrase: (pronta|una pronta|rápida|una rápida|completa) (recuperación|recuperacion|mejoría)
Found-in: Le deseamos una pronta recuperación.

Phrase: (mucho|muchos) (ánimo|ánimos|animo)
Found-in: ¡Mucho ánimo con la mudanza!

Phrase: (un|fuerte|gran) [fuerte] abrazo en (estos|este) (momentos|momento|días)
Found-in: Un fuerte abrazo en estos días.

Phrase: (estamos|estoy) (con usted|contigo|con ustedes|con vosotros|a su lado|a tu lado)
Strength: weak
Found-in: Estamos a su lado en la reparación.
Unless: negation, quotation, question

Phrase: (qué|que|menudo|menuda|vaya) (lástima|lastima|faena|rabia|disgusto|mala
  suerte|fastidio|contratiempo|susto|putada|coraje|rollo|mal
  rato|bajón|chasco|horror|tristeza|pesadilla)
Found-in: ¡Menuda faena, con las maletas ya hechas!
Found-in: Qué coraje, tan bonita que era.
Unless: negation, quotation, question

Phrase: qué pena
Found-in: Se secó el limonero, ¡qué pena!
Unless: negation, quotation, question
Within: end

Phrase: qué pena (que|lo|tan|más|me|nos|por|de|leer|oír|saber|no)
Found-in: Qué pena lo de su limonero.
Not-in: Qué pena con ustedes.
Unless: negation, quotation, question

Phrase: (vaya|madre mía|ay|uf|uy|oh no|oh|ostras|híjole|caramba) (faena|qué mal|qué disgusto|por
  dios|qué lástima|vaya lío|qué faena|no me diga|no me digas)
Found-in: Uf, qué mal, justo en domingo.
Unless: negation, quotation

Phrase: (es|fue|ha sido|resulta) (muy|realmente|tan|sumamente|bastante)
  (frustrante|desagradable|molesto|incómodo|desesperante|decepcionante|duro|desafortunado)
  (para|que|quedarse|esperar|recibir|tener)
Strength: weak
Found-in: Es muy desagradable quedarse sin luz.
Unless: negation, quotation, question, condition

Phrase: (no es|no ha sido|no fue|nunca es|tampoco es) [nada|muy|plato de]
  (agradable|fácil|gusto|plato de gusto|justo para usted|lo que esperaba|lo que esperabas)
Found-in: Nunca es agradable quedarse a oscuras.
Unless: quotation, question

Phrase: (es|era|me parece|nos parece|resulta) [totalmente|completamente|perfectamente|muy|del todo]
  (comprensible|entendible|lógico|lógica|normal) (su|tu|que se|que te|la|el|enfado|reacción)
Found-in: Es perfectamente comprensible su enfado.
Unless: negation, quotation, question

Phrase: (su|tu|la) (frustración|enfado|enojo|malestar|molestia|preocupación|decepción|reacción)
  (es|está) [totalmente|completamente|más que|perfectamente|del todo]
  (comprensible|justificada|justificado|lógica|lógico|entendible|legítima)
Found-in: Su enojo está más que justificado.
Unless: negation, quotation, question

Phrase: (somos|soy) [muy|plenamente|totalmente] (conscientes|consciente) (de las|de los|de la|del|de
  lo|de que|de su|de tu)
Strength: weak
Found-in: Somos conscientes del trastorno que supone.
Unless: negation, quotation, question

Phrase: (sabemos|sé|entendemos|entiendo|comprendemos|comprendo) que …
  (molesto|molesta|incómodo|frustrante|desagradable|difícil|fácil|agradable|urge|complicado|larga|estresante|duro|dura)
Found-in: Sabemos que la espera se hace larga.
Unless: quotation, question

Phrase: (lamentable|triste|terrible) (noticia|pérdida|situación|experiencia|accidente)
Strength: weak
Found-in: Qué terrible noticia la del incendio.
Unless: negation, quotation, question

Phrase: (cuídese|cuidate|cuídate|cuidense|cuídense) [mucho]
Strength: weak
Found-in: Cuídese mucho esa rodilla.
