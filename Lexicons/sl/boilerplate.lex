Lexicon: boilerplate
Language: sl
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal zaupno zaupna zaupne pomotoma odjavite naslovniku
Found-in: To sporočilo je zaupno in namenjeno le naslovniku. Če ste ga prejeli pomotoma, ga
  izbrišite.
Not-in: Vaši načrti so zaupna stvar.
