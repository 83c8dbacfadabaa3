Lexicon: thanks
Language: es
Purpose: Words by which the writer thanks the reader.
Act: thanking
Unless: quotation
Source: written for replylint

# Gracias

Phrase: gracias
Found-in: Gracias, Julia, ya tengo las fotos.
Found-in: Ya lo encontré, gracias.
Not-in: Es una niña con mucha gracia.

Phrase: (muchas|muchísimas|muchisimas|mil|miles de|infinitas|millones de|un millón
  de|tantas|tantísimas|tantisimas|enormes|mis más sinceras|nuestras más sinceras|mis
  sinceras|nuestras sinceras) gracias
Found-in: Muchísimas gracias por el plano.

Phrase: gracias (a ti|a usted|a ustedes|a vos|a vosotros|a todos|a todas|a ambos|a los
  dos|mil|totales|otra vez|de nuevo|nuevamente|una vez más|de antemano|anticipadas|por adelantado|de
  verdad|de corazón|de corazon|de todo corazón|igualmente|chicos|chicas|amigos|equipo|por)
Found-in: Gracias a ustedes por la visita.
Found-in: Gracias de antemano.

Phrase: (dar|darle|darles|darte|daros|doy|damos|dándole|dándoles)
  (las|mis|nuestras|muchas|infinitas|mil|a todos las|a usted las) [más sinceras] gracias
Found-in: Queremos darles las gracias por la paella.
Found-in: Le damos nuestras más sinceras gracias.
Not-in: Hay que dar las llaves al portero.

Phrase: (quedo|quedamos|quedaré|quedaríamos) [muy|sumamente|enormemente]
  (agradecido|agradecida|agradecidos|agradecidas)
Found-in: Quedamos agradecidos con su rapidez.

Phrase: (gracia|grasias|grácias|graciaas|graciass|grax|grcs|grcias|graicas|garcias|thanks|thank
  you|thx|merci) (por|a ti|a todos|chicos|mil|de antemano|equipo|de nuevo)
Found-in: Grasias por contestar tan rápido.

Phrase: (muchas|mil|muchisimas) (grasias|grax|gracia|grácias|garcias|thanks)
Found-in: Ya funciona, muchas grasias.

# Agradecer

Phrase: (agradezco|agradecemos|agradesco|agradescemos|agradeciendo|agradeciéndole|agradeciéndoles|agradeciéndote)
  [mucho|muchísimo|enormemente|sinceramente|profundamente|de corazón|de antemano|nuevamente|de
  verdad|también]
  (el|la|los|las|lo|su|sus|tu|tus|vuestro|vuestra|que|toda|todo|cualquier|este|esta|haber|a|nos|por)
Found-in: Agradecemos su aviso sobre la grieta.
Found-in: Le agradezco mucho que llamara antes de venir.
Not-in: No agradezco el tono de la carta.
Not-in: Nadie agradece un regalo así.
Unless: negation, quotation

Phrase: (le|les|te|os|se lo|se los|lo) (agradezco|agradecemos|agradesco)
Found-in: Muy amable con el plano, se lo agradezco.
Not-in: Es un trato que no le agradezco.
Unless: negation, quotation

Phrase: (agradezco|agradecemos) [de antemano|mucho|muchísimo]
Found-in: Una foto ayuda mucho; agradezco de antemano.
Unless: negation, quotation
Within: end

Phrase: (quiero|quisiera|queremos|quisiéramos|quería|queríamos|desearía|deseamos|deseo|me
  gustaría|nos gustaría|permítame|permítanos|permíteme|debo|tengo que|tenemos que|solo quería|sólo
  quería|toca|no puedo dejar de|no podemos dejar de|no quiero dejar de|aprovecho para|aprovechamos
  para) [también|primero|ante todo|de nuevo|nuevamente|además]
  (agradecer|agradecerle|agradecerles|agradecerte|agradeceros|agradecérselo)
Found-in: Ante todo, quisiera agradecerles la acogida.
Found-in: No quiero dejar de agradecerte el detalle.
Not-in: Quisiera una silla agradable.
Unless: quotation

Phrase: (agradecer|agradecerle|agradecerles|agradecerte|agradeceros)
  (su|sus|tu|tus|vuestra|vuestro|el|la|los|las|que|por|de|mucho|a)
Found-in: Escribo para agradecerle su paciencia con la obra.
Not-in: No hace falta agradecer el favor.
Unless: negation, quotation

Phrase: (agradecería|agradeceríamos|agradeceria|agradeceriamos|agradeceré|agradeceremos|apreciaría|apreciaríamos|agradecido
  si|agradecida si|agradecidos si) [mucho|muchísimo|enormemente|de antemano]
  (si|que|su|tu|una|un|cualquier|el|la|me|nos|pudiera|pudieran)
Found-in: Le agradecería mucho una foto de la etiqueta.
Unless: negation, quotation

