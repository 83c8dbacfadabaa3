Lexicon: quote-header
Language: bg
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender от подател
Found-in: От: Анна Пример <anna@example.com> | Изпратено: 3 март 2026 г. 10:14 | До:
  desk@example.com | Относно: Лампа
Not-in: От: Берлин | До: Париж | Дата: 3 март 2026, 10:14

Group: sent
Words: sent изпратено дата

Group: to
Words: to до получател

Group: subject
Words: subject тема относно

Group: cc
Words: cc копие як

Group: original
Words: original оригинално първоначално
Found-in: -------- Оригинално писмо -------- | Тема: Лампа | Дата: 3.3.2026 10:14 | От: Анна Пример
  <anna@example.com> | До: desk@example.com | Копие: tom@example.com

Group: noun
Words: noun писмо съобщение

Group: forwarded
Words: forwarded препратено препратено_писмо
Found-in: -------- Препратено писмо -------- | Тема: Лампа | Дата: 3.3.2026 10:14 | От: Анна Пример
  <anna@example.com>

Group: delimiter
Words: delimiter над_този_ред над_тази_линия
Found-in: ##- Моля, напишете отговора си над този ред -##
