Lexicon: no-names
Language: es
Purpose: Words that begin a line like a name and are none: openings, closing formulas.
Source: written for replylint
Licence: same as replylint

Words: Lamentablemente Desgraciadamente Desafortunadamente Actualmente Primero Primeramente Ahora
  Hoy Mañana Ayer Luego Después Entonces Además También Afortunadamente Normalmente Generalmente
  Básicamente Efectivamente Exactamente Finalmente Entendido Perfecto Perfecta Correcto Claro Vale
  Listo Hecho Genial Estupendo Excelente Maravilloso Fantástico Increíble Anotado Recibido
  Definitivamente Quizá Quizás Antes Mientras Desde Hasta Todavía Aún Sí No Bueno Bien Pues Cierto
  Seguro Lógicamente Sinceramente Enhorabuena Felicidades Disculpe Disculpa Perdón Perdona Perdone
