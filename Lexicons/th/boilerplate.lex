Lexicon: boilerplate
Language: th
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal เป็นความลับ โดยไม่ตั้งใจ ยกเลิกการรับข่าวสาร
Found-in: ข้อความนี้ เป็นความลับ ห้ามเผยแพร่ หากท่านได้รับ โดยไม่ตั้งใจ โปรดลบทิ้ง
Not-in: แผนนี้ เป็นความลับ
