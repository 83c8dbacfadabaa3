Lexicon: boilerplate
Language: it
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal riservato riservate riservatezza confidenziale destinatario ai_sensi
  informativa_privacy prima_di_stampare ricevuto_questo_messaggio_per_errore annulla_iscrizione
  disiscriverti
Found-in: Questo messaggio contiene informazioni riservate, destinate al solo destinatario. Se avete
  ricevuto questo messaggio per errore, vogliate distruggerlo.
Found-in: Informativa privacy ai sensi del regolamento europeo
Not-in: Le schede riservate stanno nel cassetto.
