Lexicon: signature
Language: nb
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile sendt_fra skaff_deg_outlook_for få_outlook_for sendt_med
Found-in: Sendt fra min iPhone
Found-in: Skaff deg Outlook for iOS
Found-in: Sendt fra Outlook for Android
Not-in: Sendt fra lageret vårt på mandag, pakken kommer i morgen.

Group: contact
Words: contact tlf telefon mobil avdeling
Found-in: Ann Example | Kundeservice | Tlf. +47 12 34 56 78 | www.example.com
