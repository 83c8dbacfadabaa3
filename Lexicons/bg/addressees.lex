Lexicon: addressees
Language: bg
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: клиенти клиент клиенте колега потребител потребителю клиентка
