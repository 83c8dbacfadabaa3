Lexicon: boilerplate
Language: zh
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: legal
Words: legal 保密 机密 退订 取消订阅
