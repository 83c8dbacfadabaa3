Lexicon: attribution
Language: nl
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb schreef geschreven schrijft
Found-in: Op di 3 mrt 2026 om 10:14 schreef Ann Example <ann@example.com>:
Found-in: Op 3 mrt. 2026 om 10:14 heeft Ann Example <ann@example.com> het volgende geschreven:
Found-in: Op 03-03-2026 om 10:14 schreef Ann Example:
Found-in: Op dinsdag 3 maart 2026 10:14:00 CET schreef Ann Example <ann@example.com>:
Found-in: Ann Example schreef: | > Is hij blauw?
Found-in: Ann Example <ann@example.com> schreef op 3 maart 2026 10:14:
Not-in: Aan de telefoon schreef u:
Not-in: Op maandag schreef u: | * de lamp is blauw | * de kap is groen

Group: saying
Words: saying zei vroeg antwoordde
Found-in: Ann Example zei: | > Is hij blauw?

Group: opener
Words: opener op

Group: am
Words: am uur cet

Group: date
Words: date jan januari feb februari mrt maart apr april mei jun juni jul juli aug augustus sep sept
  september okt oktober nov november dec december ma maandag di dinsdag wo woensdag do donderdag vr
  vrijdag za zaterdag zo zondag
