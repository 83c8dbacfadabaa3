Lexicon: letter-opening
Language: bg
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening здравейте здравей добър_ден уважаеми уважаема скъпи скъпа добро_утро драги драга мили
  мила добър_вечер привет здрасти почитаеми уважаемо
Found-in: Здравейте, Анна,
Found-in: Уважаема госпожо Пример,
Not-in: Скъпи подаръци не пращаме.
