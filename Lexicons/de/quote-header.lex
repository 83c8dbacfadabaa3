Lexicon: quote-header
Language: de
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender von absender
Found-in: Von: Ann Example <ann@example.com> | Gesendet: Dienstag, 3. März 2026 10:14 | An: Hilfe
  <desk@example.com> | Betreff: Lampe
Found-in: Von: Ann Example/Hilfe/Beispiel | An: Tom Tester/Beispiel@Beispiel | Datum: 03.03.2026
  10:14 | Betreff: Lampe
Not-in: Von: Berlin | An: Paris | Datum: 3. März 2026, 10:14
Not-in: Von: das Feld ist leer

Group: sent
Words: sent gesendet datum gesendet_am

Group: to
Words: to an empfänger

Group: subject
Words: subject betreff

Group: cc
Words: cc cc kopie wichtigkeit priorität

Group: original
Words: original ursprüngliche original originale ursprüngliche_nachricht originalnachricht
Found-in: -----Ursprüngliche Nachricht----- | Von: Ann Example <ann@example.com> | Gesendet:
  Dienstag, 3. März 2026 10:14 | An: desk@example.com | Cc: tom@example.com | Betreff: Lampe
Found-in: -------- Ursprüngliche Nachricht -------- | Von: Ann Example <ann@example.com> | Datum:
  03.03.26 10:14 (GMT+01:00) | An: desk@example.com | Betreff: Lampe

Group: noun
Words: noun nachricht mail mitteilung

Group: forwarded
Words: forwarded weitergeleitete weitergeleitet weitergeleiteten
Found-in: -------- Weitergeleitete Nachricht -------- | Betreff: Lampe | Datum: Tue, 3 Mar 2026
  10:14:00 +0100 | Von: Ann Example <ann@example.com>
Found-in: Anfang der weitergeleiteten Nachricht: | | Von: Ann Example <ann@example.com> | Betreff:
  Lampe | Datum: 3. März 2026 um 10:14:00 MEZ | An: desk@example.com

Group: delimiter
Words: delimiter antworten_sie_über_dieser_linie antwort_oberhalb_dieser_linie
  antwort_über_dieser_zeile antwort_oberhalb_dieser_zeile über_dieser_zeile oberhalb_dieser_zeile
Found-in: ##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein. -##
