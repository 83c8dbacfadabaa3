Lexicon: honorifics
Language: zh
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: 先生 小姐 女士 太太 夫人 同学 同學 老师 老師 教授 博士 医生 醫生 經理 经理 总 總 總經理 总经理 主任 師傅 师傅 阁下 閣下
