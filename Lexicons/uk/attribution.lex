Lexicon: attribution
Language: uk
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb написав написала пише

Group: opener
Words: opener у в

Group: am
Words: am о р

Group: date
Words: date січ січня січень лют лютого лютий бер березня березень кві квітня квітень тра травня
  травень чер червня червень лип липня липень сер серпня серпень вер вересня вересень жов жовтня
  жовтень лис листопада листопад гру грудня грудень пн понеділок вт вівторок ср середа чт четвер пт
  пʼятниця сб субота нд неділя
