Lexicon: attribution
Language: cs
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb napsal napsala

Group: opener
Words: opener dne

Group: date
Words: date led ledna leden úno února únor bře března březen dub dubna duben kvě května květen čvn
  června červen čvc července červenec srp srpna srpen zář září říj října říjen lis listopadu
  listopad pro prosince prosinec po pondělí út úterý st středa čt čtvrtek pá pátek so sobota ne
  neděle
