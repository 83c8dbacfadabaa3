Lexicon: quote-header
Language: it
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender da mittente
Found-in: Da: Ann Example <ann@example.com> | Inviato: martedì 3 marzo 2026 10:14 | A:
  desk@example.com | Oggetto: Lampada
Found-in: Da: Ann Example <ann@example.com> | Data: martedì 3 marzo 2026 alle ore 10:14 | A:
  desk@example.com | Oggetto: Lampada
Not-in: Da: Berlino | A: Parigi | Data: 3 marzo 2026, 10:14

Group: sent
Words: sent inviato data inviato_il inviata

Group: to
Words: to a per destinatario

Group: subject
Words: subject oggetto

Group: cc
Words: cc cc priorità

Group: original
Words: original originale
Found-in: -----Messaggio originale----- | Da: Ann Example <ann@example.com> | Inviato: martedì 3
  marzo 2026 10:14 | A: desk@example.com | Cc: tom@example.com | Oggetto: Lampada

Group: noun
Words: noun messaggio mail

Group: forwarded
Words: forwarded inoltrato
Found-in: -------- Messaggio Inoltrato -------- | Oggetto: Lampada | Data: Tue, 3 Mar 2026 10:14:00
  +0100 | Mittente: Ann Example <ann@example.com>
Found-in: Inizio messaggio inoltrato: | | Da: Ann Example <ann@example.com> | Oggetto: Lampada |
  Data: 3 marzo 2026 alle ore 10:14:00 CET

Group: delimiter
Words: delimiter sopra_questa_riga al_di_sopra_di_questa_riga
Found-in: ##- Digitare la risposta al di sopra di questa riga -##
