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

Group: title
Words: title 您好 你好 先生 小姐 女士 太太 老师 老師 经理 經理 教授 博士 同学 同學 阁下 閣下
Found-in: 王先生：
Not-in: 昨天收到了蓝色的灯。

Group: lead
Words: lead 尊敬的 亲爱的 親愛的 敬爱的 大家好 各位
Found-in: 大家好，
Not-in: 各有各的颜色。
