Lexicon: boilerplate
Language: zh
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal 保密 机密 退订 取消订阅
Found-in: 本邮件 保密 ，仅供收件人阅读。 | 如需 退订 请回复。
Not-in: 保密 箱在桌上。
