Lexicon: attribution
Language: hu
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb írta ezt_írta írja
Found-in: Ann Example <ann@example.com> ezt írta (időpont: 2026. márc. 3., K, 10:14):
Found-in: 2026. 03. 03. 10:14 keltezéssel, Ann Example írta:
Found-in: Ann Example <ann@example.com> írta 2026. márc. 3-án, 10:14 időpontban:
Found-in: 2026. március 3., kedd 10:14:00 CET időpontban Ann Example <ann@example.com> ezt írta:
Found-in: Ann Example írta: | > Kék ez?
Found-in: 2026.03.03. 10:14 időpontban Ann Example ezt írta:
Not-in: A telefonban ezt írta:
Not-in: Hétfőn Ön ezt írta: | * a lámpa kék | * az ernyő zöld

Group: saying
Words: saying mondta kérdezte válaszolta
Found-in: Ann Example mondta: | > Kék ez?

Group: am
Words: am időpont cet

Group: date
Words: date jan január febr február márc március ápr április máj május jún június júl július aug
  augusztus szept szeptember okt október nov november dec december hétfő kedd szerda csütörtök
  péntek szombat vasárnap h k sze cs p szo v
