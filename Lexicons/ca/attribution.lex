Lexicon: attribution
Language: ca
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb va_escriure escriure escrit escriu missatge_de
Found-in: Missatge de Ann Example <ann@example.com> del dia dt., 3 de març 2026 a les 10:14:
Found-in: El 3/3/26 a les 10:14, Ann Example ha escrit:
Found-in: El dia 3 de març de 2026, a les 10:14, Ann Example <ann@example.com> va escriure:
Found-in: El dimarts, 3 de març de 2026, 10:14:00 CET, Ann Example <ann@example.com> va escriure:
Found-in: Ann Example ha escrit: | > És blau?
Not-in: Per telèfon vostè va escriure:
Not-in: Dilluns va escriure: | * el llum és blau | * la pantalla és verda

Group: saying
Words: saying va_dir va_preguntar va_respondre
Found-in: Ann Example va dir: | > És blau?

Group: opener
Words: opener el dia

Group: am
Words: am les

Group: date
Words: date gen gener febr febrer març abr abril maig juny jul juliol ag agost set setembre oct
  octubre nov novembre des desembre dl dilluns dt dimarts dc dimecres dj dijous dv divendres ds
  dissabte dg diumenge
