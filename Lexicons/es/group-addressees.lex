Lexicon: group-addressees
Language: es
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: todos todas equipo amigos amigas colegas compañeros ambos ambas
