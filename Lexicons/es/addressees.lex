Lexicon: addressees
Language: es
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: todos todas cliente clientes equipo amigo amiga amigos amigas colega colegas señor/a señores
  suscriptor usuario usuaria usuarios lector socio socios compañeros compañero
