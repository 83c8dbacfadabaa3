Lexicon: salutation
Language: ko
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: 안녕하세요 안녕하십니까 친애하는 존경하는 께 에게 반갑습니다
