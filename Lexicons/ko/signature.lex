Lexicon: signature
Language: ko
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile 나의_iphone에서_보냄 내_iphone에서_보냄 iphone에서_보냄 ios용_outlook_다운로드 android용_outlook_다운로드
Found-in: 나의 iPhone에서 보냄
Found-in: iOS용 Outlook 다운로드
Not-in: 나의 친구가 어제 램프를 보냈습니다.

Group: contact
Words: contact 전화 휴대폰 주소
Found-in: 안 예시 | 고객 지원 | 전화 02-123-4567 | www.example.com
