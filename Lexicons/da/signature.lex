Lexicon: signature
Language: da
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile sendt_fra sendt_via sendt_med hent_outlook_til få_outlook_til
Found-in: Sendt fra min iPhone
Found-in: Sendt fra min Galaxy
Found-in: Hent Outlook til iOS
Found-in: Sendt fra Outlook til Android
Not-in: Sendt fra vores lager i mandags, pakken kommer i morgen.

Group: contact
Words: contact tlf telefon mobil fax afdeling
Found-in: Ann Example | Kundeservice | Tlf. +45 12 34 56 78 | www.example.com
