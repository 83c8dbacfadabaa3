Lexicon: stop-words
Language: it
Purpose: Frequent words by which Italian text is told from other languages.
Source: written for replylint

Words: a abbiamo ad agli ai al alcuni alla alle allo anche ancora aver avere avete c'è che chi ci
  ciò col come con contro cosa così cui da dagli dai dal dalla dalle degli dei del dell della delle
  dello dentro deve di dopo dove due dunque e ecco ed era erano essere fa fare fino fra già gli
  grazie ha hai hanno ho i il in io l'ho la le lei li lo loro lui ma me meno mi mia mie miei mio
  molto ne negli nei nel nella nelle nello nessuno niente noi non nostra nostri nostro o ogni oppure
  per perché però più poi possiamo posso prima può qual quale quali quando quanto quasi quella
  quelle quelli quello questa queste questi questo qui quindi sarà se sei sempre senza si sia siamo
  siete solo sono sopra sotto sta stata stati stato su sua sugli sui sul sulla sulle suo suoi ti tra
  tu tua tuo tutta tutte tutti tutto un un'altra una uno vi voi volta vorrei vostra vostro è
