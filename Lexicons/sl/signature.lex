Lexicon: signature
Language: sl
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile poslano_z poslano_iz poslano_prek pridobite_outlook_za
Found-in: Poslano iz mojega iPhona
Found-in: Poslano iz Outlooka za Android
Found-in: Pridobite Outlook za iOS
Not-in: Poslano iz našega skladišča v ponedeljek, paket pride jutri.

Group: device
Words: device iphona outlooka telefona

Group: contact
Words: contact tel telefon gsm faks oddelek
Found-in: Ann Example | Pomoč strankam | Tel. +386 1 123 45 67 | www.example.com
