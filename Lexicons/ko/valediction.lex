Lexicon: valediction
Language: ko
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: closing
Words: closing 감사합니다 고맙습니다 드림 올림 안녕히_계세요 감사합니다_드림
