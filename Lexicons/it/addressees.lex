Lexicon: addressees
Language: it
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: cliente clienti amico amica collega signori utente utenti socio soci abbonato lettore chi
  competenza
