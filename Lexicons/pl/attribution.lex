Lexicon: attribution
Language: pl
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb napisał napisała pisze napisal

Group: opener
Words: opener dnia w

Group: am
Words: am godz

Group: date
Words: date sty stycznia styczeń lut lutego luty mar marca marzec kwi kwietnia kwiecień maj maja cze
  czerwca czerwiec lip lipca lipiec sie sierpnia sierpień wrz września wrzesień paź października
  październik lis listopada listopad gru grudnia grudzień pon poniedziałek wt wtorek śr środa czw
  czwartek pt piątek sob sobota niedz niedziela
