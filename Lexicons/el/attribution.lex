Lexicon: attribution
Language: el
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: verb
Words: verb έγραψε

Group: opener
Words: opener στις την

Group: am
Words: am πμ μμ

Group: date
Words: date ιαν ιανουαρίου φεβ φεβρουαρίου μαρ μαρτίου απρ απριλίου μαΐ μαΐου ιουν ιουνίου ιουλ
  ιουλίου αυγ αυγούστου σεπ σεπτεμβρίου οκτ οκτωβρίου νοε νοεμβρίου δεκ δεκεμβρίου δευ δευτέρα τρί
  τρίτη τετ τετάρτη πέμ πέμπτη παρ παρασκευή σάβ σάββατο κυρ κυριακή
