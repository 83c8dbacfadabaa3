Lexicon: due-words
Language: de
Purpose: Words by which a promise says when it is kept, and words that show that nothing is
  promised. The first word of each list says what the others do; _ joins the words of a phrase.
  Names of months and weekdays need not stand here.
Source: written for replylint

Words: by bis spätestens_bis bis_spätestens nicht_später_als

Words: before vor

Words: after nach

Words: at am an im in um zum zur gegen übers über für zu auf

Words: within innerhalb binnen

# What stands behind them is no time by which anything is due.
Words: unfit ab vom seit letzten letzter letztes letzte vergangenen vergangener jeden jede jedes
  vorigen als pro

Words: lasting für seit pro jede jeden alle letzten

Words: gone her

Words: next nächste nächsten nächster nächstes nächstem

Words: this diese diesen dieser dieses diesem

Words: coming kommende kommenden kommender kommendes kommendem

Words: filler der die das des dem den von vom zum im unserer unseres ihrer

Words: definite der die das des dem den

Words: day-lead am zum den dem der

Words: from-now ab_jetzt

Words: joiner bis oder

Words: joint und aber doch dann

Words: late spätestens spätestens_am allerspätestens

Words: soon sobald_wie_möglich so_bald_wie_möglich so_schnell_wie_möglich schnellstmöglich
  baldmöglichst bald zeitnah umgehend in_kürze demnächst schnellstens möglichst_bald
  möglichst_schnell baldigst in_nächster_zeit in_den_nächsten_tagen_oder_wochen

# What else comes first.
Words: event sobald nachdem nach sowie_wir bis vorausgesetzt

Words: asked wenn wann

Words: condition wenn falls sofern sollten sollte vorausgesetzt

Words: reader sie ihr du ihre ihren ihnen ihrem ihrer dir dich euch

Words: asking bitte

Words: other bitte_beachten bitte_haben_sie bitte_entschuldigen

Words: negation nicht kein keine keinen nie niemals

Words: perfect habe haben hat hatte hatten wurde wurden war waren

Words: happened habe haben hatte hatten wurde wurden war waren bestellt erhalten_haben
  verschickt_haben

Words: future wir_werden werden_wir ich_werde werde_ich werde werden wird werdet verspreche
  versprechen lassen

# A sentence that says nothing but when is made of these.
Words: light das dies es sollte wird dauert dauern voraussichtlich wahrscheinlich wohl sein etwa
  circa ca rund ungefähr ist und so also maximal höchstens vermutlich noch schon gleich

# Numbers; a word for a few stands for the most that it may be.
Words: number-1 ein eine einen einem einer eines

Words: number-2 zwei

Words: number-3 drei

Words: number-4 vier

Words: number-5 fünf paar ein_paar einige einigen wenige wenigen mehrere mehreren

Words: number-6 sechs

Words: number-7 sieben

Words: number-8 acht

Words: number-9 neun

Words: number-10 zehn

Words: number-12 zwölf

Words: number-14 vierzehn

Words: number-15 fünfzehn

Words: number-20 zwanzig

Words: number-24 vierundzwanzig

Words: number-30 dreißig

Words: number-48 achtundvierzig

Words: ordinal-1 ersten

Words: ordinal-2 zweiten

Words: ordinal-3 dritten

Words: ordinal-5 fünften

Words: ordinal-10 zehnten

Words: ordinal-15 fünfzehnten

# Units: 1 minute, 2 hour, 3 day, 4 week, 5 month, 6 quarter, 7 year, 8 weekend, 9 working day,
# 10 fortnight; 100 more for many of them.
Words: unit-1 minute

Words: unit-101 minuten

Words: unit-2 stunde std h

Words: unit-102 stunden

Words: unit-3 tag tages

Words: unit-103 tage tagen

Words: unit-4 woche

Words: unit-104 wochen

Words: unit-5 monat monats

Words: unit-105 monate monaten

Words: unit-6 quartal quartals

Words: unit-106 quartale quartalen

Words: unit-7 jahr jahres

Words: unit-107 jahre jahren

Words: unit-8 wochenende wochenendes

Words: unit-9 werktag werktags werktages arbeitstag arbeitstags arbeitstages

Words: unit-109 werktage werktagen arbeitstage arbeitstagen geschäftstage geschäftstagen

Words: working werktäglichen

Words: minutes-30 halben_stunde halbe_stunde

# Which part of a period: 1 its beginning, 2 its middle, 3 its end, 4 all of it.
Words: edge-1 anfang beginn zu_beginn

Words: edge-2 mitte

Words: edge-3 ende ablauf

Words: edge-4 laufe lauf verlauf

Words: weeks-2 übernächste_woche übernächster_woche

# What promises by itself where a time is said, and what follows it and is no deed.
Words: pledge-0 wir_werden werden_wir ich_werde werde_ich

Words: idle-0 sein haben müssen

# Days from today on.
Words: day-0 heute

Words: day-1 morgen

Words: day-2 übermorgen

# Parts of a day, by the hour at which they end; times of day; ends of a day.
Words: part-12 früh vormittag vormittags morgens

Words: part-18 nachmittag nachmittags

Words: part-24 abend abends nacht

Words: clock-12 mittag mittags zwölf_uhr

Words: clock-24 mitternacht

Words: close-0 büroschluss geschäftsschluss dienstschluss feierabend

Words: close-3 tagesende ende_des_tages

Words: close-4 ende_der_woche

Words: close-5 monatsende ende_des_monats

Words: close-6 quartalsende

Words: close-7 jahresende

Words: feast-1225 weihnachten

Words: feast-1224 heiligabend

Words: feast-1231 silvester

Words: feast-101 neujahr

Words: month-13 neuen_jahr neuen_jahres im_neuen_jahr
