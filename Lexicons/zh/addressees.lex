Lexicon: addressees
Language: zh
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: 顾客 顧客 客户 客戶 用户 用戶 大家 各位 团队 團隊 朋友 会员 會員 同事 同仁 客人 买家 買家 亲 贵客 旅客 读者 讀者 家人们
