Lexicon: group-addressees
Language: zh
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: 大家 各位 团队 團隊 同事 同仁 家人们 朋友们 朋友們 两位 兩位 大家好 各位好
