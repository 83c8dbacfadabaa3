Lexicon: signature
Language: bg
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile изпратено_от изпратено_с изтеглете_outlook_за
Found-in: Изпратено от моя iPhone
Found-in: Изпратено от Outlook за Android
Found-in: Изтеглете Outlook за iOS
Found-in: Изпратено от телефона ми
Not-in: Изпратено от нашия склад в понеделник, пратката идва утре.

Group: device
Words: device телефона

Group: contact
Words: contact тел телефон моб факс отдел адрес
Found-in: Анна Пример | Отдел поддръжка | Тел. +359 2 123 456 | www.example.com
