Lexicon: attribution
Language: hu
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb írta ezt_írta

Group: am
Words: am időpont

Group: date
Words: date jan január febr február márc március ápr április máj május jún június júl július aug
  augusztus szept szeptember okt október nov november dec december hétfő kedd szerda csütörtök
  péntek szombat vasárnap h k sze cs p szo v
