Lexicon: quote-header
Language: da
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender fra afsender
Found-in: Fra: Ann Example <ann@example.com> | Sendt: 3. marts 2026 10:14 | Til: desk@example.com |
  Emne: Lampe
Not-in: Fra: Berlin | Til: Paris | Dato: 3. marts 2026, 10:14

Group: sent
Words: sent sendt dato afsendt

Group: to
Words: to til modtager

Group: subject
Words: subject emne

Group: cc
Words: cc cc kopi prioritet

Group: original
Words: original oprindelig oprindelige original
Found-in: -----Oprindelig meddelelse----- | Fra: Ann Example <ann@example.com> | Sendt: 3. marts
  2026 10:14 | Til: desk@example.com | Cc: tom@example.com | Emne: Lampe

Group: noun
Words: noun besked meddelelse mail

Group: forwarded
Words: forwarded videresendt
Found-in: -------- Videresendt meddelelse -------- | Emne: Lampe | Dato: Tue, 3 Mar 2026 10:14:00
  +0100 | Fra: Ann Example <ann@example.com>
Found-in: Start på videresendt besked: | | Fra: Ann Example <ann@example.com> | Emne: Lampe | Dato:
  3. marts 2026 kl. 10.14.00 CET

Group: delimiter
Words: delimiter over_denne_linje oven_over_denne_linje
Found-in: ##- Skriv dit svar over denne linje -##
