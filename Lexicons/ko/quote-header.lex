Lexicon: quote-header
Language: ko
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender 보낸사람 보낸_사람 발신 발신인

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

Group: noun
Words: noun 메시지 메일

Group: forwarded
Words: forwarded 전달된 전달된메시지
