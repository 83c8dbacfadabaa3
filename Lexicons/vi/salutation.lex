Lexicon: salutation
Language: vi
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Kính gửi Chào Xin Thân mến thưa buổi sáng
