Lexicon: addressees
Language: zh
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: 顾客 顧客 客户 客戶 用户 用戶 朋友 会员 會員 客人 买家 買家 亲 贵客 旅客 读者 讀者 顾客朋友
