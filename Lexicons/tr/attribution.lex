Lexicon: attribution
Language: tr
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb yazdı yazmış

Group: date
Words: date oca ocak şub şubat mar mart nis nisan may mayıs haz haziran tem temmuz ağu ağustos eyl
  eylül eki ekim kas kasım ara aralık pzt pazartesi sal salı çar çarşamba per perşembe cum cuma cmt
  cumartesi paz pazar tarihinde
