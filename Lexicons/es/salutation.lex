Lexicon: salutation
Language: es
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Hola Estimado Estimada Estimados Estimadas Querido Querida Apreciado Apreciada Muy Buenos
  Buenas Buen días tardes noches día Distinguido Distinguida
