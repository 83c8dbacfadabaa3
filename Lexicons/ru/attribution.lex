Lexicon: attribution
Language: ru
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb написал написала пишет писал пользователь
Found-in: 3 марта 2026 г., 10:14 пользователь Анна Пример <anna@example.com> написал:
Found-in: 03.03.2026 10:14, Анна Пример пишет:
Found-in: 3 мар. 2026 г., в 10:14, Анна Пример <anna@example.com> написал(а):
Found-in: Анна Пример написала: | > Она синяя?
Not-in: По телефону вы написали:
Not-in: В понедельник вы писали: | * лампа синяя | * абажур зелёный

Group: saying
Words: saying сказал сказала спросил спросила ответил
Found-in: Анна Пример сказал: | > Она синяя?

Group: opener
Words: opener в
Found-in: вт, 3 мар. 2026 г. в 10:14, Анна Пример <anna@example.com>:

Group: am
Words: am г мск

Group: date
Words: date янв января январь фев февр февраля февраль мар марта март апр апреля апрель мая май июн
  июня июнь июл июля июль авг августа август сен сент сентября сентябрь окт октября октябрь ноя нояб
  ноября ноябрь дек декабря декабрь пн понедельник вт вторник ср среда чт четверг пт пятница сб
  суббота вс воскресенье
Found-in: Вторник, 3 марта 2026, 10:14 +03:00 от Анна Пример <anna@example.com>:
