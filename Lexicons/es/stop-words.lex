Lexicon: stop-words
Language: es
Purpose: Frequent words by which Spanish text is told from other languages.
Source: written for replylint

Words: a al algo alguna algunos algún ante antes aquí así aunque aún bien cada casi como con contra
  cual cualquier cuando cuál cuándo cómo de debe del desde después donde dos durante dónde e el ella
  ellas ellos en entre era eran es esa ese eso esos esta estaba estado estamos estar estas este esto
  estos estoy está están fue fueron gracias ha había hace hacer han hasta hay he hemos hola la las
  le les lo los luego me mi mientras mis misma mismo mucho muy más mí nada ni no nos nosotros
  nuestra nuestro nuestros nunca o os otra otro otros para pero poco por porque puede pueden puedo
  pues que quien quiero quién qué se sea según ser si sido siempre sin sobre solo son soy su sus sí
  sólo también tan tanto te tenemos tengo tiene tienen toda todas todo todos tu tus tú un una unas
  uno unos usted ustedes vez y ya yo él
