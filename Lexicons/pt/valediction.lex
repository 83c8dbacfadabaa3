Lexicon: valediction
Language: pt
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing atenciosamente cordialmente com_os_melhores_cumprimentos melhores_cumprimentos
  cumprimentos saudações abraço abraços um_abraço obrigado obrigada muito_obrigado muito_obrigada
  grato grata desde_já_agradeço att atte
Found-in: Atenciosamente, | Tom
Found-in: Com os melhores cumprimentos, | Tom
Not-in: Abraços e risos enchem o cartão azul da loja.
