Lexicon: quote-header
Language: ro
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender de_la expeditor expeditorul
Found-in: De la: Ann Example <ann@example.com> | Trimis: marți, 3 martie 2026 10:14 | Către:
  desk@example.com | Subiect: Lampă
Not-in: De la: Berlin | Către: Paris | Data: 3 martie 2026, 10:14

Group: sent
Words: sent trimis data trimis_la

Group: to
Words: to către pentru la destinatar destinatarul

Group: subject
Words: subject subiect subiectul

Group: cc
Words: cc cc

Group: original
Words: original original inițial
Found-in: -------- Mesaj original -------- | De la: Ann Example <ann@example.com> | Data: 3 martie
  2026 10:14 | Către: desk@example.com | Cc: tom@example.com | Subiect: Lampă

Group: noun
Words: noun mesaj mesajul

Group: forwarded
Words: forwarded redirecționat
Found-in: -------- Mesaj redirecționat -------- | Subiect: Lampă | Data: Tue, 3 Mar 2026 10:14:00
  +0100 | De la: Ann Example <ann@example.com>
Found-in: Începe mesajul redirecționat: | | De la: Ann Example <ann@example.com> | Subiect: Lampă |
  Data: 3 martie 2026 la 10:14:00 EET

Group: delimiter
Words: delimiter deasupra_acestei_linii deasupra_acestui_rând
Found-in: ##- Scrieți răspunsul deasupra acestei linii -##
