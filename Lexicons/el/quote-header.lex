Lexicon: quote-header
Language: el
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender από αποστολέας

Group: sent
Words: sent στάλθηκε ημερομηνία εστάλη

Group: to
Words: to προς παραλήπτης

Group: subject
Words: subject θέμα

Group: cc
Words: cc κοιν κοινοποίηση

Group: original
Words: original αρχικό

Group: noun
Words: noun μήνυμα

Group: forwarded
Words: forwarded προωθημένο
