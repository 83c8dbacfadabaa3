Lexicon: attribution
Language: da
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb skrev skriver skrevet
Found-in: Den tir. 3. mar. 2026 kl. 10.14 skrev Ann Example <ann@example.com>:
Found-in: Den 3. mar. 2026 kl. 10.14 skrev Ann Example <ann@example.com>:
Found-in: Den 03.03.2026 kl. 10.14 skrev Ann Example:
Found-in: Den tirsdag den 3. marts 2026 10.14.00 CET skrev Ann Example <ann@example.com>:
Found-in: Ann Example skrev: | > Er den blå?
Found-in: D. 03.03.2026 10.14 skrev "Ann Example" <ann@example.com>:
Not-in: I telefonen skrev De:
Not-in: I mandags skrev De: | * lampen er blå | * skærmen er grøn

Group: saying
Words: saying sagde spurgte svarede
Found-in: Ann Example sagde: | > Er den blå?

Group: opener
Words: opener den på

Group: am
Words: am kl cet

Group: date
Words: date jan januar feb februar mar marts apr april maj jun juni jul juli aug august sep sept
  september okt oktober nov november dec december man mandag tir tirsdag ons onsdag tor torsdag tors
  fre fredag lør lørdag søn søndag
