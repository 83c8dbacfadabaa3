Lexicon: honorifics
Language: und
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Dr Dr. Prof Prof. Mr Mr. Mrs Mrs. Ms Ms. PhD Ph.D. MD M.D. MBA Esq. Jr. Sr. II III
