Lexicon: honorifics
Language: de
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Herr Herrn Frau Fräulein Dr Doktor Prof Professor Professorin Dipl.-Ing. Ing Mag Magister
  Familie Herren Damen Hr. Fr. Hrn. Freiherr Graf Gräfin
