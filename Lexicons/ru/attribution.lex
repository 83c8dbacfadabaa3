Lexicon: attribution
Language: ru
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb написал написала пишет писал пользователь

Group: opener
Words: opener в

Group: am
Words: am г

Group: date
Words: date янв января январь фев февр февраля февраль мар марта март апр апреля апрель мая май июн
  июня июнь июл июля июль авг августа август сен сент сентября сентябрь окт октября октябрь ноя нояб
  ноября ноябрь дек декабря декабрь пн понедельник вт вторник ср среда чт четверг пт пятница сб
  суббота вс воскресенье
