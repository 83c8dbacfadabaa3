Lexicon: answer-deferral
Language: de
Purpose: Words by which the writer puts an answer off, or promises to be in touch.
Unless: quotation
Source: written for replylint

Phrase: (melde|melden) (mich|uns) … bei (ihnen|dir|euch)
Found-in: Wir melden uns bis Freitag bei Ihnen.
Not-in: Bitte melden Sie sich bei uns.

Phrase: (melde|melden) (mich|uns) [*] [*]
  (wieder|zurück|sobald|morgen|heute|nächste|kommende|bis|am|in)
Found-in: Ich melde mich morgen.
Found-in: Wir melden uns, sobald wir mehr wissen.
Not-in: Wir melden den Schaden der Versicherung.

Phrase: (ich|wir|sie|er) (werde|werden|wird) …
  (melden|zurückmelden|anrufen|zurückrufen|kontaktieren|informieren|benachrichtigen|schreiben)
Found-in: Wir werden Sie bis Montag anrufen.
Not-in: Wir werden das Gerät austauschen.

Phrase: (rufe|ruft|wir rufen) (sie|dich|euch) … (an|zurück)
Found-in: Frau Beispiel ruft Sie morgen an.
Not-in: Rufen Sie die Werkstatt an.

Phrase: (schreiben|schreibe|antworten|antworte) (ihnen|dir|euch)
Found-in: Wir antworten Ihnen bis Freitag.
Not-in: Schreiben Sie uns.

Phrase: (informieren|informiere|benachrichtigen|kontaktieren|kontaktiere) (wir|ich|sie|dich)
  [sie|dich] (sobald|bis|am|wenn|dann|morgen|heute)
Found-in: Wir informieren Sie, sobald der Stoff da ist.
Not-in: Informieren Sie Ihre Bank.

Phrase: (ist|sind|wird|werden) … (in bearbeitung|in prüfung|in klärung|geprüft|noch geprüft)
Found-in: Ihr Antrag ist noch in Prüfung.
Not-in: Der Hof ist in Bremen.

Phrase: (wir|ich) (prüfen|prüfe|klären|kläre) (das|dies|den|die|es|ihr|ihre|ihren|noch|gerade)
Found-in: Wir klären das mit dem Lager.
Not-in: Sie prüfen das Öl.

Phrase: (sobald|wenn) (wir|ich) … (wissen|weiß|haben|habe|hören|erhalten|erfahren)
Found-in: Sobald wir mehr wissen, hören Sie von uns.
Not-in: Wir wissen es sicher.

Phrase: sie (hören|erhalten|bekommen) … (von (uns|mir)|bescheid|nachricht|antwort|rückmeldung)
Found-in: Sie hören bis Freitag von uns.
Not-in: Sie hören ein Klicken.

Phrase: (bitten|bitte) [*] [*] (um|noch um) [*] [*] (geduld)
Found-in: Wir bitten Sie noch um etwas Geduld.

Phrase: (zum jetzigen zeitpunkt|momentan|derzeit|aktuell|im moment|noch) (noch
  nicht|nicht|keine|kein|leider)
  (sagen|bekannt|absehbar|auskunft|information|informationen|klar|noch)
Found-in: Ein Termin ist derzeit noch nicht bekannt. Er ist derzeit nicht absehbar.
Not-in: Der Knopf ist grün.

Phrase: (lasse|lassen) (ihnen|dir|euch|es) [*] [*] [*] wissen
Found-in: Wir lassen es Sie bis Mittwoch wissen.

Phrase: gebe[n] (ihnen|dir|euch) [*] [*] bescheid
Found-in: Ich gebe Ihnen morgen Bescheid.
