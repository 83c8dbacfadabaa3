Lexicon: group-addressees
Language: pt
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: todos todas equipe equipa amigos colegas pessoal gente ambos
