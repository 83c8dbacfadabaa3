Lexicon: salutation
Language: bg
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Уважаеми Уважаема Скъпи Скъпа Драги Драга Мили Мила Здравейте Здравей Здрасти Привет Добър
  Добро Добра ден утро вечер Почитаеми
