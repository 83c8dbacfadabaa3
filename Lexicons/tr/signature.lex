Lexicon: signature
Language: tr
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile iphone'umdan_gönderildi gönderildi

Group: contact
Words: contact tel telefon cep faks
