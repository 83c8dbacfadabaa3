Lexicon: addressees
Language: bg
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: всички клиенти клиент клиенте колеги колега екип приятели потребител потребителю
