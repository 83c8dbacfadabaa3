Lexicon: attribution
Language: it
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb scritto scrisse scrive

Group: opener
Words: opener il in

Group: date
Words: date gen gennaio feb febbraio mar marzo apr aprile mag maggio giu giugno lug luglio ago
  agosto set sett settembre ott ottobre nov novembre dic dicembre lun lunedì martedì mer mercoledì
  gio giovedì ven venerdì sab sabato dom domenica
