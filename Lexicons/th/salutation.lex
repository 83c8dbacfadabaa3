Lexicon: salutation
Language: th
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: เรียน สวัสดี สวัสดีค่ะ สวัสดีครับ ถึง เรียนคุณ สวัสดีคุณ กราบเรียน ครับ ค่ะ
