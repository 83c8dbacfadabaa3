Lexicon: honorifics
Language: pl
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Pan Pana Panu Panie Pani Panią Państwo Państwa Szanowny P. dr prof mgr inż hab Profesorze
  Doktorze Redaktorze Mecenasie Dyrektorze Prezesie Profesor Doktor Redaktor Mecenas Dyrektor Prezes
  Inżynierze
