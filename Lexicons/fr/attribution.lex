Lexicon: attribution
Language: fr
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb écrit ecrit écrivait
Found-in: Le mar. 3 mars 2026 à 10:14, Ann Example <ann@example.com> a écrit :
Found-in: Le mar. 3 mars 2026 à 10h14, Ann Example <ann@example.com> a écrit :
Found-in: Le 03/03/2026 à 10:14, Ann Example a écrit :
Found-in: Le 3 mars 2026 à 10:14, Ann Example <ann@example.com> a écrit :
Found-in: Le mardi 3 mars 2026 à 10:14:00 UTC+1, Ann Example <ann@example.com> a écrit :
Found-in: Ann Example a écrit : | > Est-elle bleue ?
Found-in: Ann Example <ann@example.com> a écrit :
Not-in: Au téléphone vous avez écrit :
Not-in: Lundi vous avez écrit : | * la lampe est bleue | * l'abat-jour est vert

Group: saying
Words: saying disait répondait demandait mentionnait
Found-in: Ann Example disait : | > Est-elle bleue ?

Group: opener
Words: opener le

Group: date
Words: date janv janvier févr février fév mars avr avril mai juin juil juillet août aout sept
  septembre oct octobre nov novembre déc décembre lun lundi mar mardi mer mercredi jeu jeudi ven
  vendredi sam samedi dim dimanche
