Lexicon: quote-header
Language: zh
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender 发件人 寄件者 寄件人 發件人
Found-in: 发件人: Ann Example <ann@example.com> | 发送时间: 2026年3月3日 10:14 | 收件人: desk@example.com | 主题: 灯
Found-in: 寄件者: Ann Example <ann@example.com> | 寄件日期: 2026年3月3日 上午 10:14 | 收件者: desk@example.com |
  主旨: 燈
Found-in: 发件人： Ann Example | 发送时间： 2026-03-03 10:14 | 收件人： desk@example.com | 主题： 灯
Not-in: 发件人: 此栏为空

Group: sent
Words: sent 发送时间 寄件日期 发送日期 日期 時間 时间 傳送時間 發送日期 发件日期

Group: to
Words: to 收件人 收件者

Group: subject
Words: subject 主题 主旨 主題

Group: cc
Words: cc 抄送 副本

Group: original
Words: original 原始邮件 原邮件 原始郵件 原始信件 原始訊息
Found-in: ------------------ 原始邮件 ------------------ | 发件人: "Ann Example" <ann@example.com>; | 发送时间:
  2026年3月3日(星期二) 上午10:14 | 收件人: "Help Desk" <desk@example.com>; | 抄送: tom@example.com | 主题: 灯

Group: noun
Words: noun 邮件 郵件

Group: forwarded
Words: forwarded 转发的邮件 轉寄的郵件 转发邮件 轉寄郵件 转发
Found-in: ---------- 转发的邮件 --------- | 发件人: Ann Example <ann@example.com> | 日期: 2026年3月3日 10:14 |
  主题: 灯
Found-in: -------- 转发邮件 -------- | 主题: 灯 | 日期: 2026-03-03 10:14 | 发件人: Ann Example <ann@example.com>

Group: delimiter
Words: delimiter 请在此行上方回复 在此行上方 在此線上方 请在这条线以上回复
Found-in: ##- 请在此行上方回复 -##
