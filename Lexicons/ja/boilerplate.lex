Lexicon: boilerplate
Language: ja
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal 機密 配信停止 誤って
Found-in: このメールは 機密 情報を含みます。 | 誤って 受信された方は削除してください。
Not-in: 秘密の計画は箱の中です。
