Lexicon: attribution
Language: pl
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb napisał napisała pisze napisal wiadomość_napisana_przez
Found-in: wt., 3 mar 2026 o 10:14 Ann Example <ann@example.com> napisał(a):
Found-in: W dniu 03.03.2026 o 10:14, Ann Example pisze:
Found-in: W dniu wtorek, 3 marca 2026 10:14:00 CET Ann Example <ann@example.com> napisał(a):
Found-in: Wiadomość napisana przez Ann Example <ann@example.com> w dniu 3 mar 2026, o godz. 10:14:
Found-in: Dnia 3 marca 2026 10:14 Ann Example <ann@example.com> napisał(a):
Found-in: Ann Example napisała: | > Czy jest niebieska?
Not-in: Przez telefon napisał Pan:
Not-in: W poniedziałek napisała Pani: | * lampa jest niebieska | * abażur jest zielony

Group: saying
Words: saying powiedział powiedziała zapytał odpowiedział
Found-in: Ann Example powiedział: | > Czy jest niebieska?

Group: opener
Words: opener dnia w dn

Group: am
Words: am godz cet

Group: date
Words: date sty stycznia styczeń lut lutego luty mar marca marzec kwi kwietnia kwiecień maj maja cze
  czerwca czerwiec lip lipca lipiec sie sierpnia sierpień wrz września wrzesień paź października
  październik lis listopada listopad gru grudnia grudzień pon poniedziałek wt wtorek śr środa czw
  czwartek pt piątek sob sobota niedz niedziela
