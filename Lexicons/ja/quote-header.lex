Lexicon: quote-header
Language: ja
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender 差出人 送信者 from

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

Group: noun
Words: noun メッセージ

Group: forwarded
Words: forwarded 転送メッセージ 転送されたメッセージ 転送
