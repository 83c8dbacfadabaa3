Lexicon: salutation
Language: zh
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: 尊敬的 亲爱的 親愛的 您好 你好 您 敬爱的 敬愛的 致 早上好 下午好 晚上好 早安 午安 晚安 嗨 哈囉 哈啰 尊敬之 鉴 鑒 敬启者 敬啟者
