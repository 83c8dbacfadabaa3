Lexicon: honorifics
Language: hu
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Úr Uram Úrnő Asszony Asszonyom Kisasszony Hölgyem Dr Prof Professzor Mérnök
