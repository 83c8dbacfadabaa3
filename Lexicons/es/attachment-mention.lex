Lexicon: attachment-mention
Language: es
Purpose: Words that announce a file which comes along with the message.
Unless: negation quotation report
Source: written for replylint

Phrase: (le|te|les|os|lo|la) (adjunto|adjuntamos|he adjuntado|hemos adjuntado|envío adjunto|enviamos
  adjunto|envío adjunta|enviamos adjunta|envío en adjunto)
Found-in: Le adjunto el formulario.
Not-in: Le envío el formulario.

Phrase: (adjunto|adjuntamos|adjunta)
  (el|la|los|las|un|una|encontrará|encontrarás|le|te|envío|enviamos|remito|copia|su|tu|mi|nuestro)
Found-in: Adjunto el formulario.
Not-in: El adjunto el lunes se perdió.
Within: start

Phrase: (encontrará|encontrarás|encontrarán|hallará|podrá encontrar|puede encontrar) …
  (adjunto|adjunta|adjuntos|adjuntas|en el adjunto|como adjunto|en el archivo adjunto)
Found-in: Encontrará adjunto el formulario.
Not-in: Encontrará el formulario en la caja.

Phrase: (en|ver|vea|véase|abra|consulte|según) [el|los|la] (adjunto|adjuntos|archivo
  adjunto|documento adjunto|archivos adjuntos|documentos adjuntos|formulario adjunto)
Found-in: El plano está en el archivo adjunto.
Not-in: El plano está en la caja.

Phrase: (firme|rellene|complete|firma|rellena|completa|imprima) (el|la|los) *
  (adjunto|adjunta|adjuntos)
Found-in: Firme el formulario adjunto.
Not-in: Firme el formulario.

Phrase: (he|hemos) adjuntado (el|la|los|las|un|una|su|tu|también)
Found-in: He adjuntado el formulario.
Not-in: He firmado el formulario.

Phrase: (como|en) (archivo adjunto|documento adjunto|fichero adjunto|adjunto)
Found-in: Va el plano como archivo adjunto.
Not-in: El archivo es grande.

Phrase: (el|la|los)
  (formulario|documento|archivo|factura|plano|etiqueta|contrato|presupuesto|documentos|archivos)
  (adjunto|adjunta|adjuntos)
Strength: weak
Found-in: El formulario adjunto es nuevo.
Not-in: El formulario es nuevo.

Phrase: (adjunto|adjunta|adjuntos) a este (mensaje|correo|email|e-mail|mail)
Found-in: El plano va adjunto a este mensaje.
Not-in: El plano va en este paquete.
