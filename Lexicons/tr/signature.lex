Lexicon: signature
Language: tr
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile iphone'umdan_gönderildi iphonumdan_gönderildi samsung_cihazımdan_gönderildi
  outlook_for_android_edinin ios_için_outlook_u_edinin android_için_outlook_u_edinin
Found-in: iPhone'umdan gönderildi
Found-in: iOS için Outlook'u edinin
Found-in: Samsung cihazımdan gönderildi
Not-in: Gönderildi denen paket, yarın size gelir.

Group: contact
Words: contact tel telefon cep faks
Found-in: Ann Example | Müşteri Hizmetleri | Tel. +90 212 123 45 67 | www.example.com
