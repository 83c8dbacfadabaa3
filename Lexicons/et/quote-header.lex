Lexicon: quote-header
Language: et
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against Thunderbird's localisation and the clients
  listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender saatja
Found-in: Saatja: Ann Example <ann@example.com> | Saadetud: teisipäev, 3. märts 2026 10:14 |
  Adressaat: desk@example.com | Teema: Lamp
Not-in: Saatja: see väli on tühi

Group: sent
Words: sent saadetud kuupäev

Group: to
Words: to saaja adressaat kellele

Group: subject
Words: subject teema

Group: cc
Words: cc koopia

Group: original
Words: original algne algsõnum
Found-in: -------- Algne kiri -------- | Teema: Lamp | Kuupäev: 03.03.2026 10:14 | Saatja: Ann
  Example <ann@example.com> | Saaja: desk@example.com | Koopia: tom@example.com

Group: noun
Words: noun kiri sõnum

Group: forwarded
Words: forwarded edastatud
Found-in: -------- Edastatud kiri -------- | Teema: Lamp | Kuupäev: Tue, 3 Mar 2026 10:14:00 +0200 |
  Saatja: Ann Example <ann@example.com>

Group: delimiter
Words: delimiter selle_rea_kohale sellest_reast_ülespoole
Found-in: ##- Palun kirjutage vastus selle rea kohale -##
