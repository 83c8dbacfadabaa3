Lexicon: attachment-mention-lookalike
Language: es
Purpose: Words that speak of an attachment which need not come with this message.
Unless: none
Source: written for replylint

Phrase: gracias por (el|la|los|las|su|tu) [*] (adjunto|adjunta|adjuntos|archivo adjunto)
Found-in: Gracias por la foto adjunta.

Phrase: (abrir|leer|ver|descargar|recibido|abierto) (el|su|tu|los|sus) (adjunto|adjuntos|archivo
  adjunto|archivos adjuntos|documento adjunto)
Found-in: No podemos abrir el archivo adjunto.

Phrase: (que|como) (adjuntó|adjuntaste|envió|enviaste|nos envió|nos mandó|ha enviado) [*]
  (adjunto|adjunta|como adjunto|como archivo adjunto|en el adjunto)
Found-in: La foto que nos envió como archivo adjunto es oscura.

Phrase: (envíe|envíenos|envíanos|mándenos|mándanos|enviar|remitir|enviarnos) … (adjunto|adjunta|como
  adjunto|como archivo adjunto|en un archivo adjunto)
Found-in: Envíenos la foto como archivo adjunto.

Phrase: (adjunto|adjunta|archivo adjunto) (de|a|en) (mi|nuestro|su) (último|último
  mensaje|anterior|primer|próximo|último correo|correo anterior|mensaje anterior)
Found-in: El plano iba como archivo adjunto en mi último mensaje.
