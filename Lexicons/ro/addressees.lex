Lexicon: addressees
Language: ro
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: tuturor toți toată lumea client clientă clienți echipă echipa coleg colegi prieteni
  domnule/doamnă
