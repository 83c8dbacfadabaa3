Lexicon: opener
Language: ru
Purpose: Words by which a question is begun, with or without a question mark. The first word of each
  list says what the others do in a question.
Source: written for replylint

Words: thing что какой какая какое какие каких какую каким чем какого какому каком какими

Words: time когда

Words: place где куда откуда

Words: person кто кого кому кем чей

Words: manner как каким

Words: reason почему зачем отчего

Words: amount сколько

Words: measure долго часто много

Words: particle ли разве

Words: auxiliary можно могу может можете могут мог можем нужно надо есть будет будут должен должна
  должны является сделать узнать получить

Words: subject я ты он она оно мы вы они это мой моя мое мои ваш

Words: indirect подскажите скажите объясните сказать подсказать узнать поясните

Words: directive можете могли можно

Words: addressee вы ты бы

Words: conjunction и или а

Words: alternative или

Words: droppable можно могу может можете могут мог можем нужно надо есть будет будут должен должна
  должны является сделать узнать получить

Words: pronoun я ты он она оно мы вы они мне

Words: costs стоит стоят
