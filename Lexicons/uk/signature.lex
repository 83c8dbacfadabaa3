Lexicon: signature
Language: uk
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile надіслано_з відправлено_з надіслано_через отримати_outlook_для
Found-in: Надіслано з iPhone
Found-in: Відправлено з мого iPhone
Found-in: Отримати Outlook для Android
Not-in: Надіслано з нашого складу в понеділок, посилка прийде завтра.

Group: contact
Words: contact тел телефон моб факс відділ
Found-in: Ганна Приклад | Відділ підтримки | Тел. +380 44 123 45 67 | www.example.com
