Lexicon: signature
Language: zh
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile 发自我的iphone 发自我的 从我的iphone发送 從我的iphone傳送 发自 从我的 來自我的 获取适用于_ios_的_outlook 發自我的iphone
  發自我的
Found-in: 发自我的iPhone
Found-in: 從我的iPhone傳送
Found-in: 发自我的 iPad
Not-in: 昨天的包裹已经寄出，明天到。

Group: contact
Words: contact 电话 電話 手机 手機 地址 公司
Found-in: 王小明 | 电话 010-12345678 | www.example.com
