Lexicon: attribution
Language: ro
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb scris scrie
Found-in: În mar., 3 mar. 2026 la 10:14, Ann Example <ann@example.com> a scris:
Found-in: Pe 3 mar. 2026, la 10:14, Ann Example <ann@example.com> a scris:
Found-in: Pe 03.03.2026 10:14, Ann Example a scris:
Found-in: În marți, 3 martie 2026 la 10:14:00 EET, Ann Example <ann@example.com> a scris:
Found-in: Ann Example a scris: | > Este albastră?
Not-in: La telefon ați scris:
Not-in: Luni dumneavoastră ați scris: | * lampa este albastră | * abajurul este verde

Group: saying
Words: saying spus întrebat răspuns
Found-in: Ann Example spus: | > Este albastră?

Group: opener
Words: opener în pe la

Group: am
Words: am cet eet

Group: date
Words: date ian ianuarie feb februarie mar martie apr aprilie mai iun iunie iul iulie aug august
  sept septembrie oct octombrie noi nov noiembrie dec decembrie lun luni marți mie miercuri joi vin
  vineri sâm sâmbătă dum duminică
