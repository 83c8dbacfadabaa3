Lexicon: attribution
Language: en
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb wrote writes written said quoting

Group: opener
Words: opener on at

Group: am
Words: am am pm

Group: date
Words: date jan january feb february mar march apr april may jun june jul july aug august sep sept
  september oct october nov november dec december mon monday tue tues tuesday wed wednesday thu thur
  thurs thursday fri friday sat saturday sun sunday
