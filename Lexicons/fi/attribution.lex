Lexicon: attribution
Language: fi
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb kirjoitti kirjoittaa kirjoittanut
Found-in: ti 3. maaliskuuta 2026 klo 10.14 Ann Example <ann@example.com> kirjoitti:
Found-in: Ann Example <ann@example.com> kirjoitti 3.3.2026 kello 10.14:
Found-in: Ann Example kirjoitti 3.3.2026 klo 10.14:
Found-in: ti 3. maalisk. 2026 klo 10.14 Ann Example (ann@example.com) kirjoitti:
Found-in: tiistai 3. maaliskuuta 2026 klo 10.14.00 UTC+2 Ann Example <ann@example.com> kirjoitti:
Found-in: Ann Example kirjoitti: | > Onko se sininen?
Not-in: Puhelimessa te kirjoititte näin:
Not-in: Maanantaina hän kirjoitti: | * lamppu on sininen | * varjostin on vihreä

Group: saying
Words: saying sanoi kysyi vastasi
Found-in: Ann Example sanoi: | > Onko se sininen?

Group: am
Words: am klo kello

Group: date
Words: date tammi tammikuu tammikuuta helmi helmikuu helmikuuta maalis maaliskuu maaliskuuta huhti
  huhtikuu huhtikuuta touko toukokuu toukokuuta kesä kesäkuu kesäkuuta heinä heinäkuu heinäkuuta elo
  elokuu elokuuta syys syyskuu syyskuuta loka lokakuu lokakuuta marras marraskuu marraskuuta joulu
  joulukuu joulukuuta ma maanantai maanantaina ti tiistai tiistaina ke keskiviikko keskiviikkona to
  torstai torstaina pe perjantai perjantaina la lauantai lauantaina su sunnuntai sunnuntaina tammik
  helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk
