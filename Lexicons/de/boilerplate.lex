Lexicon: boilerplate
Language: de
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal vertraulich vertrauliche vertraulichkeit unbefugte unbefugten abmelden abbestellen
  haftungsausschluss nicht_der_richtige_adressat irrtümlich_erhalten geschäftsführer handelsregister
  amtsgericht ust_idnr sitz_der_gesellschaft diese_e_mail_enthält vor_dem_ausdrucken
  newsletter_abbestellen datenschutz registergericht firmenbuchnummer firmenbuchgericht aufsichtsrat
  vorsitzender_des_aufsichtsrats umsatzsteuer_identifikationsnummer ust_id_nr
  irrtümlich_erhalten_haben nicht_der_adressat nicht_der_beabsichtigte_empfänger
  diese_nachricht_ist_vertraulich diese_nachricht_enthält diese_mail_enthält
  bevor_sie_diese_e_mail_ausdrucken denken_sie_an_die_umwelt
Found-in: Diese E-Mail enthält vertrauliche Informationen. Wenn Sie diese E-Mail irrtümlich erhalten
  haben, vernichten Sie sie bitte.
Found-in: Beispiel GmbH, Sitz der Gesellschaft: Berlin | Amtsgericht Berlin, HRB 12345,
  Geschäftsführer: Tom Tester
Not-in: Ihre Angaben behandeln wir vertraulich.
