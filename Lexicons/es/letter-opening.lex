Lexicon: letter-opening
Language: es
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: opening
Words: opening hola estimado estimada estimados estimadas querido querida buenos_días buenas_tardes
  buenas_noches buen_día muy_señor_mío apreciado apreciada
