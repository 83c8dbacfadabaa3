Lexicon: addressees
Language: pl
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: klient kliencie klientko klienci państwo użytkowniku użytkownicy kolego kupujący
