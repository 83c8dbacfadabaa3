Lexicon: compliment
Language: es
Purpose: Praise of the company, its people, goods or work, for which thanks are owed.
Act: praise
Unless: negation, quotation, condition
Source: written for replylint

Phrase: (me|nos) (encanta|encantó|encanto|encantan|encantaron|gusta mucho|gusta muchísimo|gustó
  mucho|gustó muchísimo|fascina|fascinó|fascinan|chifla|flipa|ha encantado|han encantado|ha gustado
  mucho) (su|tu|sus|vuestra|vuestro|vuestros|vuestras|la|el|los|las|cómo|todo|lo|esta|este)
Found-in: Me encanta la lámpara nueva.
Found-in: Nos ha gustado mucho el hotel.
Not-in: Me encantaría una lámpara azul.

Phrase: (excelente|buen|buena|gran|magnífico|magnífica|maravilloso|maravillosa|estupendo|estupenda|fantástico|fantástica|genial|increíble|inmejorable|fabuloso|impecable|extraordinario|extraordinaria|espectacular|muy
  buen|muy buena)
  (servicio|atención|trabajo|equipo|trato|producto|productos|tienda|aplicación|app|página|web|calidad|experiencia|labor|soporte|personal|comida|profesional|profesionales)
Found-in: Excelente atención la del sábado.
Not-in: Un gran incendio cerró la calle.

Phrase: (servicio|atención|trato|producto|trabajo|personal|equipo|calidad|comida|tienda|empresa|experiencia|app|aplicación)
  [muy|realmente|simplemente|de]
  (excelente|inmejorable|impecable|estupendo|estupenda|magnífico|magnífica|fantástico|fantástica|maravilloso|maravillosa|genial|increíble|perfecto|perfecta|10|diez|lujo|primera|amable|atento|exquisito|exquisita|excepcional)
Found-in: Un trato exquisito de principio a fin.

Phrase: (son|sois|eres|es usted|fueron|fuisteis|han sido|habéis sido|ha sido usted)
  [todos|muy|realmente|unos|unas|los|tan|todas]
  (geniales|genial|maravillosos|maravillosas|estupendos|estupendas|increíbles|amables|encantadores|profesionales|los
  mejores|mejores|fantásticos|excelentes|atentos|cracks|máquinas|pacientes)
Found-in: Sois unos cracks con las bicis.
Found-in: Fueron tan amables en la recepción.

Phrase: (hicieron|hicisteis|hiciste|hizo|han hecho|habéis hecho|ha hecho|hacen|hacéis|haces) [*] [*]
  (buen|gran|excelente|magnífico|estupendo|fantástico|increíble|maravilloso)
  (trabajo|labor|servicio)
Found-in: Hicieron un muy buen trabajo con el sofá.

Phrase: (estoy|estamos|quedé|quedamos|he quedado) (muy|súper|super|más que|totalmente|gratamente)
  (contento|contenta|contentos|contentas|satisfecho|satisfecha|satisfechos|feliz|felices|encantado|encantada|impresionado|impresionada|sorprendido|sorprendida)
  (con|de|por)
Found-in: Quedamos muy contentos con la reforma.
Not-in: Estoy contento de esperar.

Phrase: (los|las|lo|la|se los|se lo) [sin duda|siempre|totalmente]
  (recomiendo|recomendamos|recomendaré|recomendaría|recomendaremos|he recomendado|super recomiendo)
Found-in: Los recomiendo sin duda.
Not-in: No los recomiendo a nadie.

Phrase: (recomiendo|recomendaré|recomendable|recomendables)
  (totalmente|100|al|mucho|muchísimo|su|este|esta|a ojos|completamente|encarecidamente)
Found-in: Recomendable al cien por cien.

Phrase: (el|la|lo|los|las) (mejor|mejores|más bonito|más bonita|más amable|más amables|más rico|más
  rica) [*] [*] (que he|que hemos|que hay|que existe|del mundo|de la ciudad|de mi vida|en años|en
  mucho tiempo)
Found-in: Es la mejor paella que he comido.

Phrase: (funciona|va|encaja|quedó|queda|llegó) (de maravilla|de
  lujo|perfecto|perfecta|perfectamente|genial|a las mil maravillas|como la seda|de
  perlas|impecable|fenomenal|estupendamente|súper bien|super bien)
Found-in: El molinillo va de maravilla.

Phrase: (superó|superaron|ha superado|han superado|supera) [todas] (mis|nuestras) (expectativas)
Found-in: El viaje superó nuestras expectativas.

Phrase: (mi|nuestra|mis|nuestras|la|dar la|darles
  la|felicitar|felicitarles|felicitarle|felicitaros|felicito|felicitamos)
  (enhorabuena|felicitación|felicitaciones) (a|por|al)
Found-in: Mis felicitaciones al cocinero.

Phrase: (felicidades|felicitaciones|enhorabuena|felicito|felicitamos|felicitarles|felicitarle|felicitaros)
  (por|a|al|a todo|a todos)
Found-in: Enhorabuena por la tienda nueva.

Phrase: (sigan|seguid|sigue|siga|continúen) (así|asi|con el buen|con tan buen)
Found-in: ¡Seguid así!
Not-in: Si sigue así la gotera, avise.
Unless: negation, quotation, condition

Phrase: (un|una|son un|sois un|es un|ha sido un|fue un)
  (diez|10|lujo|encanto|gustazo|placer|acierto)
  (para|el|la|trabajar|comprar|con|tratar|total|de|su|por)
Found-in: Su taller es un lujo para el barrio.

Phrase: (cinco|5) (estrellas|estrellitas) (para|de|por|sin|merecidas|se|bien)
Found-in: Cinco estrellas para el fontanero.

Phrase: (qué|que|vaya)
  (buen|buena|gran|bonito|bonita|maravilla|gozada|pasada|delicia|lindo|linda|rico|excelente)
  (de|servicio|atención|trato|trabajo|producto|detalle|tienda|web|sorpresa|idea|es)
Found-in: ¡Qué gozada de almohada!
Not-in: ¿Qué buen hotel conoce?

Phrase: por (su|tu|el|la|tan|vuestra) [gran]
  (excelente|buen|buena|magnífico|magnífica|estupendo|estupenda|amabilidad|profesionalidad|rapidez|profesionalismo)
  (servicio|atención|trato|trabajo|labor|y|con|de|al)
Found-in: Gracias por la amabilidad de su gente.

Phrase: (chapó|chapeau|bravo|me quito el sombrero|olé|un aplauso) (por|a|para|al)
Found-in: Chapó por el montaje.
