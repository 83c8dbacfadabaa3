Lexicon: valediction
Language: zh
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: closing
Words: closing 谢谢 謝謝 此致 此致敬礼 祝好 顺祝商祺 致敬 敬上 感谢 感謝 祝商祺
