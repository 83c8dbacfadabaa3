Lexicon: letter-opening
Language: es
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening hola estimado estimada estimados estimadas querido querida buenos_días buenas_tardes
  buenas_noches buen_día muy_señor_mío apreciado apreciada apreciados distinguido distinguida
  muy_señores_míos muy_señores_nuestros a_quien_corresponda a_quien_pueda_interesar queridos
Found-in: Hola Ann:
Found-in: Estimada señora Example:
Found-in: Hola, Ann,
Not-in: Hola es una palabra corta.
