Lexicon: signature
Language: zh
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile 发自我的iphone 发自我的 从我的iphone发送 從我的iphone傳送 发自 从我的 來自我的

Group: contact
Words: contact 电话 電話 手机 手機 地址 公司
