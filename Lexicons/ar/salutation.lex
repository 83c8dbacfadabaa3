Lexicon: salutation
Language: ar
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: عزيزي عزيزتي العزيز العزيزة أعزائي مرحبا مرحباً أهلا أهلاً وسهلا السلام عليكم تحية طيبة المحترم
  المحترمة المحترمين الفاضل الفاضلة الكريم الكريمة صباح مساء الخير إلى وبعد حضرة المكرم الكرام
