Lexicon: errand
Language: es
Purpose: Words that tell the reader to do something for the writer's side: send it, give it, confirm
  it.
Unless: negation condition quotation question report
Source: written for replylint

Phrase: (envíenos|envíeme|mándenos|mándeme|remítanos|facilítenos|facilíteme|indíquenos|indíqueme|díganos|dígame|denos|deme|proporciónenos|comuníquenos|háganos
  llegar|muéstrenos) (su|sus|el|la|los|las|un|una|dos|todos|todas|qué|cuál|cuándo|por)
Found-in: Envíenos una foto de la tapa.
Not-in: Díganos si vuelve a gotear.
Within: start

Phrase: (envíanos|envíame|mándanos|mándame|indícanos|indícame|dinos|dime|danos|dame|facilítanos|enséñanos|pásanos|pásame)
  (tu|tus|el|la|los|las|un|una|dos|todos|todas|qué|cuál|cuándo|por)
Found-in: Mándanos una foto de la tapa.
Within: start

Phrase: (rellene|rellena|complete|completa|cumplimente|firme|firma|imprima|imprime)
  (el|la|los|las|este|esta|y|ambas|ambos)
Found-in: Rellene el formulario y fírmelo.
Within: start

Phrase: (devuelva|devuélvanos|reenvíe|remita|envíe|entregue) (el|la|los|las) [*] [*]
  (firmado|firmada|firmados|cumplimentado|relleno|original|antes|en un plazo)
Found-in: Devuelva el contrato firmado.
Within: start

Phrase: (confirme|confírmenos|confirma|confírmanos) (su|sus|tu|tus|la|el|que) [*]
  (dirección|cita|pedido|asistencia|recepción|fecha|datos|nombre|reserva|entrega|importe)
Found-in: Confirme su dirección.
Within: start

Phrase: (responda|conteste|responde|contesta) (antes|en un plazo|con|a estas|a las|hoy|mañana|hasta)
Found-in: Responda antes del viernes.
Within: start

Phrase: (indique|indica|mencione|facilite|especifique|proporcione|aporte) (su|sus|tu|el|la|este) [*]
  (número|referencia|dirección|nombre|fecha|modelo|motivo|expediente|teléfono|pedido)
Found-in: Indique su número de cliente.
Within: start

Phrase: (adjunte|adjunta|aporte|presente|incluya) (una|un|el|la|los|las|su|sus|todos|todas) [*]
  (foto|fotos|copia|justificante|justificantes|factura|prueba|recibo|documento|documentos|captura|registro)
Found-in: Adjunte una copia de la factura.
Within: start

Phrase: (pague|abone|ingrese|transfiera|liquide) (el|la|su|esta|este) [*]
  (importe|cantidad|saldo|factura|suma|diferencia|cuota|deuda)
Found-in: Abone el importe antes del viernes.
Within: start

Phrase: (haga|haz|tome|saque|saca) (una|dos|unas) (foto|fotos|captura|vídeo|copia) (de|del)
Found-in: Haga una foto de la etiqueta.
Within: start

Phrase: (describa|explique|descríbanos|explíquenos) (el|la|qué|cómo|con|exactamente|por)
Found-in: Describa el fallo.
Within: start

Phrase: (llámenos|llámeme|llámame|llámanos) (antes|hoy|mañana|inmediatamente|de inmediato|sin falta)
Found-in: Llámeme antes de las doce.
Within: start

Phrase: (debe|deberá|tiene que|está obligado a)
  (enviar|aportar|presentar|facilitar|justificar|remitir|devolver|firmar|entregarnos|enviarnos)
Found-in: Debe aportar un justificante.
