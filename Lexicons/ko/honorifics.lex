Lexicon: honorifics
Language: ko
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: 님 씨 고객님 고객 선생님 선생 교수님 박사님 사장님 과장님 부장님 대리님 팀장님 대표님 회원님 군 양 귀하
