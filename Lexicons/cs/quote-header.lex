Lexicon: quote-header
Language: cs
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender od odesílatel
Found-in: Od: Ann Example <ann@example.com> | Odesláno: úterý 3. března 2026 10:14 | Komu:
  desk@example.com | Předmět: Lampa
Not-in: Od: Berlín | Komu: nikomu | Datum: 3. března 2026, 10:14

Group: sent
Words: sent odesláno datum

Group: to
Words: to komu příjemce

Group: subject
Words: subject předmět

Group: cc
Words: cc kopie

Group: original
Words: original původní
Found-in: -----Původní zpráva----- | Od: Ann Example <ann@example.com> | Datum: 3. 3. 2026 10:14 |
  Komu: desk@example.com | Kopie: tom@example.com | Předmět: Lampa

Group: noun
Words: noun zpráva e-mail zprávy

Group: forwarded
Words: forwarded přeposlaná předaná přeposílané přeposlané
Found-in: -------- Přeposlaná zpráva -------- | Předmět: Lampa | Datum: Tue, 3 Mar 2026 10:14:00
  +0100 | Od: Ann Example <ann@example.com>
Found-in: Začátek přeposílané zprávy: | | Od: Ann Example <ann@example.com> | Předmět: Lampa |
  Datum: 3. března 2026 10:14:00 SEČ

Group: delimiter
Words: delimiter nad_tuto_čáru nad_tento_řádek
Found-in: ##- Odpověď pište prosím nad tento řádek -##
