Lexicon: attribution
Language: sv
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb skrev skrivit skriver citerar
Found-in: Den tis 3 mars 2026 kl 10:14 skrev Ann Example <ann@example.com>:
Found-in: 3 mars 2026 kl. 10:14 skrev Ann Example <ann@example.com>:
Found-in: Den 2026-03-03 kl. 10:14, skrev Ann Example:
Found-in: Den tisdag 3 mars 2026 10:14:00 CET, Ann Example <ann@example.com> skrev:
Found-in: Den 3 mars 2026 10:14 skrev "Ann Example" <ann@example.com> följande:
Found-in: Ann Example skrev: | > Är den blå?
Not-in: På telefon skrev ni:
Not-in: I måndags skrev du: | * lampan är blå | * skärmen är grön

Group: saying
Words: saying sade sa frågade svarade
Found-in: Ann Example sade: | > Är den blå?

Group: opener
Words: opener den på

Group: am
Words: am kl cet

Group: date
Words: date jan januari feb februari mars apr april maj jun juni jul juli aug augusti sep sept
  september okt oktober nov november dec december mån måndag tis tisdag ons onsdag tors torsdag fre
  fredag lör lördag sön söndag
