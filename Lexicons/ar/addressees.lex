Lexicon: addressees
Language: ar
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: الجميع العميل عميل عميلنا العملاء عملاؤنا عملائنا فريق الزبون الزملاء زملائي الأصدقاء صديقي
  المستخدم المشترك سادة السادة زبون زبوننا
