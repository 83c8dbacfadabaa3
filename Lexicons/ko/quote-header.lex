Lexicon: quote-header
Language: ko
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender 보낸사람 보낸_사람 발신 발신인
Found-in: 보낸 사람: 안 예시 <ann@example.com> | 보낸 날짜: 2026년 3월 3일 화요일 오전 10:14 | 받는 사람: desk@example.com
  | 제목: 램프
Not-in: 보낸 사람: 이 칸은 비어 있음

Group: sent
Words: sent 보낸날짜 보낸_날짜 날짜 발송일

Group: to
Words: to 받는사람 받는_사람 수신 수신인

Group: subject
Words: subject 제목

Group: cc
Words: cc 참조

Group: original
Words: original 원본 원본메시지
Found-in: -----원본 메시지----- | 보낸 사람: 안 예시 <ann@example.com> | 보낸 날짜: 2026년 3월 3일 10:14 | 받는 사람:
  desk@example.com | 참조: tom@example.com | 제목: 램프

Group: noun
Words: noun 메시지 메일

Group: forwarded
Words: forwarded 전달된 전달된메시지
Found-in: -------- 전달된 메시지 -------- | 제목: 램프 | 날짜: 2026-03-03 10:14 | 보낸 사람: 안 예시 <ann@example.com>

Group: delimiter
Words: delimiter 이_줄_위에 이_선_위에
Found-in: ##- 이 줄 위에 답장을 입력해 주세요 -##
