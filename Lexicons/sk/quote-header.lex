Lexicon: quote-header
Language: sk
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender od odosielateľ
Found-in: Od: Ann Example <ann@example.com> | Odoslané: utorok 3. marca 2026 10:14 | Komu:
  desk@example.com | Predmet: Lampa
Not-in: Od: Berlín | Komu: nikomu | Dátum: 3. marca 2026, 10:14

Group: sent
Words: sent odoslané dátum

Group: to
Words: to komu pre príjemca

Group: subject
Words: subject predmet

Group: cc
Words: cc kópia

Group: original
Words: original pôvodná
Found-in: -------- Pôvodná správa -------- | Predmet: Lampa | Dátum: 3. 3. 2026 10:14 | Od: Ann
  Example <ann@example.com> | Pre: desk@example.com | Kópia: tom@example.com

Group: noun
Words: noun správa správy

Group: forwarded
Words: forwarded preposlaná preposlanej
Found-in: -------- Preposlaná správa -------- | Predmet: Lampa | Dátum: Tue, 3 Mar 2026 10:14:00
  +0100 | Od: Ann Example <ann@example.com>
Found-in: Začiatok preposlanej správy: | | Od: Ann Example <ann@example.com> | Predmet: Lampa |
  Dátum: 3. marca 2026 o 10:14:00 SEČ

Group: delimiter
Words: delimiter nad_tento_riadok
Found-in: ##- Odpoveď napíšte nad tento riadok -##
