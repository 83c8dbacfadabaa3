Lexicon: attribution
Language: nb
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb skrev skriver skrevet
Found-in: tir. 3. mars 2026 kl. 10:14 skrev Ann Example <ann@example.com>:
Found-in: Den 3. mars 2026 kl. 10:14 skrev Ann Example <ann@example.com>:
Found-in: Den 03.03.2026 10:14, skrev Ann Example:
Found-in: Ann Example <ann@example.com> skrev følgende den tirsdag 3. mars 2026 kl. 10:14:
Found-in: Ann Example skrev: | > Er den blå?
Found-in: På tirsdag 3. mars 2026 10:14:00 CET, skrev Ann Example <ann@example.com>:
Not-in: På telefonen skrev De:
Not-in: På mandag skrev du: | * lampen er blå | * skjermen er grønn

Group: saying
Words: saying sa spurte svarte
Found-in: Ann Example sa: | > Er den blå?

Group: opener
Words: opener den på

Group: am
Words: am kl cet

Group: date
Words: date jan januar feb februar mar mars apr april mai jun juni jul juli aug august sep sept
  september okt oktober nov november des desember man mandag tir tirsdag ons onsdag tor torsdag fre
  fredag lør lørdag søn søndag
