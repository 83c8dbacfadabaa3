Lexicon: acknowledgment
Language: es
Purpose: Words that show that the reader's trouble was seen, and words that fit every trouble and
  name none.
Unless: quotation
Source: written for replylint

Words: disculpa disculpas disculpe disculpen disculpamos perdón perdon perdone perdona perdonen
  siento sentimos lamento lamentamos lamentable molestia molestias inconveniente inconvenientes
  inconveniencia problema problemas incidencia incidencias incidente situación situacion dificultad
  dificultades trastorno trastornos experiencia decepción descontento insatisfacción malestar caso
  asunto ocasionado ocasionada ocasionados ocasionadas causado causada causados causadas ocurrido
  sucedido sufrido sufrida equipo empresa servicio servicios atención cliente clientes sinceras
  sinceramente sincera profundamente mucho muchas realmente todo todos toda todas mensaje queja
  reclamación reclamacion correo escribirnos contactarnos nombre parte estimado estimada hola
  gracias agradecemos saludo saludos cordial cordiales ayuda ayudar ayudarle reciba acepte rogamos
  pedimos pido nuestras nuestra nuestro nuestros esto

Phrase: (entiendo|entendemos|comprendo|comprendemos|me imagino|nos imaginamos|imagino)
  [muy|perfectamente|bien|totalmente|muy bien] (su|tu|sus|tus|que|lo|cómo|como|cuánto|la|el)
Found-in: Entendemos perfectamente su enfado.
Unless: negation, quotation, question

Phrase: (su|tu) (enfado|enojo|malestar|molestia|frustración|decepción|disgusto|queja|indignación)
  (es|está) [totalmente|completamente|más que|muy]
  (comprensible|justificado|justificada|lógico|lógica|normal|legítimo|legítima)
Found-in: Su enfado es totalmente comprensible.
Unless: negation, quotation, question

Phrase: (tiene|tienes|tienen) [toda la|toda|mucha|usted|usted toda la] razón
Found-in: Tiene toda la razón.
Unless: negation, quotation, question, condition

Phrase: (es|fue|ha sido|debió ser|debe de ser|tuvo que ser)
  [muy|realmente|verdaderamente|bastante|de verdad]
  (molesto|frustrante|desagradable|inaceptable|decepcionante|incómodo|estresante|indignante|intolerable|vergonzoso)
Found-in: Es realmente molesto.
Unless: negation, quotation, question, condition

Phrase: (lo|qué|cuán) (molesto|frustrante|desagradable|decepcionante|incómodo|pesado|duro|difícil)
  que
Found-in: Sé lo molesto que es esperar.
Unless: question

Phrase: en (su|tu) lugar
Found-in: En su lugar yo también estaría furioso.

Phrase: (esto|eso|algo así|lo ocurrido) (no debería|no debió|no puede|nunca debió|no tendría que)
  [haber] (ocurrir|ocurrido|pasar|pasado|suceder|sucedido|haber pasado|haber ocurrido)
Found-in: Esto no debería haber pasado.
Unless: quotation, question

Phrase: no (debería|tendría que|debió|tenía que) [haber]
  (esperar|esperado|recibir|recibido|pagar|pagado|llamar|llamado)
Found-in: Usted no debería haber esperado un mes.
Unless: quotation, question

Phrase: (veo|vemos|he leído|hemos leído|he visto|hemos visto|sé|sabemos) (que|su|tu|sus|lo que|lo
  mucho)
Strength: weak
Found-in: Veo que el paquete aún falta.
Unless: negation, quotation, question, condition

Phrase: (tuvo|tuviste|ha tenido|has tenido) que (esperar|llamar|escribir|volver|pagar|dormir|viajar)
Found-in: Tuvo que esperar un mes.
Unless: question, condition

Phrase: (el|la|este|esta|su|nuestro|nuestra) [largo|larga]
  (retraso|demora|espera|ruido|avería|fuga|error|confusión|rotura|doble cargo|cancelación)
Strength: weak
Found-in: El retraso fue nuestro.
Unless: negation, quotation, question, condition
