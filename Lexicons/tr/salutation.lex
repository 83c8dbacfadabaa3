Lexicon: salutation
Language: tr
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Sayın Sevgili Değerli Merhaba Merhabalar Selam Selamlar İyi günler Günaydın akşamlar
  Saygıdeğer Kıymetli
