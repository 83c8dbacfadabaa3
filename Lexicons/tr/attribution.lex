Lexicon: attribution
Language: tr
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb yazdı yazmış şunu_yazdı şunları_yazdı yazıyor
Found-in: Ann Example <ann@example.com>, 3 Mar 2026 Sal, 10:14 tarihinde şunu yazdı:
Found-in: Ann Example <ann@example.com> şunları yazdı (3 Mar 2026 10:14):
Found-in: 3.03.2026 10:14 tarihinde Ann Example yazdı:
Found-in: 3 Mart 2026 Salı 10:14:00 GMT+3 tarihinde Ann Example <ann@example.com> şunu yazdı:
Found-in: Ann Example yazdı: | > Mavi mi?
Not-in: Telefonda şunu yazdınız:
Not-in: Pazartesi günü şunu yazdı: | * lamba mavi | * abajur yeşil

Group: saying
Words: saying dedi sordu söyledi yanıtladı
Found-in: Ann Example dedi: | > Mavi mi?

Group: date
Words: date oca ocak şub şubat mar mart nis nisan may mayıs haz haziran tem temmuz ağu ağustos eyl
  eylül eki ekim kas kasım ara aralık pzt pazartesi sal salı çar çarşamba per perşembe cum cuma cmt
  cumartesi paz pazar tarihinde
