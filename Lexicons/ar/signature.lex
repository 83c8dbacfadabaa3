Lexicon: signature
Language: ar
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile أرسلت_من أرسل_من مرسل_من مرسلة_من أُرسلت_من تم_الإرسال_من الحصول_على_outlook
Found-in: أرسلت من الـ iPhone
Found-in: تم الإرسال من iPhone
Found-in: الحصول على Outlook لـ iOS
Not-in: أرسلت من المستودع يوم الاثنين، وسيصل الطرد إليكم غدا مساء.

Group: contact
Words: contact هاتف جوال فاكس قسم عنوان
Found-in: آن مثال | قسم الدعم | هاتف 02 1234567 | www.example.com
