Lexicon: attribution
Language: ro
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb scris

Group: opener
Words: opener în pe la

Group: date
Words: date ian ianuarie feb februarie mar martie apr aprilie mai iun iunie iul iulie aug august
  sept septembrie oct octombrie noi nov noiembrie dec decembrie lun luni marți mie miercuri joi vin
  vineri sâm sâmbătă dum duminică
