Lexicon: letter-opening
Language: ko
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening 안녕하세요 안녕하십니까 안녕
Found-in: 안녕하세요, 안 님
Found-in: 안녕하십니까, 안 님
Not-in: 어제 파란 램프가 왔습니다.
