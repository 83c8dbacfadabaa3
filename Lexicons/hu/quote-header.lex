Lexicon: quote-header
Language: hu
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender feladó
Found-in: Feladó: Ann Example <ann@example.com> | Elküldve: 2026. március 3., kedd 10:14 | Címzett:
  desk@example.com | Tárgy: Lámpa
Not-in: Feladó: ez a mező üres

Group: sent
Words: sent elküldve dátum küldve

Group: to
Words: to címzett

Group: subject
Words: subject tárgy

Group: cc
Words: cc másolat

Group: original
Words: original eredeti
Found-in: -----Eredeti üzenet----- | Feladó: Ann Example <ann@example.com> | Dátum: 2026. 03. 03.
  10:14 | Címzett: desk@example.com | Másolat: tom@example.com | Tárgy: Lámpa

Group: noun
Words: noun üzenet levél

Group: forwarded
Words: forwarded továbbított
Found-in: -------- Továbbított üzenet -------- | Tárgy: Lámpa | Dátum: Tue, 3 Mar 2026 10:14:00
  +0100 | Feladó: Ann Example <ann@example.com>
Found-in: Továbbított levél kezdete: | | Feladó: Ann Example <ann@example.com> | Tárgy: Lámpa |
  Dátum: 2026. március 3. 10:14:00 CET

Group: delimiter
Words: delimiter e_sor_fölé a_sor_fölé e_fölé_a_sor_fölé
Found-in: ##- Kérjük, válaszát e sor fölé írja -##
