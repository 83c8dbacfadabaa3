Lexicon: attribution
Language: pt
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb escreveu escreve

Group: opener
Words: opener em no na a

Group: date
Words: date jan janeiro fev fevereiro mar março abr abril mai maio jun junho jul julho ago agosto
  set setembro out outubro nov novembro dez dezembro seg segunda ter terça qua quarta qui quinta sex
  sexta sáb sábado dom domingo
