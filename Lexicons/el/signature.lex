Lexicon: signature
Language: el
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile στάλθηκε_από εστάλη_από αποκτήστε_το_outlook_για λήψη_του_outlook_για
Found-in: Στάλθηκε από το iPhone μου
Found-in: Αποκτήστε το Outlook για Android
Not-in: Στάλθηκε από την αποθήκη μας τη Δευτέρα, το δέμα έρχεται αύριο.

Group: contact
Words: contact τηλ τηλέφωνο κιν φαξ
Found-in: Άννα Παράδειγμα | Εξυπηρέτηση | Τηλ. +30 210 123 4567 | www.example.com
