Lexicon: valediction
Language: th
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing ขอแสดงความนับถือ ด้วยความเคารพ ขอบคุณ ขอบคุณค่ะ ขอบคุณครับ
Found-in: ขอแสดงความนับถือ | ทอม
Found-in: ขอบคุณครับ | ทอม
Not-in: ขอบคุณ ทุกคน ที่ ช่วย เลือก โคมไฟ ให้ เรา
