Lexicon: quote-header
Language: hr
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender od šalje pošiljatelj
Found-in: Od: Ann Example <ann@example.com> | Poslano: utorak, 3. ožujka 2026. 10:14 | Prima:
  desk@example.com | Predmet: Svjetiljka
Not-in: Od: Berlin | Za: Pariz | Datum: 3. ožujka 2026., 10:14

Group: sent
Words: sent poslano datum

Group: to
Words: to za prima primatelj

Group: subject
Words: subject predmet naslov

Group: cc
Words: cc kopija

Group: original
Words: original izvorna originalna
Found-in: -------- Izvorna poruka -------- | Naslov: Svjetiljka | Datum: 3. 3. 2026. 10:14 | Šalje:
  Ann Example <ann@example.com> | Za: desk@example.com | Kopija: tom@example.com

Group: noun
Words: noun poruka poruku

Group: forwarded
Words: forwarded proslijeđena proslijeđenu
Found-in: -------- Proslijeđena poruka -------- | Naslov: Svjetiljka | Datum: Tue, 3 Mar 2026
  10:14:00 +0100 | Šalje: Ann Example <ann@example.com>
Found-in: Započni proslijeđenu poruku: | | Od: Ann Example <ann@example.com> | Predmet: Svjetiljka |
  Datum: 3. ožujka 2026. u 10:14:00 CET

Group: delimiter
Words: delimiter iznad_ove_crte iznad_ovog_retka
Found-in: ##- Upišite odgovor iznad ove crte -##
