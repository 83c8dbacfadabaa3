Lexicon: letter-opening
Language: ko
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening 안녕하세요 안녕하십니까 안녕 친애하는 존경하는 반갑습니다
Found-in: 안녕하세요, 안 님
Found-in: 안녕하십니까, 안 님
Not-in: 어제 파란 램프가 왔습니다.

Group: title
Words: title 님 님께 귀하 씨
Found-in: 박지민님,
Not-in: 파란 램프가 어제 도착했습니다.
