Lexicon: attribution
Language: ko
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb 작성 작성했습니다 썼습니다 님이 님이_작성 님이_작성했습니다 님이_다음과_같이_썼습니다 님이_쓴_글
Found-in: 2026년 3월 3일 (화) 오전 10:14, 안 예시 <ann@example.com>님이 작성:
Found-in: 2026. 3. 3. 오전 10:14에 안 예시 이(가) 썼습니다:
Found-in: 2026-03-03 10:14에 안 예시 <ann@example.com> 님이 작성했습니다:
Found-in: 안 예시 님이 작성했습니다: | > 파란색인가요?
Not-in: 전화로 이렇게 썼습니다:
Not-in: 월요일에 이렇게 썼습니다: | * 램프는 파랑 | * 갓은 초록

Group: am
Words: am 오전 오후

Group: date
Words: date 년 월 일 월요일 화요일 수요일 목요일 금요일 토요일 일요일
