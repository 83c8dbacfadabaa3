Lexicon: honorifics
Language: pt
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Sr Sr. Sra Sra. Srta Senhor Senhora Senhorita Dom Dona D. Dr Dra Doutor Doutora Prof Profa
  Professor Professora Exmo Exma Ilmo Ilma Eng
