Lexicon: attribution
Language: es
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb escribió escribio escribe citando

Group: opener
Words: opener el

Group: date
Words: date ene enero feb febrero mar marzo abr abril may mayo jun junio jul julio ago agosto sep
  sept septiembre setiembre oct octubre nov noviembre dic diciembre lun lunes martes mié miércoles
  jue jueves vie viernes sáb sábado dom domingo
