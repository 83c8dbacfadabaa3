Lexicon: field-words
Language: pt
Purpose: Words by which templates name what is to be filled in, and the words that stand beside a
  gap.
Source: written for replylint

# The first word of each list names the list: see the English file.

Words: field apelido assunto cidade cliente contrato data destinatário empresa encomenda endereço
  entrega fatura motivo nome número pedido prazo preço produto remetente sobrenome telefone valor

Words: button assunto cidade cliente data motivo nome preço produto valor

Words: wanting senhor senhora pedido encomenda número fatura valor

Words: greeting prezado prezada caro cara estimado estimada

Words: hail olá oi

Words: title sr sra

Words: insert inserir insira

Words: here aqui

Words: form formato campo

Words: link de do da
