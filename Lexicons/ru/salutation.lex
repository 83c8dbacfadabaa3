Lexicon: salutation
Language: ru
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Уважаемый Уважаемая Уважаемые Уважаемой Уважаемому Дорогой Дорогая Дорогие Многоуважаемый
  Многоуважаемая Глубокоуважаемый Глубокоуважаемая Здравствуйте Здравствуй Добрый доброе доброго
  день дня утро утра вечер вечера Привет Приветствую Милый Милая
