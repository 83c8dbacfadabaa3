Lexicon: signature
Language: ja
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile iphoneから送信 iphoneから ipadから送信 私のiphoneから送信 androidから送信

Group: contact
Words: contact 電話 携帯 住所 株式会社
