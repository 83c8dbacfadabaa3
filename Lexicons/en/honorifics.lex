Lexicon: honorifics
Language: en
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Sir Madam Ma’am Dame Lord Lady Rev Reverend Fr
  Father Sister Brother Rabbi Imam Hon Honourable Honorable Judge Justice Capt Captain Col Colonel
  Lt Lieutenant Maj Major Sgt Sergeant Gen General Officer Messrs Mister Mesdames Shri Sri Smt
  Shrimati Kumari Ji Er Engr Ustad Pandit Md
