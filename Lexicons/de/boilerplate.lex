Lexicon: boilerplate
Language: de
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: legal
Words: legal vertraulich vertrauliche vertraulichkeit unbefugte unbefugten abmelden abbestellen
  haftungsausschluss nicht_der_richtige_adressat irrtümlich_erhalten geschäftsführer handelsregister
  amtsgericht ust_idnr sitz_der_gesellschaft diese_e_mail_enthält vor_dem_ausdrucken
  newsletter_abbestellen datenschutz
