Lexicon: salutation
Language: uk
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Шановний Шановна Шановні Шановного Дорогий Дорога Дорогі Вельмишановний Вельмишановна Вітаю
  Привіт Добрий Доброго день дня ранок ранку вечір вечора Добридень Здрастуйте Здоровенькі
