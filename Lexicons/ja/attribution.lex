Lexicon: attribution
Language: ja
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb 書きました 写道 のメール のメッセージ さんは書きました さんが書きました は書きました のメールより が書きました
Found-in: 2026/03/03 10:14、見本 杏 <ann@example.com>のメール:
Found-in: 2026年3月3日(火) 10:14 見本 杏 さんは書きました:
Found-in: 2026年3月3日 午前10:14 見本 杏 <ann@example.com> のメール:
Found-in: 2026年3月3日火曜日 10:14:00 JST、見本 杏 <ann@example.com> が書きました：
Not-in: 電話で次のように書きました:
Not-in: 月曜日にお書きになったこと: | * ランプは青 | * 笠は緑

Group: am
Words: am 午前 午後

Group: date
Words: date 年 月 日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日
Found-in: 2026年3月3日(火) 10:14 見本 杏 <ann@example.com>:
