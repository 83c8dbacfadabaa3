Lexicon: answer-words
Language: it
Purpose: Words by which a reply answers: yes and no, reasons, days and spans of time. The first word
  of each list says what the others do in an answer; _ joins the words of a phrase.
Source: written for replylint

Words: yes sì certo certamente esattamente assolutamente esatto corretto naturalmente certo_che_sì
  nessun_problema con_piacere senz'altro

Words: no no purtroppo_no assolutamente_no non_ancora certo_che_no per_niente

Words: subject io lei lui noi voi loro il lo la i gli le un una questo questa

Words: reason perché poiché siccome dato_che visto_che a_causa_di a_causa_del a_causa_della dovuto_a
  dovuta_a grazie_a per_questo_motivo il_motivo la_causa la_ragione in_quanto

Words: date oggi domani dopodomani ieri lunedì martedì mercoledì giovedì venerdì sabato domenica
  fine_settimana mezzogiorno mezzanotte prossima_settimana settimana_prossima questa_settimana
  scorsa_settimana prossimo_mese mese_prossimo questo_mese scorso_mese prossimo_anno quest'anno
  fine_mese fine_anno qualche_giorno pochi_giorni qualche_settimana una_settimana un_mese un'ora
  un_giorno un_anno ogni_giorno ogni_settimana ogni_mese stamattina stasera

Words: month gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
  dicembre

Words: before_month e o in a di da del dal entro fino fine inizio metà

Words: unit giorno giorni settimana settimane mese mesi anno anni ora ore minuto minuti secondo
  secondi

Words: number due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta
  quaranta cinquanta sessanta cento mille

Words: label n nr numero pagina passo versione sezione capitolo articolo modello tipo punto errore
  codice

Words: free gratis gratuito gratuita gratuiti gratuite gratuitamente

Words: link link collegamento

Words: attachment allegato allegata allegati allegate

Words: addressee tu tuo tua suo sua vostro vostra

Words: negation non senza nessun
