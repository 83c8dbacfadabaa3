Lexicon: signature
Language: et
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile saadetud_minu saadetud_rakendusest saadetud_iphone'ist hangi_outlook
Found-in: Saadetud minu iPhone'ist
Found-in: Hangi Outlook for Android
Found-in: Saadetud iPhone'ist
Not-in: Saadetud minu käest esmaspäeval, pakk tuleb homme.

Group: contact
Words: contact tel telefon mob faks osakond
Found-in: Ann Example | Klienditugi | Tel. +372 612 3456 | www.example.com
