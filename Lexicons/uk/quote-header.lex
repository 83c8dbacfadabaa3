Lexicon: quote-header
Language: uk
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender від відправник від_кого
Found-in: Від: Ганна Приклад <anna@example.com> | Надіслано: 3 березня 2026 р. 10:14 | Кому:
  desk@example.com | Тема: Лампа
Not-in: Від: Берлін | Кому: Париж | Дата: 3 березня 2026, 10:14

Group: sent
Words: sent надіслано дата відправлено

Group: to
Words: to кому одержувач

Group: subject
Words: subject тема

Group: cc
Words: cc копія

Group: original
Words: original вихідне оригінальне початкове
Found-in: -------- Вихідне повідомлення -------- | Від: Ганна Приклад <anna@example.com> | Дата:
  03.03.2026 10:14 | Кому: desk@example.com | Копія: tom@example.com | Тема: Лампа

Group: noun
Words: noun повідомлення лист листа

Group: forwarded
Words: forwarded переслане перенаправлене пересилається
Found-in: -------- Переслане повідомлення -------- | Тема: Лампа | Дата: 03.03.2026 10:14 | Від:
  Ганна Приклад <anna@example.com>

Group: delimiter
Words: delimiter вище_цього_рядка над_цією_лінією
Found-in: ##- Будь ласка, введіть відповідь вище цього рядка -##
