Lexicon: signature
Language: he
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile נשלח_מה נשלח_מ נשלח_מתוך נשלח_באמצעות נשלח_מה_iphone קבל_את_outlook נשלח_מהאייפון
Found-in: נשלח מה-iPhone שלי
Found-in: נשלח מהאייפון שלי
Found-in: נשלח מתוך Outlook עבור Android
Found-in: ‏נשלח באמצעות Proton Mail
Not-in: נשלח באמצעות שליח ביום שני, והחבילה תגיע אליכם מחר.

Group: device
Words: device מהאייפון

Group: contact
Words: contact טל טלפון נייד פקס מחלקת כתובת
Found-in: ענת דוגמה | מחלקת שירות | טל. 03-1234567 | www.example.com
