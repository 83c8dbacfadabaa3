Lexicon: addressees
Language: pt
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: cliente clientes amigo amiga colega senhores assinante usuário usuários usuária leitor
  parceiro membro consumidor quem interessar possa
