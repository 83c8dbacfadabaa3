Lexicon: honorifics
Language: uk
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: пан пана пане пані панно добродій добродію добродійка добродійко п. д-р доктор професор
