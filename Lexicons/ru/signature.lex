Lexicon: signature
Language: ru
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile отправлено_с отправлено_из скачать_outlook

Group: contact
Words: contact тел телефон моб факс отдел директор
