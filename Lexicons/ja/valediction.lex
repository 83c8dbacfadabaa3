Lexicon: valediction
Language: ja
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing よろしくお願いします よろしくお願いいたします よろしくお願い致します 宜しくお願いします 宜しくお願いいたします 敬具 以上 ありがとうございます
  ありがとうございました
Found-in: よろしくお願いいたします。 | 富
Found-in: 敬具 | 富
Not-in: 青いランプを以上の住所へ送りました。届いたら教えてください。
