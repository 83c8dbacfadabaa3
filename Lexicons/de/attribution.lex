Lexicon: attribution
Language: de
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb schrieb geschrieben schreibt zitat

Group: opener
Words: opener am

Group: am
Words: am uhr

Group: date
Words: date jan januar jänner feb februar mär märz mrz april mai juni juli aug august sep sept
  september okt oktober nov november dez dezember mo montag di dienstag mi mittwoch do donnerstag fr
  freitag sa samstag so sonntag
