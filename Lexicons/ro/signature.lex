Lexicon: signature
Language: ro
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile trimis_de_pe trimis_din trimis_de trimis_cu descarcă_outlook_pentru
  obțineți_outlook_pentru
Found-in: Trimis de pe iPhone-ul meu
Found-in: Trimis din Outlook pentru Android
Found-in: Obțineți Outlook pentru iOS
Not-in: Trimis de la depozit luni, coletul ajunge mâine.

Group: contact
Words: contact tel telefon mobil
Found-in: Ann Example | Relații clienți | Telefon: +40 21 123 4567 | www.example.com
