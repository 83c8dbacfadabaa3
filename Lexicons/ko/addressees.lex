Lexicon: addressees
Language: ko
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: 고객 고객님 회원 회원님 담당자 담당자님 고객여러분
