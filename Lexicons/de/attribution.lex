Lexicon: attribution
Language: de
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb schrieb geschrieben schreibt zitat
Found-in: Am 03.03.2026 um 10:14 schrieb Ann Example <ann@example.com>:
Found-in: Ann Example <ann@example.com> schrieb am Di., 3. März 2026 um 10:14 Uhr:
Found-in: Am Di., 3. März 2026 um 10:14 Uhr schrieb Ann Example <ann@example.com>:
Found-in: Am 03.03.2026 um 10:14 schrieb Ann Example:
Found-in: Am 03.03.26 um 10:14 schrieb Ann Example <ann@example.com>
Found-in: Am Dienstag, 3. März 2026 um 10:14:00 MEZ hat Ann Example <ann@example.com> Folgendes
  geschrieben:
Found-in: Zitat von Ann Example <ann@example.com>:
Found-in: Am Dienstag, dem 03.03.2026 um 10:14 +0100 schrieb Ann Example:
Found-in: Ann Example schrieb: | > Ist sie blau?
Not-in: Am Telefon schrieben Sie:
Not-in: Am Montag schrieb Frau Muster:
Not-in: Am Montag sagten Sie: | * die Lampe ist blau | * der Schirm ist grün

Group: saying
Words: saying sagte meinte fragte antwortete äußerte bemerkte erwähnte schrob
Found-in: Ann Example sagte: | > Ist sie blau?

Group: opener
Words: opener am

Group: am
Words: am uhr mez mesz

Group: date
Words: date jan januar jänner feb februar mär märz mrz april mai juni juli aug august sep sept
  september okt oktober nov november dez dezember mo montag di dienstag mi mittwoch do donnerstag fr
  freitag sa samstag so sonntag jän
