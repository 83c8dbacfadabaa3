Lexicon: quote-header
Language: sv
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender från avsändare
Found-in: Från: Ann Example <ann@example.com> | Skickat: den 3 mars 2026 10:14 | Till:
  desk@example.com | Ämne: Lampa
Not-in: Från: Berlin | Till: Paris | Datum: 3 mars 2026, 10:14

Group: sent
Words: sent skickat datum skickad

Group: to
Words: to till mottagare

Group: subject
Words: subject ämne

Group: cc
Words: cc kopia cc prioritet

Group: original
Words: original ursprungligt ursprungliga originalmeddelande
Found-in: -----Ursprungligt meddelande----- | Från: Ann Example <ann@example.com> | Skickat: den 3
  mars 2026 10:14 | Till: desk@example.com | Kopia: tom@example.com | Ämne: Lampa

Group: noun
Words: noun meddelande mejl

Group: forwarded
Words: forwarded vidarebefordrat
Found-in: -------- Vidarebefordrat meddelande -------- | Ämne: Lampa | Datum: Tue, 3 Mar 2026
  10:14:00 +0100 | Från: Ann Example <ann@example.com>
Found-in: Vidarebefordrat mejl: | | Från: Ann Example <ann@example.com> | Ämne: Lampa | Datum: 3
  mars 2026 10:14:00 CET

Group: delimiter
Words: delimiter ovanför_denna_linje ovanför_den_här_raden
Found-in: ##- Skriv ditt svar ovanför den här raden -##
