Lexicon: over-promise
Language: es
Purpose: Promises that nobody can keep: for ever, for certain, whatever comes.
Unless: negation condition question quotation report
Source: written for replylint

Phrase: (no volverá|no va|nunca volverá|nunca más volverá|jamás volverá) [a volver] a
  (ocurrir|suceder|pasar|repetirse)
Found-in: Esto no volverá a ocurrir.
Not-in: Esto vuelve a ocurrir.
Unless: condition question quotation report

Phrase: (le|te|les|os) (garantizamos|garantizo) (que|una|un|la|el)
Found-in: Le garantizamos que llega mañana.
Not-in: No le garantizamos que llegue mañana.

Phrase: (le|te|les|os) (prometo|prometemos) que
Found-in: Le prometo que todo irá bien.
Not-in: Le prometimos una tapa.

Phrase: (le|te|les|os) (aseguro|aseguramos) que (todo|nada|nunca|esto no|jamás)
Found-in: Le aseguro que todo irá bien.
Not-in: Le aseguro que el paquete salió hoy.

Phrase: (tenga|ten) la (seguridad|certeza) de que (todo|nada|nunca|esto no)
Found-in: Tenga la seguridad de que todo irá bien.

Phrase: siempre (estaremos|estaré|haremos|haré|tendremos|le daremos)
Found-in: Siempre estaremos a su lado.
Not-in: Siempre está abierto.

Phrase: (100|cien|un cien) [por ciento|por cien]
  (seguro|segura|fiable|garantizado|garantizada|confiable|efectivo)
Found-in: El pago es 100 % seguro.
Not-in: Es de 100 % algodón.

Phrase: (totalmente|absolutamente|completamente) (libre de riesgo|sin riesgo|infalible|sin riesgos)
Found-in: El cambio es totalmente libre de riesgo.

Phrase: (pase lo que pase|cueste lo que cueste|a toda costa|sin falta|contra viento y marea)
Found-in: Llega el lunes, pase lo que pase.
Not-in: Llega el lunes.

Phrase: (tiene|tienes) mi palabra
Strength: weak
Found-in: Tiene mi palabra de que llega.
Not-in: Tiene mi tapa.

Phrase: nada puede (salir mal|fallar|pasar)
Found-in: Nada puede salir mal.
Not-in: Nada puede cambiarse ya.
Unless: condition question quotation report

Phrase: (garantizado|garantizada|dura|durará) (de por vida|para siempre|toda la vida)
Strength: weak
Found-in: El barniz durará toda la vida.
Not-in: Dura dos horas.
