Lexicon: letter-words
Language: de
Purpose: Words that form letters and personal ones use unlike, for the form-letter estimate. The
  first word of each list says what the others do in a letter.
Source: written for replylint

Words: opening sehr liebe lieber guten hallo hi grüezi moin

Words: everybody kunde kunden kundin kundinnen damen herren nutzer nutzerin nutzerinnen mitglied
  mitglieder gast gäste leser leserin leserinnen bewerber bewerberin abonnent

Words: matter bestellung anfrage anliegen ticket nachricht rückmeldung feedback frage fragen konto
  e-mail mail fall vorgang paket sendung lieferung artikel meldung bericht beschwerde einkauf
  zahlung erstattung interesse bewertung erfahrung geduld verständnis zufriedenheit schreiben
  mitteilung reklamation auftrag vertrag

Words: pointer ihre ihr ihrer ihrem ihren ihres deine dein deiner deinem deinen eure euer diese
  dieser dieses diesem die das der

Words: please bitte
