Lexicon: letter-opening
Language: zh
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening 你好 您好 尊敬的 亲爱的 親愛的 敬爱的
Found-in: 您好！
Found-in: 尊敬的王先生：
Not-in: 昨天收到了蓝色的灯。
