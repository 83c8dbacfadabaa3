Lexicon: addressees
Language: tr
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: herkes müşteri müşterimiz müşterilerimiz ekip ekibi arkadaşlar arkadaşım yetkili kullanıcı
  kullanıcımız üyemiz hepinize ilgili
