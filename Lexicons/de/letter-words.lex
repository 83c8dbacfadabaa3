Lexicon: letter-words
Language: de
Purpose: Words that form letters and personal ones use unlike, for the form-letter estimate. The
  first word of each list says what the others do in a letter.
Source: written for replylint

Words: company wir uns unser unsere unserem unseren unserer unseres

Words: writer ich mir mich mein meine meinem meinen meiner meines

Words: reader sie ihnen ihr ihre ihrem ihren ihrer ihres du dir dich dein deine deinem deinen deiner
  euch euer eure eurem euren eurer

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

Words: talk es das dies er ihn ihm
