Lexicon: quote-header
Language: ja
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender 差出人 送信者 from
Found-in: 差出人: 見本 杏 <ann@example.com> | 送信日時: 2026年3月3日 10:14 | 宛先: desk@example.com | 件名: ランプ
Found-in: -----Original Message----- | From: 見本 杏 <ann@example.com> | Sent: Tuesday, March 3, 2026
  10:14 AM | To: desk@example.com | Cc: tom@example.com | Subject: ランプ
Not-in: 差出人: 空欄です

Group: sent
Words: sent 送信日時 日時 日付 送信日 date

Group: to
Words: to 宛先 to

Group: subject
Words: subject 件名 subject

Group: cc
Words: cc cc

Group: original
Words: original 元のメッセージ オリジナルメッセージ
Found-in: -----元のメッセージ----- | 差出人: 見本 杏 <ann@example.com> | 日時: 2026年3月3日 10:14 | 宛先:
  desk@example.com | 件名: ランプ

Group: noun
Words: noun メッセージ

Group: forwarded
Words: forwarded 転送メッセージ 転送されたメッセージ 転送
Found-in: -------- 転送メッセージ -------- | 件名: ランプ | 日付: 2026年3月3日 10:14 | 差出人: 見本 杏 <ann@example.com>

Group: delimiter
Words: delimiter この行より上に返信を記入してください この行より上に この線より上に
Found-in: ##- この行より上に 返信を記入してください -##
