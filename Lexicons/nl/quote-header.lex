Lexicon: quote-header
Language: nl
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender van afzender
Found-in: Van: Ann Example <ann@example.com> | Verzonden: dinsdag 3 maart 2026 10:14 | Aan:
  desk@example.com | Onderwerp: Lamp
Found-in: Van: Ann Example <ann@example.com> | Datum: dinsdag 3 maart 2026 om 10:14 | Aan:
  desk@example.com | Onderwerp: Lamp
Not-in: Van: Berlijn | Aan: Parijs | Datum: 3 maart 2026, 10:14

Group: sent
Words: sent verzonden datum verstuurd gezonden

Group: to
Words: to aan ontvanger

Group: subject
Words: subject onderwerp betreft

Group: cc
Words: cc cc urgentie prioriteit

Group: original
Words: original oorspronkelijk oorspronkelijke origineel originele
Found-in: -----Oorspronkelijk bericht----- | Van: Ann Example <ann@example.com> | Verzonden: dinsdag
  3 maart 2026 10:14 | Aan: desk@example.com | CC: tom@example.com | Onderwerp: Lamp

Group: noun
Words: noun bericht mail

Group: forwarded
Words: forwarded doorgestuurd doorgestuurde
Found-in: -------- Doorgestuurd bericht -------- | Onderwerp: Lamp | Datum: Tue, 3 Mar 2026 10:14:00
  +0100 | Van: Ann Example <ann@example.com>
Found-in: Begin doorgestuurd bericht: | | Van: Ann Example <ann@example.com> | Onderwerp: Lamp |
  Datum: 3 maart 2026 om 10:14:00 CET

Group: delimiter
Words: delimiter boven_deze_regel boven_deze_lijn
Found-in: ##- Typ uw antwoord boven deze regel -##
