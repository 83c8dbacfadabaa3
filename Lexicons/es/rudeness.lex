Lexicon: rudeness
Language: es
Purpose: Insults, contempt, profanity and sarcasm aimed at the reader.
Unless: negation quotation report condition
Source: written for replylint

Phrase: (es usted|usted es|eres|tú eres) (un|una) [completo|completa|auténtico|pobre]
  (idiota|imbécil|estúpido|estúpida|mentiroso|mentirosa|gilipollas|cretino|cretina|inútil|tonto|tonta|estafador|estafadora|pesado|pesada|sinvergüenza)
Found-in: Usted es un idiota.
Not-in: Usted no es un idiota.
Not-in: Usted es un buen cliente.
Unless: negation quotation report condition question

Phrase: (es usted|usted es|eres|está usted|usted está|estás)
  [muy|tan|realmente|completamente|totalmente]
  (estúpido|estúpida|idiota|imbécil|tonto|tonta|ridículo|ridícula|loco|loca|ignorante|patético|patética|mentiroso|mentirosa|maleducado|maleducada|insoportable)
Found-in: Es usted ridículo.
Found-in: ¿Está usted loco?
Not-in: Usted no es tonto.
Unless: negation quotation report condition

Phrase: (pedazo de|no sea|no seas|so)
  (idiota|imbécil|estúpido|estúpida|tonto|tonta|gilipollas|animal|ridículo|ridícula)
Found-in: No sea ridículo.
Not-in: Un pedazo de pan.
Unless: quotation report

Phrase: (su|sus|tu|tus)
  (estúpida|estúpidas|estúpido|estúpidos|ridícula|ridículas|ridículo|maldita|malditas|maldito|absurda|absurdas|tonta|tontas)
  (pregunta|preguntas|mensaje|mensajes|correo|correos|queja|quejas|reclamación|reclamaciones|exigencias|excusas)
Found-in: Hemos leído su estúpida pregunta.
Not-in: Su maldita impresora volverá a funcionar.

Phrase: (qué|vaya) (pregunta|queja|mensaje|tontería|comentario) (más|tan)
  (estúpida|tonta|estúpido|tonto|ridícula|ridículo|absurda|absurdo|idiota)
Found-in: Qué pregunta más tonta.
Not-in: Qué pregunta más buena.

Phrase: (deje|deja|dejad|pare|para) [ya] de
  (quejarse|quejarte|lloriquear|gimotear|molestarnos|molestar|molestarme|hacernos perder el
  tiempo|protestar|llorar)
Found-in: Deje ya de quejarse.
Not-in: El motor deja de gemir con aceite.
Unless: quotation report condition

Phrase: (nos estás|me estás|usted nos está|usted me está|nos está usted|me está usted) haciendo
  perder el tiempo
Found-in: Usted nos está haciendo perder el tiempo.
Not-in: El atasco nos está haciendo perder el tiempo.

Phrase: (cállese|cállate|cierre la boca|cierra la boca|cierra el pico|váyase a la mierda|vete a la
  mierda|váyase al infierno|vete al infierno|váyase al diablo|vete al diablo|que te den|que le den|a
  la mierda|déjenos en paz|déjanos en paz|déjeme en paz|piérdase|piérdete|vete al carajo|vete a
  freír espárragos|lárguese|lárgate)
Found-in: Váyase a la mierda.
Found-in: Cállese.
Not-in: Que le den un vaso de agua.
Within: end

Phrase: (no sabes leer|no sabe usted leer|es que no sabe leer|es que no sabes leer)
Found-in: ¿Es que no sabe leer?
Not-in: ¿Sabe leer música?
Unless: quotation report
Within: question

Phrase: (qué parte de|qué parte del) (no|mi respuesta|nuestra respuesta|mi mensaje|un no) (no
  entiende|no entiendes|no ha entendido|no has entendido|no le queda claro)
Found-in: ¿Qué parte de mi respuesta no entiende?
Not-in: ¿Qué parte del manual es confusa?
Unless: quotation report

Phrase: (debería darle vergüenza|debería darte vergüenza|qué vergüenza de cliente|cómo se
  atreve|cómo te atreves|usted miente|está usted mintiendo|estás mintiendo|usted nos ha mentido|nos
  has mentido|no tienes vergüenza)
Found-in: Debería darle vergüenza.
Not-in: Nos da vergüenza el retraso.
Unless: quotation report condition

Phrase: (use|usa|utilice|utiliza) (el|su|tu) (cerebro|cabeza)
Found-in: Use el cerebro.
Not-in: Usa el cerebro electrónico de la casa.
Within: end

Phrase: (buena suerte con eso|suerte con eso|está de broma|estás de broma|está bromeando|me está
  tomando el pelo|me estás tomando el pelo|lo que usted diga|lo que tú digas|gracias por
  nada|aprenda a leer|aprende a leer|búsquelo en Google|búscalo en Google|y a mí qué|y a nosotros
  qué|me importa un bledo|nos importa un bledo|a quién le importa)
Strength: weak
Found-in: Buena suerte con eso.
Found-in: ¿Me está tomando el pelo?
Not-in: Buena suerte con el examen.
Within: end
