Lexicon: boilerplate
Language: it
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: legal
Words: legal riservato riservate riservatezza confidenziale destinatario ai_sensi
  informativa_privacy prima_di_stampare ricevuto_questo_messaggio_per_errore annulla_iscrizione
  disiscriverti
