Lexicon: attribution
Language: fr
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb écrit ecrit écrivait

Group: opener
Words: opener le

Group: date
Words: date janv janvier févr février fév mars avr avril mai juin juil juillet août aout sept
  septembre oct octobre nov novembre déc décembre lun lundi mar mardi mer mercredi jeu jeudi ven
  vendredi sam samedi dim dimanche
