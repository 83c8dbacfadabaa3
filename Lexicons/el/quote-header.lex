Lexicon: quote-header
Language: el
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender από αποστολέας
Found-in: Από: Άννα Παράδειγμα <anna@example.com> | Στάλθηκε: Τρίτη, 3 Μαρτίου 2026 10:14 | Προς:
  desk@example.com | Θέμα: Λάμπα
Not-in: Από: Βερολίνο | Προς: Παρίσι | Ημερομηνία: 3 Μαρτίου 2026, 10:14

Group: sent
Words: sent στάλθηκε ημερομηνία εστάλη

Group: to
Words: to προς παραλήπτης

Group: subject
Words: subject θέμα

Group: cc
Words: cc κοιν κοινοποίηση

Group: original
Words: original αρχικό
Found-in: -------- Αρχικό μήνυμα -------- | Θέμα: Λάμπα | Ημερομηνία: 3/3/2026 10:14 | Από: Άννα
  Παράδειγμα <anna@example.com> | Προς: desk@example.com | Κοιν.: tom@example.com

Group: noun
Words: noun μήνυμα μηνύματος

Group: forwarded
Words: forwarded προωθημένο προωθημένου προωθήθηκε
Found-in: -------- Προωθημένο μήνυμα -------- | Θέμα: Λάμπα | Ημερομηνία: 3/3/2026 10:14 | Από: Άννα
  Παράδειγμα <anna@example.com>

Group: delimiter
Words: delimiter πάνω_από_αυτήν_τη_γραμμή πάνω_από_αυτή_τη_γραμμή
Found-in: ##- Γράψτε την απάντησή σας πάνω από αυτή τη γραμμή -##
