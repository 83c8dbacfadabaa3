Lexicon: attribution
Language: nl
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb schreef geschreven

Group: opener
Words: opener op

Group: am
Words: am uur

Group: date
Words: date jan januari feb februari mrt maart apr april mei jun juni jul juli aug augustus sep sept
  september okt oktober nov november dec december ma maandag di dinsdag wo woensdag do donderdag vr
  vrijdag za zaterdag zo zondag
