Lexicon: valediction
Language: ko
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing 감사합니다 고맙습니다 드림 올림 안녕히_계세요 감사합니다_드림
Found-in: 감사합니다. | 톰
Found-in: 고맙습니다 | 톰
Not-in: 감사합니다 하고 말한 사람은 램프를 산 손님이었습니다.
