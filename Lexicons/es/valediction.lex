Lexicon: valediction
Language: es
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing saludos saludos_cordiales un_saludo un_cordial_saludo cordiales_saludos cordialmente
  atentamente muy_atentamente atte un_abrazo abrazos gracias muchas_gracias mil_gracias
  gracias_de_antemano gracias_y_saludos reciba_un_cordial_saludo quedo_atento quedo_atenta
  quedamos_atentos un_fuerte_abrazo un_abrazo_fuerte un_saludo_cordial atentos_saludos
  saludos_atentos le_saluda_atentamente les_saluda_atentamente se_despide_atentamente
  reciban_un_cordial_saludo reciba_un_saludo afectuosamente respetuosamente hasta_pronto salu2 besos
Found-in: Saludos cordiales, | Tom
Found-in: Atentamente, | Tom
Found-in: Un fuerte abrazo, | Tom
Found-in: Les saluda atentamente, | Tom
Not-in: Abrazos y risas llenan la tarjeta azul.
