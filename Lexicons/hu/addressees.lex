Lexicon: addressees
Language: hu
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: ügyfelünk ügyfél ügyfeleink vásárlónk vásárló kolléga barátom hölgyem uram felhasználó cím
  partnerünk
