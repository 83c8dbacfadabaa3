Lexicon: signature
Language: de
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile gesendet_von gesendet_mit von_meinem gesendet_über verschickt_mit hol_dir_outlook

Group: contact
Words: contact telefon tel telefax fax mobil handy geschäftsführer amtsgericht hrb ust straße
  abteilung
