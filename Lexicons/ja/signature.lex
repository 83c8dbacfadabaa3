Lexicon: signature
Language: ja
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile iphoneから送信 iphoneから ipadから送信 私のiphoneから送信 androidから送信 outlook_for_ios を入手
Found-in: iPhoneから送信
Found-in: Androidから送信
Not-in: 今日の朝、荷物を送信ではなく発送しました。

Group: contact
Words: contact 電話 携帯 住所 株式会社
Found-in: 見本 杏 | 電話 03-1234-5678 | www.example.com
