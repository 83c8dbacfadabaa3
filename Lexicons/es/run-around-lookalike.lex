Lexicon: run-around-lookalike
Language: es
Purpose: Palabras con las que una frase manda más lejos solo para otra ocasión.
Source: written for replylint

Phrase: (si|cuando|en caso de|en caso de que)
  (usted|tiene|tienes|necesita|necesitas|quiere|desea|hay|falta|vuelve|surge|algo|lo|le|la|el|dudas|duda|problemas|alguna|algún)
Found-in: Si algo falta, llame a la tienda.
Not-in: La tienda falta.

Phrase: (para|ante) (cualquier|más|otras|otra|futuras|toda|todas)
  (duda|dudas|consulta|consultas|pregunta|preguntas|información|cuestión|problema)
Found-in: Para más información llame a la tienda.
Not-in: Para esta duda llame a la tienda.

Phrase: (no dude|no dudes|en el futuro|en adelante|la próxima vez|en cualquier momento)
Found-in: No dude en llamar a la tienda.
Not-in: Llame a la tienda.
