Lexicon: attribution
Language: fi
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb kirjoitti

Group: am
Words: am klo

Group: date
Words: date tammi tammikuu tammikuuta helmi helmikuu helmikuuta maalis maaliskuu maaliskuuta huhti
  huhtikuu huhtikuuta touko toukokuu toukokuuta kesä kesäkuu kesäkuuta heinä heinäkuu heinäkuuta elo
  elokuu elokuuta syys syyskuu syyskuuta loka lokakuu lokakuuta marras marraskuu marraskuuta joulu
  joulukuu joulukuuta ma maanantai maanantaina ti tiistai tiistaina ke keskiviikko keskiviikkona to
  torstai torstaina pe perjantai perjantaina la lauantai lauantaina su sunnuntai sunnuntaina
