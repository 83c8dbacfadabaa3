Lexicon: addressees
Language: it
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: tutti tutte cliente clienti team amico amica amici collega colleghi signori utente utenti
  socio soci abbonato lettore squadra ragazzi
