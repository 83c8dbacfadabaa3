Lexicon: signature
Language: th
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile ส่งจาก ส่งโดย รับ_outlook
Found-in: ส่งจาก iPhone ของฉัน
Found-in: รับ Outlook สำหรับ iOS
Not-in: ส่งจาก คลังสินค้า ของเรา เมื่อ วันจันทร์ และ จะ ถึง พรุ่งนี้

Group: contact
Words: contact โทร โทรศัพท์ มือถือ แฟกซ์ ที่อยู่
Found-in: แอน ตัวอย่าง | ฝ่ายบริการ | โทร. 02 123 4567 | www.example.com
