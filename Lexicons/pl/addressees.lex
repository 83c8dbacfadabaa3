Lexicon: addressees
Language: pl
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: wszyscy wszystkim klient kliencie klientko klienci państwo zespół zespole użytkowniku
  użytkownicy kolego koledzy przyjaciele
