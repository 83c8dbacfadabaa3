Lexicon: group-addressees
Language: ar
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: الجميع فريق الزملاء زملائي الأصدقاء بالجميع للجميع
