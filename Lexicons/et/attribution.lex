Lexicon: attribution
Language: et
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against Thunderbird's localisation and the clients
  listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb kirjutas kirjutab
Found-in: Kasutaja Ann Example <ann@example.com> kirjutas kuupäeval T, 3. märts 2026 kell 10:14:
Found-in: 03.03.2026 10:14 Ann Example kirjutas:
Found-in: Ann Example <ann@example.com> kirjutas 03.03.2026 10:14:
Found-in: Teisipäev, 3. märts 2026 kell 10:14:00 EET, Ann Example <ann@example.com> kirjutas:
Found-in: Ann Example kirjutas: | > Kas see on sinine?
Not-in: Telefonis te kirjutasite:
Not-in: Esmaspäeval ta kirjutas: | * lamp on sinine | * vari on roheline

Group: saying
Words: saying ütles küsis vastas
Found-in: Ann Example ütles: | > Kas see on sinine?

Group: opener
Words: opener kasutaja

Group: am
Words: am kell

Group: date
Words: date jaan jaanuar veebr veebruar märts apr aprill mai juuni juuli aug august sept september
  okt oktoober nov november dets detsember e esmaspäev esmaspäeval t teisipäev teisipäeval k
  kolmapäev kolmapäeval n neljapäev neljapäeval r reede reedel l laupäev laupäeval p pühapäev
  pühapäeval
