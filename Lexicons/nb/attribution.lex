Lexicon: attribution
Language: nb
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb skrev skriver

Group: opener
Words: opener den på

Group: am
Words: am kl

Group: date
Words: date jan januar feb februar mar mars apr april mai jun juni jul juli aug august sep sept
  september okt oktober nov november des desember man mandag tir tirsdag ons onsdag tor torsdag fre
  fredag lør lørdag søn søndag
