Lexicon: valediction
Language: zh
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing 谢谢 謝謝 此致 此致敬礼 祝好 顺祝商祺 致敬 敬上 感谢 感謝 祝商祺
Found-in: 此致敬礼 | 小明
Found-in: 谢谢 | 小明
Not-in: 谢谢蓝色的灯让房间明亮起来，我们很喜欢它。
