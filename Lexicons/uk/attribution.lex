Lexicon: attribution
Language: uk
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb написав написала пише
Found-in: вт, 3 бер. 2026 р. о 10:14 Ганна Приклад <anna@example.com> пише:
Found-in: 3 березня 2026 р. о 10:14 Ганна Приклад <anna@example.com> написав:
Found-in: У вт, 3 бер. 2026 р. о 10:14 Ганна Приклад <anna@example.com> пише:
Found-in: 03.03.2026 10:14, Ганна Приклад пише:
Found-in: Ганна Приклад написала: | > Вона синя?
Not-in: Телефоном ви написали:
Not-in: У понеділок ви написала: | * лампа синя | * абажур зелений

Group: saying
Words: saying сказав сказала запитав відповів
Found-in: Ганна Приклад сказав: | > Вона синя?

Group: opener
Words: opener у в

Group: am
Words: am о р

Group: date
Words: date січ січня січень лют лютого лютий бер березня березень кві квітня квітень тра травня
  травень чер червня червень лип липня липень сер серпня серпень вер вересня вересень жов жовтня
  жовтень лис листопада листопад гру грудня грудень пн понеділок вт вівторок ср середа чт четвер пт
  пʼятниця сб субота нд неділя
