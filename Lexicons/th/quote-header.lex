Lexicon: quote-header
Language: th
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender จาก ผู้ส่ง
Found-in: จาก: แอน ตัวอย่าง <ann@example.com> | ส่งเมื่อ: 3 มีนาคม 2569 10:14 | ถึง: desk@example.com |
  เรื่อง: โคมไฟ
Not-in: จาก: เบอร์ลิน | ถึง: ปารีส | วันที่: 3 มีนาคม 2569

Group: sent
Words: sent ส่งเมื่อ ส่ง วันที่

Group: to
Words: to ถึง ผู้รับ

Group: subject
Words: subject เรื่อง หัวเรื่อง หัวข้อ

Group: cc
Words: cc สำเนา สำเนาถึง

Group: original
Words: original ข้อความต้นฉบับ ข้อความเดิม ต้นฉบับ
Found-in: -------- ข้อความต้นฉบับ -------- | หัวเรื่อง: โคมไฟ | วันที่: 3/3/2026 10:14 | จาก: แอน ตัวอย่าง
  <ann@example.com> | ถึง: desk@example.com | สำเนา: tom@example.com

Group: forwarded
Words: forwarded ข้อความที่ส่งต่อ ข้อความส่งต่อ
Found-in: -------- ข้อความที่ส่งต่อ -------- | หัวเรื่อง: โคมไฟ | วันที่: 3/3/2026 10:14 | จาก: แอน ตัวอย่าง
  <ann@example.com>

Group: delimiter
Words: delimiter เหนือบรรทัดนี้ เหนือเส้นนี้
Found-in: ##- โปรดพิมพ์คำตอบ เหนือบรรทัดนี้ -##
