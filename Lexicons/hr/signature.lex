Lexicon: signature
Language: hr
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile poslano_s poslano_sa poslano_iz preuzmite_outlook_za nabavite_outlook_za
Found-in: Poslano s mog iPhonea
Found-in: Poslano iz Outlooka za Android
Found-in: Nabavite Outlook za iOS
Not-in: Poslano iz našeg skladišta u ponedjeljak, paket stiže sutra.

Group: device
Words: device iphonea outlooka mobitela

Group: contact
Words: contact tel telefon mob mobitel faks odjel
Found-in: Ann Example | Korisnička podrška | Tel. +385 1 123 4567 | www.example.com
