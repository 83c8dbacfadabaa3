Lexicon: salutation
Language: pt
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Olá Ola Oi Caro Cara Caros Caras Prezado Prezada Prezados Prezadas Estimado Estimada Querido
  Querida Bom Boa dia tarde noite Excelentíssimo Ilustríssimo Viva
