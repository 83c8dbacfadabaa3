Lexicon: quote-header
Language: ru
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender от отправитель
Found-in: От: Анна Пример <anna@example.com> | Отправлено: 3 марта 2026 г. 10:14 | Кому:
  desk@example.com | Тема: Лампа
Not-in: От: Берлин | Кому: Париж | Дата: 3 марта 2026, 10:14

Group: sent
Words: sent отправлено дата отправлен

Group: to
Words: to кому получатель

Group: subject
Words: subject тема

Group: cc
Words: cc копия

Group: original
Words: original исходное оригинальное
Found-in: -------- Исходное сообщение -------- | От: Анна Пример <anna@example.com> | Дата:
  03.03.2026 10:14 | Кому: desk@example.com | Копия: tom@example.com | Тема: Лампа

Group: noun
Words: noun сообщение письмо сообщения

Group: forwarded
Words: forwarded пересылаемое пересланное переадресованное переадресованного перенаправленное
Found-in: -------- Пересылаемое сообщение -------- | 03.03.2026, 10:14, "Анна Пример"
  <anna@example.com>:
Found-in: Начало переадресованного сообщения: | | От: Анна Пример <anna@example.com> | Тема: Лампа |
  Дата: 3 марта 2026 г. в 10:14:00 GMT+3

Group: delimiter
Words: delimiter выше_этой_строки над_этой_чертой выше_этой_линии
Found-in: ##- Пожалуйста, введите ответ выше этой строки -##
