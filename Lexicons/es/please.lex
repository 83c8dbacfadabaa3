Lexicon: please
Language: es
Purpose: Words that make asking polite.
Unless: quotation
Source: written for replylint

Phrase: (por favor|porfavor|porfa|si es tan amable|si eres tan amable|tenga la bondad|tenga la
  amabilidad|haga el favor|haz el favor)
Found-in: Envíenos una foto, por favor.

Phrase: (podría|podrías|podrían|puede|puedes|pueden|podríais|podéis|querría|querrías|sería|le
  importaría|te importaría|le importa|te importa)
Found-in: ¿Podría enviarnos una foto?

Phrase: (rogamos|ruego|agradecemos|agradecería|agradeceríamos|agradeceremos|agradezco|pedimos|pido|solicitamos|quisiéramos|quisiera|nos
  gustaría|me gustaría|necesitaríamos|necesitaría)
Found-in: Le rogamos que nos envíe una foto.

Phrase: (gracias (de antemano|por adelantado|por enviar|por su ayuda|por tu ayuda|por su
  colaboración)|muchas gracias de antemano)
Found-in: Envíenos una foto, gracias de antemano.

Phrase: (si (es posible|no le importa|no te importa|puede|puedes|quiere|quieres|lo desea)|cuando
  (pueda|puedas|tenga|tengas))
Found-in: Envíenos una foto cuando pueda.

Phrase: (nos|me) (ayudaría|sería|ayuda|vendría|serviría)
Found-in: Nos ayudaría tener una foto.

Phrase: (sírvase|sírvanse|tenga a bien|no dude|no dudes)
Found-in: Sírvase enviar una foto.
