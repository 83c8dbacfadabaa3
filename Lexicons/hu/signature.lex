Lexicon: signature
Language: hu
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile elküldve_az elküldve_a az_iphone_ról iphone_omról_küldve az_android_outlook
  telefonomról_küldve
Found-in: Elküldve az iPhone-omról
Found-in: Elküldve a telefonomról
Not-in: Elküldve tegnap, holnap érkezik a lámpa önökhöz.

Group: device
Words: device telefonomról mailből omról

Group: contact
Words: contact telefon mobil cím
Found-in: Ann Example | Ügyfélszolgálat | Telefon: +36 1 123 4567 | www.example.com
