Lexicon: dismissal
Language: es
Purpose: Words that wave aside what a customer reports, suggests or complains of.
Unless: negation quotation question report
Source: written for replylint

Phrase: (es|eres|fue|ha sido) [usted|tú] (el único|la única|el primero|la primera)
  [cliente|clienta|persona|huésped|usuario] (que|en|con)
Found-in: Es usted el único que se queja.

Phrase: (nadie|ningún cliente|ningún otro cliente|ningún usuario|ningún huésped) (más|se ha|ha|se)
  [se] [ha|había] (quejado|queja|quejó|reportado|notado|comentado|protestado|reclamado|tenido)
Found-in: Nadie más se ha quejado.
Unless: quotation, question, report

Phrase: nunca (hemos|habíamos|hemos tenido|habíamos tenido) [recibido|tenido] [ni] (una|ninguna|la
  menor) [sola] (queja|reclamación)
Found-in: Nunca hemos tenido una sola queja.
Unless: quotation, question, report

Phrase: (todos los demás|los demás clientes|nuestros otros clientes|todos nuestros clientes|los
  demás huéspedes) (están|quedan|se muestran) [muy|todos] (contentos|satisfechos|encantados|felices)
Found-in: Los demás clientes están contentos.
Unless: quotation, question, report

Phrase: (eso|esto|esa|esta) (es|no es más que) (solo|sólo|simplemente|únicamente) (su|tu|una)
  (opinión|opinion|percepción|impresión)
Found-in: Eso es solo su opinión.
Unless: quotation, question, report

Phrase: (es|son) (cuestión|cuestiones|una cuestión) de gustos
Strength: weak
Found-in: Es cuestión de gustos.

Phrase: (no se puede|no podemos|es imposible|no es posible) (contentar a todos|contentar a todo el
  mundo|gustar a todos|gustar a todo el mundo|complacer a todos|agradar a todos)
Found-in: No se puede contentar a todos.
Unless: quotation, question, report

Phrase: (funciona|funcionan|se comporta) (como está previsto|según lo previsto|como debe|como se
  diseñó|según el diseño|según lo diseñado|tal como se diseñó)
Strength: weak
Found-in: La exportación funciona según lo previsto.

Phrase: no es un (error|fallo|bug) (sino|es) una (función|funcionalidad|característica)
Found-in: No es un fallo, es una función.
Unless: quotation, question, report

Phrase: no (vemos|veo|hay|existe) [ningún] motivo (de|para) (queja|reclamación|quejarse|la
  queja|reclamar)
Found-in: No vemos motivo de queja.
Unless: quotation, question, report

Phrase: no (nos|me) (interesa|interesan) (su|sus|tu|tus)
  (opinión|sugerencia|sugerencias|consejos|consejo|ideas|comentarios|críticas)
Found-in: No nos interesan sus consejos.
Unless: quotation, question, report

Phrase: (usted|tú|está|estás) [está|estás] (exagerando|exagera|exageras|dramatizando)
Found-in: Usted exagera un poco.

Phrase: (una tormenta en un vaso|mucho ruido y pocas nueces|no es el fin del mundo|no es para
  tanto|tampoco es para tanto)
Found-in: No es para tanto.
Unless: quotation, question, report

Phrase: (tendrá que|tiene que|tienes que|tendrás que|deberá) (vivir con ello|vivir con
  eso|conformarse|conformarte|acostumbrarse|acostumbrarte|aguantarse|aguantarte)
Found-in: Tendrá que acostumbrarse.

Phrase: (es lo que hay|así es la vida|así son las cosas)
Strength: weak
Found-in: Es lo que hay.

Phrase: (váyase|vete|vaya|compre|compra|busque) [usted] (a otro sitio|a otra parte|en otro sitio|en
  otra tienda|otra tienda|a la competencia)
Found-in: Váyase a otro sitio.

Phrase: si no le (gusta|convence|parece bien)
Found-in: Si no le gusta, cancele.
Unless: quotation, question, report

Phrase: (tomamos|hemos tomado|tomo) (nota|debida nota) de (su|sus|tu|tus)
  (queja|comentario|comentarios|sugerencia|opinión|reclamación|observación)
Strength: weak
Found-in: Tomamos nota de su queja.
