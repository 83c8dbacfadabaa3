Lexicon: addressees
Language: cs
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: všichni všem zákazníku zákaznice zákazníci zákazníku/zákaznice kolego kolegyně kolegové týme
  tým přátelé uživateli dámy pánové
