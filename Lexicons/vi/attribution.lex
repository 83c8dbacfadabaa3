Lexicon: attribution
Language: vi
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb viết

Group: opener
Words: opener vào

Group: am
Words: am lúc

Group: date
Words: date tháng thg ngày thứ cn
