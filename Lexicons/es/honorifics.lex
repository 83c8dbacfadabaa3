Lexicon: honorifics
Language: es
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Sr Sr. Sra Sra. Srta Srta. Señor Señora Señorita Don Doña D. Dª Dña Dr Dra Doctor Doctora Ing
  Lic Licenciado Licenciada Profesor Profesora
