Lexicon: opener
Language: es
Purpose: Words by which a question is begun, with or without a question mark. The first word of each
  list says what the others do in a question.
Source: written for replylint

Words: thing qué cuál cuáles que cual cuales

Words: time cuándo cuando

Words: place dónde adónde donde adonde

Words: person quién quiénes quien quienes

Words: manner cómo como

Words: reason porqué

Words: amount cuánto cuánta cuántos cuántas cuanto cuanta cuantos cuantas

Words: auxiliary es son está están puedo puede pueden podría podrían podéis puedes debo debe hay
  tengo tiene tienen ha han he será sería hago hacer cuesta vale llega llegan llegará paga quedan
  abren venden envían aceptan sirve funciona pasa quiero quisiera necesito se me

Words: subject yo tú él ella usted ustedes nosotros ellos el la los las un una mi su alguien

Words: indirect decir decirme saber explicar explicarme indicar indicarme pregunto

Words: directive puede podría pueden podrían puedes podrías podríais

Words: addressee usted ustedes me decirme ayudarme enviarme podría podrían podrías podríais

Words: conjunction y o e u

Words: pronoun usted ustedes alguien yo tú él ella nosotros

Words: droppable es son está están puedo puede pueden podría podrían podéis puedes debo debe hay
  tengo tiene tienen ha han he será sería hago hacer cuesta vale que cual cuales cuando donde adonde
  quien quienes como cuanto cuanta cuantos cuantas llega llegan llegará paga quedan abren venden
  envían aceptan sirve funciona pasa quiero quisiera necesito se me

Words: alternative o u

Words: anaphor lo la los las le les eso esto esa ese este esta ello así

Words: light idea ideas noticias noticia novedad novedades consejo consejos ayuda sugerencia
  sugerencias solución posible imposible gracias favor hola normal cierto verdad alguien algo nada
  otra más aún todavía también entonces bien saber decir hacer hecho manera forma modo posibilidad
  respuesta alguna algún pasa pasó

Words: asking pregunta preguntas duda dudas consulta consultas

Words: lead siguientes siguiente me preguntas dudas saber decirme sobre de datos puntos información

Words: tag verdad no sí cierto correcto vale ok gracias hola favor serio

Words: preposition a al de del en por para desde hasta con sin sobre hola y entonces bueno pues

Words: amounts precio precios costo coste costos tarifa importe

Words: times hora horario horarios fecha plazo plazos día días tiempo

Words: places dirección lugar sitio

Words: reasons razón motivo causa por para

Words: manners manera forma modo proceso pasos procedimiento

Words: costs cuesta cuestan costaría cobran cobra
