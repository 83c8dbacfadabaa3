Lexicon: addressees
Language: ar
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: العميل عميل عميلنا العملاء عملاؤنا عملائنا الزبون صديقي المستخدم المشترك سادة السادة زبون
  زبوننا
