Lexicon: signature
Language: pl
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile wysłano_z wysłane_z wysłane_ze pobierz_outlook wysłano_ze pobierz_outlook_dla
Found-in: Wysłane z iPhone'a
Found-in: Wysłano z mojego iPhone'a
Found-in: Pobierz Outlook dla Android
Found-in: Wysłano z Outlook dla systemu iOS
Not-in: Wysłane z magazynu w poniedziałek, paczka dojdzie jutro.

Group: contact
Words: contact tel telefon kom faks dział
Found-in: Ann Example | Dział obsługi | Tel. +48 22 123 45 67 | www.example.com
