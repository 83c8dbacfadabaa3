Lexicon: valediction
Language: es
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing saludos saludos_cordiales un_saludo un_cordial_saludo cordiales_saludos cordialmente
  atentamente muy_atentamente atte un_abrazo abrazos gracias muchas_gracias mil_gracias
  gracias_de_antemano gracias_y_saludos reciba_un_cordial_saludo quedo_atento
Found-in: Saludos cordiales, | Tom
Found-in: Atentamente, | Tom
Not-in: Abrazos y risas llenan la tarjeta azul.
