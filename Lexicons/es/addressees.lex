Lexicon: addressees
Language: es
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: señor cliente clientes amigo amiga colega señor/a señores suscriptor usuario usuaria usuarios
  lector socio socios compañero quien corresponda mío míos nuestros interesar pueda
