Lexicon: signature
Language: ko
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile 나의_iphone에서_보냄 내_iphone에서_보냄 iphone에서_보냄

Group: contact
Words: contact 전화 휴대폰 주소
