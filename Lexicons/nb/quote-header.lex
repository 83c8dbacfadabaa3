Lexicon: quote-header
Language: nb
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender fra avsender
Found-in: Fra: Ann Example <ann@example.com> | Sendt: tirsdag 3. mars 2026 10:14 | Til:
  desk@example.com | Emne: Lampe
Not-in: Fra: Berlin | Til: Paris | Dato: 3. mars 2026, 10:14

Group: sent
Words: sent sendt dato

Group: to
Words: to til mottaker

Group: subject
Words: subject emne

Group: cc
Words: cc kopi cc

Group: original
Words: original opprinnelig opprinnelige
Found-in: -----Opprinnelig melding----- | Fra: Ann Example <ann@example.com> | Dato: 3. mars 2026
  10:14 | Til: desk@example.com | Kopi: tom@example.com | Emne: Lampe

Group: noun
Words: noun melding

Group: forwarded
Words: forwarded videresendt
Found-in: -------- Videresendt melding -------- | Emne: Lampe | Dato: Tue, 3 Mar 2026 10:14:00 +0100
  | Fra: Ann Example <ann@example.com>
Found-in: Videresendt melding: | | Fra: Ann Example <ann@example.com> | Emne: Lampe | Dato: 3. mars
  2026 kl. 10:14:00 CET

Group: delimiter
Words: delimiter over_denne_linjen
Found-in: ##- Skriv svaret ditt over denne linjen -##
