Lexicon: attribution
Language: vi
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb viết đã_viết
Found-in: Vào Th 3, 3 thg 3, 2026 vào lúc 10:14 Ann Example <ann@example.com> đã viết:
Found-in: Vào 03/03/2026 10:14, Ann Example đã viết:
Found-in: Vào 10:14, Th 3, 3 thg 3, 2026 Ann Example <ann@example.com> đã viết:
Found-in: Ann Example đã viết: | > Nó màu xanh à?
Not-in: Qua điện thoại bạn đã viết:
Not-in: Thứ hai bạn đã viết: | * đèn màu xanh | * chao đèn màu vàng

Group: saying
Words: saying nói hỏi
Found-in: Ann Example nói: | > Nó màu xanh à?

Group: opener
Words: opener vào

Group: am
Words: am lúc sa ch

Group: date
Words: date tháng thg ngày thứ cn
