Lexicon: signature
Language: ru
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile отправлено_с отправлено_из скачать_outlook отправлено_через скачать_outlook_для
  получить_outlook_для загрузить_outlook_для
Found-in: Отправлено с iPhone
Found-in: Отправлено с моего iPhone
Found-in: Отправлено из мобильной Почты Mail.ru
Found-in: Отправлено из мобильного приложения Яндекс Почты
Found-in: Получить Outlook для iOS
Not-in: Отправлено с нашего склада в понедельник, посылка придёт завтра.

Group: device
Words: device почты телефона приложения

Group: contact
Words: contact тел телефон моб факс отдел директор
Found-in: Анна Пример | Отдел поддержки | Тел. +7 495 123-45-67 | www.example.com
