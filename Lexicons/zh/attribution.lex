Lexicon: attribution
Language: zh
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb 写道 寫道 写到 编写

Group: opener
Words: opener 在 于 於

Group: am
Words: am 上午 下午

Group: date
Words: date 年 月 日 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 週一 週二 週三 週四 週五 週六 週日
