Lexicon: rhetorical
Language: es
Purpose: Beginnings of questions that accuse or exclaim, and want no answer.
Source: written for replylint

Phrase: (cómo|como) (puede|pueden|es posible que|se puede|se atreven) (una|ustedes|ser|tratar|a|una
  empresa|la gente) [*] … (tratar|así|sinvergüenzas|irresponsables|tan poco
  serios|burlarse|engañar|estafar|dormir)
Found-in: ¿Cómo puede una empresa tratar así a la gente?
Not-in: ¿Cómo puede una persona darse de baja?

Phrase: (quién|quiénes|qué) se (creen|cree) (que son|que es|ustedes|usted)
Found-in: ¿Quién se creen que son?

Phrase: (qué|que) (clase|tipo) de
  (empresa|servicio|atención|gente|tienda|broma|banco|compañía|trato) (es|son|hace|tienen|trata)
Found-in: ¿Qué clase de empresa es esta?
Not-in: ¿Qué clase de tapa es?

Phrase: (cuántas|cuantas) veces (tengo|tendré|hay|debo|voy|más) (que|a tener|que tengo)
  (decir|decirles|llamar|repetir|repetirlo|explicar|escribir|que)
Found-in: ¿Cuántas veces tengo que repetirlo?
Not-in: ¿Cuántas veces tengo que lavar el filtro?

Phrase: (por qué|para qué) (debería|iba a|voy a|alguien debería|habría de) [*]
  (confiar|creerles|volver a comprar|comprarles|creer|seguir comprando)
Found-in: ¿Por qué debería creerles?
Not-in: ¿Por qué debería pagar dos tapas?

Phrase: (no tienen|acaso no tienen|no tiene) (vergüenza|respeto|corazón|nada mejor)
Found-in: ¿No tienen vergüenza?

Phrase: (tan|es tan) (difícil|complicado) es [*] (contestar|responder|llamar|enviar|atender|cumplir)
Found-in: ¿Tan difícil es contestar?
Not-in: ¿Es difícil de montar?
