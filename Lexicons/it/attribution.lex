Lexicon: attribution
Language: it
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb scritto scrisse scrive
Found-in: Il giorno mar 3 mar 2026 alle ore 10:14 Ann Example <ann@example.com> ha scritto:
Found-in: Il 3 mar 2026, alle ore 10:14, Ann Example <ann@example.com> ha scritto:
Found-in: Il 03/03/2026 10:14, Ann Example ha scritto:
Found-in: Il martedì 3 marzo 2026 alle ore 10:14:00 CET, Ann Example <ann@example.com> ha scritto:
Found-in: Ann Example ha scritto: | > È blu?
Found-in: Il mar 3 mar 2026, 10:14 Ann Example <ann@example.com> ha scritto:
Not-in: Al telefono Lei ha scritto:
Not-in: Lunedì Lei ha scritto: | * la lampada è blu | * il paralume è verde

Group: saying
Words: saying disse diceva rispose chiese
Found-in: Ann Example disse: | > È blu?

Group: opener
Words: opener il in

Group: am
Words: am cet

Group: date
Words: date gen gennaio feb febbraio mar marzo apr aprile mag maggio giu giugno lug luglio ago
  agosto set sett settembre ott ottobre nov novembre dic dicembre lun lunedì martedì mer mercoledì
  gio giovedì ven venerdì sab sabato dom domenica
