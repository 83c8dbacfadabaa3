Lexicon: attribution
Language: sv
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb skrev skrivit skriver citerar

Group: opener
Words: opener den på

Group: am
Words: am kl

Group: date
Words: date jan januari feb februari mars apr april maj jun juni jul juli aug augusti sep sept
  september okt oktober nov november dec december mån måndag tis tisdag ons onsdag tors torsdag fre
  fredag lör lördag sön söndag
