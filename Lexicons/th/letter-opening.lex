Lexicon: letter-opening
Language: th
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening สวัสดี เรียน สวัสดีค่ะ สวัสดีครับ กราบเรียน ถึง
Found-in: สวัสดี แอน,
Found-in: เรียน คุณแอน,
Not-in: เรียน ภาษาไทย ไม่ยาก ถ้า เรียน ทุกวัน

Group: lead
Words: lead สวัสดี เรียนคุณ เรียนท่าน กราบเรียน
Found-in: สวัสดี คุณมานี
Not-in: เรียนภาษาไทยไม่ยาก ถ้าเรียนทุกวัน
