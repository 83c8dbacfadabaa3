Lexicon: honorifics
Language: yo
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Ọ̀gbẹ́ni Ogbeni Ìyáàfin Iyaafin Arábìnrin Arábìrin Arakunrin Alhaji Alhaja Chief Dókítà Ọ̀jọ̀gbọ́n
  Oloye
