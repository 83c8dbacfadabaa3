Lexicon: quote-header
Language: zh
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender 发件人 寄件者 寄件人 發件人

Group: sent
Words: sent 发送时间 寄件日期 发送日期 日期 時間 时间 傳送時間 發送日期

Group: to
Words: to 收件人 收件者

Group: subject
Words: subject 主题 主旨 主題

Group: cc
Words: cc 抄送 副本

Group: original
Words: original 原始邮件 原邮件 原始郵件 原始信件 原始訊息

Group: noun
Words: noun 邮件 郵件

Group: forwarded
Words: forwarded 转发的邮件 轉寄的郵件 转发邮件 轉寄郵件 转发
