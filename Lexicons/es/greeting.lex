Lexicon: greeting
Language: es
Purpose: Words that open a message and greet its reader.
Act: greeting
Unless: quotation
Source: written for replylint

Phrase: (hola|holaa|holaaa|ola|buenas|hey|ey|wenas|holi|hello|alo|aló)
Found-in: ¡Hola, Ana!
Within: start

Phrase: hola (a todos|a todas|de nuevo|otra vez|qué tal|que tal|buenas|buenos días|buenas
  tardes|buenas noches|buen día|muy buenas|equipo|chicos|chicas|amigos|a tod@s|señores)
Found-in: Hola de nuevo.
Within: start

Phrase: (muy buenas|buenos|buenas|muy buenos|buen) (días|dias|tardes|noches|día|dia)
Found-in: Buenas tardes, señor Luna.
Not-in: Pasamos unos días en la costa.

Phrase: (estimado|estimada|estimados|estimadas|querido|querida|queridos|queridas|apreciado|apreciada|apreciados|distinguido|distinguida|respetado|respetada)
Found-in: Estimado señor Luna:
Within: start

Phrase: (muy señor mío|muy señores míos|muy señora mía|a quien corresponda|a quien pueda
  interesar|señores|señoras y señores)
Found-in: A quien corresponda:
Within: start

Phrase: (espero|esperamos|deseo) que [este] [se|te|todo|correo|mensaje] [le|te]
  (encuentre|encuentres|encuentren|esté|estés|estén|vaya) [muy] bien
Found-in: Espero que todo vaya bien.

Phrase: (cómo|como) (está|estás|están|estáis|va|te va|le va|les va|andas|has estado|se encuentra|te
  encuentras)
Found-in: ¿Cómo está usted?
Not-in: Como está rota, la devuelvo.
Within: question

Phrase: (feliz|felices|buen|buena|buenos) (año|navidad|fiestas|lunes|viernes|pascuas|inicio de
  semana|semana|año nuevo|comienzo de semana)
Found-in: ¡Feliz lunes!
Within: start

Phrase: (encantado|encantada|un placer|un gusto|mucho gusto|qué gusto|qué alegría) (de|en)
  (saludarle|saludarte|conocerle|conocerte|leerte|leerle|saber|hablar|saludarles)
Found-in: Encantada de saludarle, señor Luna.

Phrase: (bienvenido|bienvenida|bienvenidos|bienvenidas|le damos la bienvenida|te damos la
  bienvenida) (a|al|de nuevo)
Found-in: Bienvenida al club.
