Lexicon: letter-opening
Language: pt
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening olá oi caro cara caros prezado prezada prezados bom_dia boa_tarde boa_noite estimado
  estimada exmo exma querido querida estimados viva ilmo a_quem_possa_interessar
Found-in: Olá Ann,
Found-in: Prezada Ann,
Not-in: Caro não é.
