Lexicon: addressees
Language: pt
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: todos todas cliente clientes equipe equipa amigo amiga amigos colega colegas senhores
  assinante usuário usuários usuária leitor parceiro membro pessoal gente consumidor
