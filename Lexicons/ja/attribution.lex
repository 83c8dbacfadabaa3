Lexicon: attribution
Language: ja
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb 書きました 写道 のメール のメッセージ

Group: date
Words: date 年 月 日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日
