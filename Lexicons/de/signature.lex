Lexicon: signature
Language: de
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile gesendet_von gesendet_mit von_meinem gesendet_über verschickt_mit hol_dir_outlook
  von_samsung von_meiner gesendet_aus outlook_für holen_sie_sich_outlook laden_sie_outlook
  diese_nachricht_wurde_von_meinem gesendet
Found-in: Von meinem iPhone gesendet
Found-in: Gesendet von Outlook für Android
Found-in: Gesendet mit der Telekom Mail App
Found-in: Outlook für iOS beziehen
Found-in: Gesendet von Mail für Windows
Found-in: Gesendet mit Proton Mail
Found-in: Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.
Found-in: Von Samsung Mobile gesendet
Not-in: Von meinem Kollegen haben Sie gestern die Lampe bekommen, die Sie wollten.

Group: device
Words: device app gerät

Group: contact
Words: contact telefon tel telefax fax mobil handy geschäftsführer amtsgericht hrb ust straße
  abteilung
Found-in: Ann Example | Kundendienst | Telefon: +49 30 123456 | www.example.com
