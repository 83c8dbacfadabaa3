Lexicon: addressees
Language: hu
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: mindenki ügyfelünk ügyfél ügyfeleink vásárlónk vásárló csapat kollégák kolléga barátom
  hölgyem uram felhasználó cím partnerünk
