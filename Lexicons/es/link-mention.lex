Lexicon: link-mention
Language: es
Purpose: Full phrases ask for a link, or for where a page is; weak ones point to a page.
Unless: none
Source: written for replylint

Phrase: (el|un|del) (enlace|link|vínculo|sitio|url) (a|al|de|del|para)
Found-in: ¿Tienen un enlace al manual?

Phrase: (enviar|enviarme|mandar|mandarme|dar|darme|pasar|pasarme|compartir) (el|un)
  (enlace|link|vínculo)
Found-in: ¿Pueden enviarme el enlace?

Phrase: (hay|tienen|existe) (un|una|algún|alguna)
  (enlace|link|página|manual|guía|tutorial|foro|documentación)
Found-in: ¿Hay una página sobre esto?

Phrase: en qué página
Found-in: ¿En qué página está?

Phrase: [por favor] (consulte|consulta|vea|ve|visite|visita|lea|lee|siga|sigue|revise|revisa|haga
  clic|haz clic|ingrese|ingresa) [en|a|aquí|el|la]
Strength: weak
Found-in: Consulte la página.

Phrase: (más|toda la|mayor) (información|detalles) [sobre esto|al respecto|en|aquí]
Strength: weak
Found-in: Más información aquí.

Phrase: (encontrará|encontrarás|puede encontrar|puedes encontrar|puede consultar|puedes consultar)
  [la respuesta|toda|más|todo] [aquí|en]
Strength: weak
Found-in: Encontrará la respuesta aquí.

Phrase: [en|a través de] (nuestra|nuestro|la|el|este|esta|nuestras|las)
  (web|página|sitio|faq|enlace|link|artículo|guía|documentación|foro|ayuda|manual)
Strength: weak
Found-in: Está en nuestra web.

Phrase: (aquí está|este es|a continuación) [el|un] (enlace|link|vínculo|artículo)
Strength: weak
Found-in: Este es el enlace.
