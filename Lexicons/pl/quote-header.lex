Lexicon: quote-header
Language: pl
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender od nadawca
Found-in: Od: Ann Example <ann@example.com> | Wysłano: wtorek, 3 marca 2026 10:14 | Do:
  desk@example.com | Temat: Lampa
Not-in: Od: Berlin | Do: Paryż | Data: 3 marca 2026, 10:14

Group: sent
Words: sent wysłano wysłane data

Group: to
Words: to do adresat

Group: subject
Words: subject temat

Group: cc
Words: cc dw cc do_wiadomości

Group: original
Words: original oryginalna pierwotna oryginalny
Found-in: -----Oryginalna wiadomość----- | Od: Ann Example <ann@example.com> | Data: 3 marca 2026
  10:14 | Do: desk@example.com | DW: tom@example.com | Temat: Lampa

Group: noun
Words: noun wiadomość mail wiadomości

Group: forwarded
Words: forwarded przekazana przesłana przekazywanej przekazanej
Found-in: -------- Przekazana wiadomość -------- | Temat: Lampa | Data: Tue, 3 Mar 2026 10:14:00
  +0100 | Nadawca: Ann Example <ann@example.com>
Found-in: Początek przekazywanej wiadomości: | | Od: Ann Example <ann@example.com> | Temat: Lampa |
  Data: 3 marca 2026 o 10:14:00 CET

Group: delimiter
Words: delimiter powyżej_tej_linii nad_tą_linią
Found-in: ##- Prosimy wpisać odpowiedź powyżej tej linii -##