Phrase: (muy|sumamente|profundamente|enormemente|eternamente|infinitamente|tan|sinceramente|realmente|super|súper|más
  que|de antemano) (agradecido|agradecida|agradecidos|agradecidas)
Found-in: Estamos muy agradecidos con el equipo de rescate.
Not-in: No estoy muy agradecida.
Unless: negation, quotation

Phrase: (agradecido|agradecida|agradecidos|agradecidas) (por|con|de|a|que|de antemano)
Found-in: Agradecida por el mapa, lo usaré mañana.
Unless: negation, quotation

Phrase: (se|será|sera) (agradece|agradecen|agradecerá|agradecera|agradecería)
Found-in: Se agradece la claridad.
Not-in: No se agradece así un regalo.
Unless: negation, quotation

Phrase: (mi|nuestro|mis|todo mi|todo nuestro|un|con|en|sincero|profundo|eterno|más sincero|especial)
  [más sincero|más profundo|sincero|profundo|eterno|especial|gran]
  (agradecimiento|agradecimientos|gratitud)
Found-in: Reciba nuestro más sincero agradecimiento.
Unless: negation, quotation

Phrase: (mi|nuestra|toda mi|toda nuestra|sincera|eterna|profunda|con) [más sincera|más
  profunda|sincera|eterna|enorme] gratitud
Found-in: Tienen toda nuestra gratitud.
Unless: negation, quotation

Phrase: (serán|será|sería|serían|es|son|fue) [muy|sumamente|altamente|enormemente]
  (apreciado|apreciada|apreciados|apreciadas|agradecido|agradecida|agradecidos|agradecidas|valorado|valorada|valorados|valoradas)
Found-in: Su rapidez será muy apreciada.
Unless: negation, quotation

Phrase: (apreciamos|aprecio|valoramos|valoro) [mucho|muchísimo|enormemente|sinceramente|de
  verdad|muy] (su|tu|sus|tus|vuestra|vuestro|que|el tiempo|la confianza|toda su)
Found-in: Valoramos mucho sus comentarios.
Not-in: No aprecio su tono.
Unless: negation, quotation

Phrase: (reconocemos|celebramos) [mucho] (su|tu|vuestro)
  (esfuerzo|paciencia|ayuda|colaboración|gesto)
Found-in: Celebramos tu gesto con el vecino.
Unless: negation, quotation

# Otras maneras

Phrase: (qué|que|muy|tan|es usted muy|eres muy|son muy|es muy|sois muy) (amable|amables)
  [de|por|usted|de su|de tu] (tu|su|vuestra|parte|de tu parte|de su
  parte|avisar|escribir|todo|usted)
Found-in: Muy amable por su parte traer la caja.
Found-in: Qué amable de tu parte.
Not-in: El conductor no fue muy amable por usted.
Unless: negation, quotation

Phrase: muy (amable|amables)
Found-in: Ya llegó la funda, muy amable.
Not-in: El portero no es muy amable.
Unless: negation, quotation
Within: end

Phrase: (es|fue|ha sido) todo un detalle
Found-in: Lo de la tarjeta fue todo un detalle.
Unless: negation, quotation

Phrase: (te|le|les|os) (debo|debemos) (una|una cerveza|un café|una caña|la vida|un favor|mucho)
Found-in: Ya imprime, te debo una.
Unless: negation, quotation

Phrase: (eres|es usted|son|sois) (un sol|un ángel|un angel|un crack|unos cracks|una crack|unos
  soles|un amor|una máquina)
Found-in: ¡Eres un sol!
Unless: negation, quotation

Phrase: (no hay palabras|no tengo palabras|no tenemos palabras|no sé cómo|no sabemos cómo|no se
  como|cómo puedo) [para|podré|podría|podemos]
  (agradecer|agradecerle|agradecerles|agradecerte|agradecérselo|pagarle|pagárselo|pagarte|darles|darle)
Found-in: No tengo palabras para agradecerles la sorpresa.
Unless: quotation

Phrase: (dios|que dios) (se lo pague|te lo pague|les pague|los bendiga|le bendiga|lo bendiga|te
  bendiga)
Found-in: Llegó la silla de ruedas, Dios se lo pague.

Phrase: (sin (su|tu|vuestra) (ayuda|apoyo|paciencia) no (habría|hubiera|hubiéramos|habríamos))
Found-in: Sin su ayuda no habría llegado al tren.
Unless: quotation

Phrase: (un|mi) (aplauso|brindis|reconocimiento) (para|por)
  (usted|ustedes|el|la|todo|todos|su|tu|vosotros)
Found-in: Un aplauso para el equipo de cocina.

Phrase: detalle [*] [*] (por|de) (su|tu|vuestra) parte
Found-in: Traer flores fue un detalle precioso de su parte.
Unless: negation, quotation

Phrase: (estoy|estamos|quedo|quedamos) en deuda con (usted|ustedes|contigo|vosotros|vos|todos)
Found-in: Tras el rescate, quedamos en deuda con ustedes.
Unless: negation, quotation
