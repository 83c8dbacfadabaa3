Lexicon: pleasantry
Language: es
Purpose: Questions that want no answer: greetings, figures of speech, outcries.
Source: written for replylint

Phrase: (cómo|como) (está|están|estás|estáis|te va|les va|le va|va|andas|va todo|están ustedes)
  [usted|ustedes|todo|hoy]
Found-in: Hola, ¿cómo están ustedes?

Phrase: (qué|que) (tal|hay|tal todo|tal están|hay de nuevo|tal estás|onda|pasa amigos)
Found-in: Hola, ¿qué tal?

Phrase: todo bien
Found-in: Hola, ¿todo bien?

Phrase: quién sabe
Found-in: ¿Quién sabe?

Phrase: (sabe|saben|sabes) qué
Found-in: ¿Saben qué?
Not-in: No sé qué pasa.

Phrase: (qué más|qué|que más) (puedo|se puede|quiere que|quieren que) (decir|decirles|diga|le diga)
Found-in: ¿Qué más puedo decir?

Phrase: (es|esto es|será) (una broma|un chiste|broma|en serio)
Found-in: ¿Es una broma?
Not-in: Las bromas no ayudan.

Phrase: (están|está|estás) (bromeando|de broma|locos|loco|de coña)
Found-in: ¿Están de broma?

Phrase: (me están|me está|me estás|nos están) (tomando el pelo|vacilando|tomando por tonto)
Found-in: ¿Me están tomando el pelo?

Phrase: (es|acaso es) (mucho|demasiado) pedir
Found-in: ¿Es mucho pedir?

Phrase: (a quién le importa|para qué|y qué|en serio|de verdad|no les da vergüenza|no le da
  vergüenza)
Found-in: ¿No les da vergüenza?

Phrase: (me|se) (explico|entiende|entienden|entiendes)
Found-in: ¿Me explico?

Phrase: (a la espera de|espero|esperamos) [*] (su|sus|vuestra) [*] (respuesta|noticias|contestación)
Found-in: Quedo a la espera de su respuesta.

Phrase: (cómo|como) (le va|te va|va la vida|va eso|va el día|amaneció|amaneciste|te encuentras|se
  encuentra|ha ido el verano)
Found-in: Hola, Lupe, ¿cómo amaneciste?

Phrase: (qué|que) (le|les|te) (parece|parecería) (bien|mal|normal|esto|eso|poco)
Found-in: ¿Qué les parece esto, tres meses sin ascensor?

Phrase: (hasta cuándo|hasta cuando) (vamos|tendremos|hay que|seguirán|van) [*]
  (así|aguantar|soportar|burlarse|tomando)
Found-in: ¿Hasta cuándo vamos a aguantar?

Phrase: (quién|quien) (lo diría|iba a decir|me mandaría|me manda|lo iba)
Found-in: ¿Quién lo diría?

Phrase: (no es|no le parece|no les parece|no te parece) (increíble|absurdo|vergonzoso|una
  vergüenza|para llorar|de risa)
Found-in: ¿No les parece absurdo?
