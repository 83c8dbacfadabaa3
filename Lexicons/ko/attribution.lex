Lexicon: attribution
Language: ko
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb 작성 작성했습니다 썼습니다 님이 님이_작성

Group: am
Words: am 오전 오후

Group: date
Words: date 년 월 일 월요일 화요일 수요일 목요일 금요일 토요일 일요일
