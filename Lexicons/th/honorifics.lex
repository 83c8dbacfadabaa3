Lexicon: honorifics
Language: th
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: คุณ นาย นาง นางสาว น.ส. ดร. ด.ช. ด.ญ. ท่าน คุณหมอ อาจารย์
