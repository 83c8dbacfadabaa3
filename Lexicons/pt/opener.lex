Lexicon: opener
Language: pt
Purpose: Words by which a question is begun, with or without a question mark. The first word of each
  list says what the others do in a question.
Source: written for replylint

Words: thing qual quais quê

Words: time quando

Words: place onde aonde

Words: person quem

Words: manner como

Words: reason porquê

Words: amount quanto quanta quantos quantas

Words: auxiliary é são está estão posso pode podem poderia devo deve há tenho tem têm será seria
  faço fazer custa

Words: subject eu tu ele ela você vocês nós eles o os um uma meu minha seu sua alguém

Words: indirect dizer saber explicar informar

Words: directive pode poderia podem poderiam

Words: addressee você vocês me

Words: conjunction e ou
