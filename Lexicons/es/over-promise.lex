Lexicon: over-promise
Language: es
Purpose: Promises that nobody can keep: for ever, for certain, whatever comes.
Unless: negation condition question quotation report
Source: written for replylint

Phrase: (no volverá|no va|nunca volverá|nunca más volverá|jamás volverá) [a volver] a
  (ocurrir|suceder|pasar|repetirse)
Found-in: Esto no volverá a ocurrir.
Not-in: Esto vuelve a ocurrir.
Better: say what was changed so that it does not happen again
Unless: condition question quotation report

Phrase: (le|te|les|os) (garantizamos|garantizo) (que|una|un|la|el)
Found-in: Le garantizamos que llega mañana.
Not-in: No le garantizamos que llegue mañana.
Better: say what is sure, and what is only likely

Phrase: (le|te|les|os) (prometo|prometemos) que
Found-in: Le prometo que todo irá bien.
Not-in: Le prometimos una tapa.
Better: say what is done, and by when

Phrase: (le|te|les|os) (aseguro|aseguramos) que (todo|nada|nunca|esto no|jamás)
Found-in: Le aseguro que todo irá bien.
Not-in: Le aseguro que el paquete salió hoy.
Better: say what was checked, and what is done

Phrase: (tenga|ten) la (seguridad|certeza) de que (todo|nada|nunca|esto no)
Found-in: Tenga la seguridad de que todo irá bien.
Better: say what was checked, and what is done

Phrase: siempre (estaremos|estaré|haremos|haré|tendremos|le daremos)
Found-in: Siempre estaremos a su lado.
Not-in: Siempre está abierto.
Better: say what is done this time, and by when

Phrase: (100|cien|un cien) [por ciento|por cien]
  (seguro|segura|fiable|garantizado|garantizada|confiable|efectivo)
Found-in: El pago es 100 % seguro.
Not-in: Es de 100 % algodón.
Better: say what makes it safe

Phrase: (totalmente|absolutamente|completamente) (libre de riesgo|sin riesgo|infalible|sin riesgos)
Found-in: El cambio es totalmente libre de riesgo.
Better: say which risk is left

Phrase: (pase lo que pase|cueste lo que cueste|a toda costa|sin falta|contra viento y marea)
Found-in: Llega el lunes, pase lo que pase.
Not-in: Llega el lunes.
Better: say what is done if it goes wrong

Phrase: (tiene|tienes) mi palabra
Strength: weak
Found-in: Tiene mi palabra de que llega.
Not-in: Tiene mi tapa.
Better: say what is done, and by when

Phrase: nada puede (salir mal|fallar|pasar)
Found-in: Nada puede salir mal.
Not-in: Nada puede cambiarse ya.
Better: say what is done if it goes wrong
Unless: condition question quotation report

Phrase: (garantizado|garantizada|dura|durará) (de por vida|para siempre|toda la vida)
Strength: weak
Found-in: El barniz durará toda la vida.
Not-in: Dura dos horas.
Better: say for how long it is warranted
