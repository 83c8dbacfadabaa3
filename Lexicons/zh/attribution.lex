Lexicon: attribution
Language: zh
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb 写道 寫道 写到 编写 撰写 来信 的来信 寫到
Found-in: Ann Example <ann@example.com> 于2026年3月3日周二 10:14写道：
Found-in: 在 2026-03-03 10:14:00，"Ann Example" <ann@example.com> 写道：
Found-in: Ann Example <ann@example.com> 於 2026年3月3日 週二 上午10:14寫道：
Found-in: 在 2026年3月3日，10:14，Ann Example <ann@example.com> 写道：
Found-in: 在 2026/3/3 10:14, Ann Example 写道:
Not-in: 您在电话里这样写道：
Not-in: 星期一您写道： | * 灯是蓝的 | * 灯罩是绿的

Group: opener
Words: opener 在 于 於

Group: am
Words: am 上午 下午

Group: date
Words: date 年 月 日 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 週一 週二 週三 週四 週五 週六 週日
