Lexicon: attribution
Language: es
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb escribió escribio escribe citando
Found-in: El mar, 3 mar 2026 a las 10:14, Ann Example (<ann@example.com>) escribió:
Found-in: El 3 mar 2026, a las 10:14, Ann Example <ann@example.com> escribió:
Found-in: El 3/3/26 a las 10:14, Ann Example escribió:
Found-in: El martes, 3 de marzo de 2026, 10:14:00 CET, Ann Example <ann@example.com> escribió:
Found-in: El mar., 3 de mar. de 2026 10:14 a. m., Ann Example <ann@example.com> escribió:
Found-in: Ann Example escribió: | > ¿Es azul?
Found-in: Citando a Ann Example <ann@example.com>:
Not-in: Por teléfono usted escribió:
Not-in: El lunes usted escribió: | * la lámpara es azul | * la pantalla es verde

Group: saying
Words: saying dijo preguntó respondió comentó
Found-in: Ann Example dijo: | > ¿Es azul?

Group: opener
Words: opener el

Group: date
Words: date ene enero feb febrero mar marzo abr abril may mayo jun junio jul julio ago agosto sep
  sept septiembre setiembre oct octubre nov noviembre dic diciembre lun lunes martes mié miércoles
  jue jueves vie viernes sáb sábado dom domingo mie sab
