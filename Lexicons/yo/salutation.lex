Lexicon: salutation
Language: yo
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Ẹ Eyin Ọ̀wọ́n Owon Báwo Bawo Pẹ̀lẹ́ Pele nlẹ káàárọ̀ káàsán kú Olufẹ Olùfẹ́ Olufe Mo kí
