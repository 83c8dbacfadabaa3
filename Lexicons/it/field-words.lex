Lexicon: field-words
Language: it
Purpose: Words by which templates name what is to be filled in, and the words that stand beside a
  gap.
Source: written for replylint

# The first word of each list names the list: see the English file.

Words: field azienda città cliente cognome consegna contratto data destinatario fattura importo
  indirizzo mittente motivo nome numero oggetto ordine prezzo prodotto riferimento telefono

Words: button città cliente data motivo nome oggetto prezzo prodotto

Words: wanting signor signora ordine numero fattura riferimento importo

Words: greeting gentile caro cara egregio gentilissimo gentilissima

Words: hail ciao salve

Words: title sig

Words: insert inserire inserisci

Words: here qui

Words: form formato campo campi

Words: link di del della
