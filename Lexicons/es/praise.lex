Lexicon: praise
Language: es
Purpose: Words by which the writer praises a product, a service or a person.
Act: praise
Unless: negation, quotation
Source: written for replylint

Phrase: (excelente|excelentes|exelente|excelnte|magnífico|magnífica|magnifico|magnifica|maravilloso|maravillosa|maravillosos|maravillosas|estupendo|estupenda|fantástico|fantástica|fantastico|fantastica|genial|geniales|fabuloso|fabulosa|impecable|impecables|extraordinario|extraordinaria|espectacular|inmejorable|inmejorables|buenísimo|buenísima|buenisimo|buenisima|riquísimo|riquísima|preciosa|precioso|fenomenal|sensacional|excepcional|insuperable|chévere|chevere|bacán|padrísimo|padrisimo|bárbaro|buenazo|chulísimo|chulísima|de
  diez|de lujo|de maravilla|una maravilla|una pasada|una gozada|la caña|lo máximo|lo mejor)
Found-in: El colchón es una maravilla.
Found-in: ¡Riquísimo el pan!
Not-in: El pan estaba duro.

Phrase: (muy|tan|súper|super|bien|realmente|bastante|siempre|demasiado|re)
  (bueno|buena|buenos|buenas|bonito|bonita|bonitos|bonitas|amable|amables|rápido|rápida|rapido|rapida|rápidos|útil|util|útiles|fácil|facil|cómodo|cómoda|comodo|profesional|profesionales|atento|atenta|atentos|práctico|práctica|eficiente|eficaz|agradable|rico|rica|lindo|linda|puntual|puntuales|contento|contenta|contentos|satisfecho|satisfecha|satisfechos|feliz|felices)
Found-in: El manual es muy útil.
Found-in: Estoy muy contenta con mi bici.
Not-in: Tan caro no lo quiero.

Phrase: (me|nos) (encanta|encantan|encantó|encanto|encantaron|ha
  encantado|fascina|fascinó|gusta|gustan|gustó|ha gustado|chifla|flipa|fascinan)
Found-in: Me chifla el color.
Not-in: Me gustaría otro color.

Phrase: (buen|buena|buenos|buenas|gran|grandes|mejor|mejores) [*]
  (servicio|atención|atencion|trabajo|equipo|trato|producto|productos|tienda|aplicación|app|página|calidad|experiencia|soporte|personal|precio|precios|comida|empresa|compra|idea|detalle|sitio|profesionales)
Found-in: Una gran compra.
Not-in: El mejor día es el lunes.

Phrase: (funciona|funcionan|va|van|encaja|quedó|queda|llegó|salió|fue|trabajan|atienden|atendieron|trataron)
  [todo|muy|súper|super|tan]
  (bien|perfecto|perfecta|perfectamente|genial|estupendamente|fenomenal|como la seda|a la
  perfección)
Found-in: La radio va perfecta.
Not-in: La radio no va bien.

Phrase: (lo|la|los|las) (recomiendo|recomendamos|recomendaría|recomendaré|amo|adoro|adoramos)
Found-in: Buen sitio, lo recomiendo.

Phrase: (recomendable|recomendables|recomendado|recomendada|recomendadísimo|recomiendo|recomendadisimo)
Found-in: Sitio recomendado.
Found-in: Recomiendo la sopa.

Phrase: (felicidades|felicitaciones|enhorabuena|bravo|chapó|chapeau|olé|ole|bien hecho|buen
  trabajo|así se hace|sigan así|seguid así|sigue así)
Found-in: ¡Enhorabuena, ya va!

Phrase: (cinco|5) estrellas
Found-in: Doy cinco estrellas a la cocina.

Phrase: (10|diez) (de|sobre|puntos) (10|diez)
Found-in: Un diez de diez.

Phrase: (superó|superaron|supera|ha superado) [todas] (mis|nuestras|las) expectativas
Found-in: El guía superó mis expectativas.

Phrase: (problema|asunto|todo|duda|error)
  (solucionado|resuelto|arreglado|aclarado|perfecto|perfecta|correcto|bien)
Strength: weak
Found-in: Todo resuelto ya.

Phrase: (me|nos)
  (solucionaron|solucionó|resolvieron|resolvió|ayudaron|ayudó|atendieron|atendió|trataron|trató|salvaron|salvó)
  [*] (bien|rápido|rapido|problema|mucho|muchísimo|enseguida|genial|maravillosamente|amablemente|vida|día|rápidamente)
Found-in: Me ayudaron mucho con la silla.

Phrase: (qué|que|vaya)
  (maravilla|gozada|pasada|delicia|gusto|alegría|buen|buena|bonito|bonita|rico|rica|lujo|detallazo)
Found-in: ¡Qué delicia!
Unless: negation, quotation, question

Phrase: (vale|merece) (la pena|cada euro|cada peso|mucho la pena)
Found-in: La visita vale la pena.

Phrase: (calidad precio|relación calidad|bueno bonito|bueno bonito y barato|mejor imposible|sin
  queja|sin quejas|ninguna queja|cero quejas|nada que objetar|no tengo quejas|ni una queja)
Found-in: Mejor imposible.
Unless: quotation

Phrase: (perfecto|perfecta|perfectos|perfectas)
Strength: weak
Found-in: Todo llegó y perfecta la talla.

Phrase: (útil|util|útiles|práctico|práctica|cómodo|cómoda|amable|amables|atento|atenta|confiable|fiable|puntual)
Strength: weak
Found-in: Una tapa práctica.

Phrase: (bueno|buena|bonito|bonita|guay|lindo|linda|chulo|chula)
Strength: weak
Found-in: ¡Bonita!
Within: start, end
Note: As a remark of its own.

Phrase: (encantado|encantada|encantados|encantadas|contento|contenta|contentos|satisfecho|satisfecha|satisfechos|feliz|felices|maravillado|maravillada)
  con
Found-in: Mi suegra está encantada con la butaca.
Not-in: No estoy contenta con la butaca.
