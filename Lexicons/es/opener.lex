Lexicon: opener
Language: es
Purpose: Words by which a question is begun, with or without a question mark. The first word of each
  list says what the others do in a question.
Source: written for replylint

Words: thing qué cuál cuáles

Words: time cuándo

Words: place dónde adónde

Words: person quién quiénes

Words: manner cómo

Words: reason porqué

Words: amount cuánto cuánta cuántos cuántas

Words: auxiliary es son está están puedo puede pueden podría podrían podéis puedes debo debe hay
  tengo tiene tienen ha han he será sería hago hacer cuesta vale

Words: subject yo tú él ella usted ustedes nosotros ellos el la los las un una mi su alguien

Words: indirect decir decirme saber explicar explicarme indicar indicarme pregunto

Words: directive puede podría pueden podrían puedes podrías

Words: addressee usted ustedes me decirme ayudarme enviarme

Words: conjunction y o e u
