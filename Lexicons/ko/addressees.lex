Lexicon: addressees
Language: ko
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: 고객 고객님 여러분 회원 회원님 담당자 담당자님 팀 모두 고객여러분
