Lexicon: boilerplate
Language: nb
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal konfidensiell konfidensielt ved_en_feil avmeld taushetsplikt
Found-in: Denne meldingen er konfidensiell. Har du mottatt den ved en feil, så slett den.
Not-in: Planene dine er konfidensielle og trygge.
