Lexicon: letter-opening
Language: ja
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening こんにちは お世話になっております いつもお世話になっております おはようございます こんばんは 拝啓
Found-in: こんにちは、
Found-in: お世話になっております。
Not-in: 昨日は青いランプが届きました。

Group: title
Words: title 様 さま さん さまへ 殿 先生 御中 各位
Found-in: ベル様
Not-in: 青いランプが届きました。
