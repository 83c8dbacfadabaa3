Lexicon: form-letter-mark
Language: de
Purpose: Wordings that stand in form letters far more often than in personal ones; evidence for the
  form-letter estimate, never a finding by themselves.
Unless: quotation
Source: written for replylint

Phrase: (entschuldigen|entschuldige) (uns|mich) [aufrichtig|vielmals|herzlich] für
  (die|etwaige|den|alle)
  (Unannehmlichkeiten|Umstände|Verzögerung|Verzögerungen|Wartezeit|Verspätung|Störung|Verwirrung|Probleme)
Found-in: Wir entschuldigen uns für die Verzögerung.
Not-in: Entschuldige den Lärm.

Phrase: (tut|tut es) (uns|mir) [sehr|wirklich|aufrichtig] leid [das|dies|davon|zu] (zu hören|zu
  lesen|zu erfahren|hören|erfahren)
Found-in: Es tut uns leid zu hören, dass der Deckel brach.

Phrase: (Ihren|Ihre|Ihr)
  (Unmut|Ärger|Frust|Frustration|Enttäuschung|Verärgerung|Bedenken|Sorge|Sorgen|Dringlichkeit)
Strength: weak
Found-in: Wir verstehen Ihren Ärger.
Not-in: Der Ärger ist groß.

Phrase: (gerne|gern)
  (helfen|unterstützen|beantworten|beraten|prüfen|klären|nehmen|stehen|informieren|senden) (wir|ich)
Found-in: Gerne beantworten wir Fragen.
Not-in: Ich helfe dir gern.

Phrase: (helfen|hilft|unterstützen|beraten|beantworten) [Ihnen|Sie|wir|wir Ihnen]
  (gerne|gern|jederzeit)
Found-in: Wir helfen Ihnen gern.
Not-in: Helfen Sie mir?

Phrase: (unser|unsere|unserem|unseren|unserer) [*]
  (Team|Kundenservice|Kundendienst|Support|Serviceteam|Kundenbetreuung|Fachabteilung|Experten|Spezialisten|Techniker|Technikteam|Mitarbeiter|Hotline|Support-Team|Service-Team|IT-Team)
Found-in: Unser Team kümmert sich.
Not-in: Das Team spielt um drei.

Phrase: (arbeitet|arbeiten|untersucht|untersuchen|prüft|prüfen) [*]
  (derzeit|aktuell|bereits|momentan|gerade|intensiv|kontinuierlich|mit Nachdruck)
Found-in: Das Team untersucht derzeit die Ursache.

Phrase: (derzeit|aktuell|momentan|bereits|intensiv) (daran|an der|an einer|die Ursache|die
  Ursachen|nicht möglich|nicht verfügbar|mit der)
Found-in: Wir sind derzeit daran.

Phrase: (Problem|Anliegen|Angelegenheit|Störung|Anfrage|Sachverhalt|Fall|Vorgang) [*] (zu
  lösen|lösen|zu beheben|beheben|prüfen|zu prüfen|überprüfen|zu klären|klären|untersuchen|zu
  untersuchen|behandeln|bearbeiten|zu bearbeiten|nachgehen)
Found-in: Wir werden die Angelegenheit untersuchen.
Not-in: Das Problem ist der Deckel.

Phrase: (innerhalb|binnen|innert) (von|der|eines|einer|24|48|72|2|3|5|7|10|14|weniger|kürzester)
Strength: weak
Found-in: Sie hören binnen 48 Stunden von uns.
Not-in: Der Knopf liegt innerhalb.

Phrase: (2|3|5|7|10|14|zwei|drei|fünf|sieben|zehn|wenigen|24|48|72|ein bis zwei|1-2|2-3|3-5)
  (Werktagen|Werktage|Arbeitstagen|Arbeitstage|Stunden|Geschäftstage)
Strength: weak
Found-in: Das dauert fünf Werktage.

Phrase: (melden|melde) (uns|mich) [*] (schnellstmöglich|umgehend|zeitnah|baldmöglichst|in Kürze|so
  schnell|so bald|unaufgefordert|innerhalb)
Found-in: Wir melden uns schnellstmöglich.
Not-in: Ich melde mich morgen um neun.

Phrase: (schnellstmöglich|baldmöglichst|zeitnah|umgehend|in
  Kürze|unverzüglich|vorrangig|raschmöglichst|schnellstmögliche|zeitnahe|umgehende)
Strength: weak
Found-in: Das geschieht zeitnah.

Phrase: so (schnell|bald|rasch) wie möglich
Strength: weak
Found-in: Wir kommen so schnell wie möglich.

Phrase: (gemäß|laut|entsprechend|nach|unter|in|im Rahmen) (unseren|unserer|unserem|unsere) [*]
  (AGB|Richtlinien|Geschäftsbedingungen|Bedingungen|Datenschutzerklärung|Unterlagen|Nutzungsbedingungen|Vorgaben|Teilnahmebedingungen|Garantiebedingungen|Bestimmungen|Widerrufsbelehrung)
Found-in: Gemäß unseren Richtlinien bleibt es zu.

Phrase: (Ihr|Ihre|Ihren|Ihrer|Ihrem) [*]
  (Anliegen|Anfrage|Bestellung|Reklamation|Beschwerde|Rückmeldung|Feedback|Antrag|Ticket|Rücksendung|Erstattung)
  (wurde|wird|ist|wurden|werden|befindet)
Found-in: Ihr Antrag wird geprüft.
Not-in: Ihr Hund bellt.

Phrase: (die|der|den|unsere|unserer|unseren)
  (zuständige|zuständigen|entsprechende|entsprechenden|verantwortliche|verantwortlichen|betreffende|betreffenden)
  (Abteilung|Fachabteilung|Stelle|Kollegen|Ansprechpartner|Mitarbeiter|Team)
Found-in: Das liegt nun bei der zuständigen Stelle.

Phrase: (diesbezüglich|diesbezügliche|diesbezüglichen|seitens|Ihrerseits|hierzu|hierfür|hierbei|obig|obige|obigen|obengenannte|oben
  genannte|genannten|betreffs|hinsichtlich|bezüglich)
Strength: weak
Found-in: Hierzu melden wir uns.

Phrase: (um|damit wir) (Ihnen|Ihr|Ihre|Ihren|Sie|uns|das|die) …
  (bestmöglich|optimal|besser|schneller|gezielt|schnellstmöglich|umfassend|genauer|zu können)
Found-in: Um Ihnen bestmöglich zu helfen, brauchen wir ein Foto.
Not-in: Um neun kam er.

Phrase: (um Ihr|um Ihre|um Ihren|um das|um die|um dies) [*]
  (Anliegen|Anfrage|Problem|Fall|Antrag|Sachverhalt|Untersuchung|Bearbeitung) …
  (zu|bearbeiten|prüfen|können)
Found-in: Um Ihr Anliegen schnell zu prüfen, brauchen wir ein Foto.

Phrase: (bitten wir Sie|bitte ich Sie|möchten wir Sie bitten|dürfen wir Sie bitten|würden wir Sie
  bitten)
Found-in: Daher bitten wir Sie um ein Foto.

Phrase: (könnten|können|würden) Sie (uns|mir) … (weitere|mehr|Ihre|detaillierte|nähere|zusätzliche)
  [*] (Informationen|Details|Angaben|Kundennummer|Bestellnummer|Vorgangsnummer|Kontaktdaten|Unterlagen|Seriennummer)
Found-in: Könnten Sie uns bitte Ihre Bestellnummer sagen?
Not-in: Könnten Sie mir den Deckel zeigen?

Phrase: (bitte|und) (teilen|senden|übermitteln|schicken|geben|nennen|lassen) Sie uns [*] [*]
  (Ihre|Ihren|weitere|mehr|Ihr|zusätzliche|nähere|detaillierte)
Found-in: Bitte teilen Sie uns Ihre Nummer mit.
Not-in: Bitte schicken Sie das Foto.

Phrase: (weitere|weiteren|nähere|zusätzliche|detaillierte|mehr)
  (Informationen|Details|Angaben|Infos|Unterstützung|Auskünfte|Hilfe|Fragen)
Strength: weak
Found-in: Nähere Angaben stehen hier.

Phrase: (Kundennummer|Bestellnummer|Auftragsnummer|Vorgangsnummer|Ticketnummer|Rechnungsnummer|Vertragsnummer)
  (und|sowie|an|mit|bereit|bei|angeben)
Found-in: Bitte halten Sie die Kundennummer bereit.
Not-in: Meine Kundennummer lautet 12.

Phrase: (besuchen|nutzen|beachten|verwenden|prüfen|lesen) Sie [bitte|auch|dazu|hierzu|einfach|daher]
  [bitte|auch] (unsere|unseren|unser)
Found-in: Besuchen Sie auch unsere Seite.
Not-in: Lesen Sie das Buch?

Phrase: (auf|unter|über|in|via) (unserer|unserem|unsere|unser|unseren) [*]
  (Website|Webseite|Homepage|Internetseite|FAQ|FAQs|Hilfeseite|Hilfebereich|Kontaktformular|Kundenportal|App|Seite|Online-Shop|Onlineshop|Shop|Hilfe-Center)
Found-in: Das steht auf unserer Homepage.
Not-in: Die Seite ist weg.

Phrase: (Kundenservice|Kundendienst|Kundenbetreuung|Hotline|Service-Hotline|Servicehotline|Servicecenter|Service-Center|Kundencenter|Kundenhotline|Serviceteam|Support-Team|Kundenserviceteam)
Strength: weak
Found-in: Rufen Sie die Hotline an.

Phrase: (Ihr|Ihre|euer|dein) [*]
  (Kundenservice|Kundenserviceteam|Serviceteam|Kundenbetreuung|Support-Team|Service-Team|Supportteam|Serviceteam)
Found-in: Ihr freundliches Serviceteam

Phrase: (vielen Dank|danke|besten Dank|herzlichen Dank) für
  (Ihre|deine|eure|Ihren|deinen|euren|Ihr|dein|euer)
Strength: weak
Found-in: Vielen Dank für Ihren Brief.

Phrase: (wir|ich) (danken|danke|bedanken uns|freuen uns) [Ihnen|sehr|herzlich] (für|über)
  (Ihre|Ihr|Ihren|das)
Found-in: Wir danken Ihnen für Ihren Brief.

Phrase: (selbstverständlich|natürlich) (können|nehmen|werden|haben|stehen|helfen|prüfen) (wir|Sie)
Strength: weak
Found-in: Selbstverständlich prüfen wir das.

Phrase: (bedauern|bedauere|bedaure) [wir|sehr|wir sehr] (dass|Ihnen|die|den)
Found-in: Wir bedauern, dass der Deckel brach.

Phrase: (leider|bedauerlicherweise) (können|müssen|ist|sind|war|konnten)
  (wir|es|uns|Ihre|eine|der|die|das) … (nicht|keine|kein|mitteilen)
Strength: weak
Found-in: Leider können wir dies nicht tun.
Not-in: Leider brach der Deckel.

Phrase: (keine|nicht) [*] (möglich|gewährleistet|gewährleisten|gestattet|vorgesehen|verfügbar)
Strength: weak
Found-in: Das ist nicht möglich.

Phrase: (wir|unser Team) (werden|wird|möchten|möchte|sind|haben) (Ihnen|Sie|Ihr|Ihre|Ihren)
Strength: weak
Found-in: Wir werden Ihnen schreiben.
Not-in: Wir werden nass.

Phrase: (umfassend|umfassende|bestmöglich|bestmögliche|bestmöglichen|reibungslos|reibungslose|reibungslosen|optimal|optimale|hochwertige|maßgeschneiderte|individuelle)
Strength: weak
Found-in: Das klappt reibungslos.

Phrase: (bestmöglichen|bestmögliche|hervorragenden|erstklassigen|exzellenten|optimalen|positives)
  (Service|Kundenservice|Erlebnis|Einkaufserlebnis|Lösung|Unterstützung|Kundenerlebnis|Support)
Found-in: Wir geben Ihnen erstklassigen Service.

Phrase: (sicherzustellen|sicherstellen|gewährleisten|zu gewährleisten|gewährleistet)
Strength: weak
Found-in: Wir möchten das sicherstellen.

Phrase: (zur Verfügung|bereit|Verfügung) (zu stellen|stellen|gestellt|stehen|steht|bereitzustellen)
Strength: weak
Found-in: Das wird zur Verfügung gestellt.

Phrase: (gilt|gelten) (ausschließlich|nur|lediglich) (für|bis|bei|in)
Strength: weak
Found-in: Das gilt nur für Karten.

Phrase: (im|unter|in) (Falle|Fall|Umständen) (einer|eines|dass|können|kann)
Strength: weak
Found-in: Im Falle einer Rückgabe zahlen Sie nichts.

Phrase: (Vielen Dank im Voraus|im Voraus vielen Dank|Dank im Voraus) für (Ihre|Ihr)
Found-in: Vielen Dank im Voraus für Ihre Mühe.

Phrase: (freuen|freue) (uns|mich) (auf|über) (Ihre|Ihren|Ihr|deine|eure) [*]
  (Rückmeldung|Antwort|Besuch|Bestellung|Feedback|Bewertung|Einkauf|Nachricht|Anruf)
Found-in: Wir freuen uns auf Ihre Rückmeldung.
Not-in: Ich freue mich auf den Sommer.

Phrase: (freuen|würden) (wir|uns) [uns] [sehr] (wenn|falls|über) (Sie|eine|Ihre) [*]
  (uns|Bewertung|weiterempfehlen|Rezension|Feedback|wieder)
Found-in: Wir freuen uns über eine Bewertung.

Phrase: (einen|einen angenehmen|eine|eine schöne|schönen|schöne|ein schönes|angenehmen)
  (Tag|Woche|Wochenende|Abend|Restwoche|Feierabend) (und|noch|weiterhin|wünscht|wünschen)
Strength: weak
Found-in: Einen schönen Tag wünscht das Team.

Phrase: (wünschen wir|wünscht Ihnen|wünschen Ihnen|wünschen Dir|wünschen euch) [*] [*] [*]
  (Freude|Erfolg|Tag|Wochenende|Woche|Gute|Spaß)
Found-in: Das Team und alle wünschen Ihnen viel Freude.

Phrase: (gelungenes|exklusives|exklusive|exklusiven|kostenlosen|gratis|versandkostenfrei|kostenfreie|kostenfreier)
  (Angebot|Angebote|Versand|Rabatt|Gutschein|Lieferung|Gutscheincode|Rückversand)
Strength: weak
Found-in: Das ist ein exklusives Angebot.

Phrase: (Gutscheincode|Rabattcode|Aktionscode|Newsletter)
Strength: weak
Found-in: Der Gutscheincode gilt bis Mai.

Phrase: (jetzt|gleich|noch heute) (bestellen|sichern|kaufen|anmelden|buchen|registrieren|entdecken)
Found-in: Jetzt bestellen und sparen!
Not-in: Jetzt fehlt der Deckel.

Phrase: (Bitte beachten Sie|bitte berücksichtigen Sie|wir weisen darauf hin|weisen wir darauf
  hin|wir möchten Sie darauf hinweisen|möchten wir darauf hinweisen)
Found-in: Bitte beachten Sie die neuen Zeiten.

Phrase: (falls|wenn|sollte|sollten) (das|dieses|der|die) (Problem|Fehler|Störung|Schwierigkeiten)
  [*] [*] (weiterhin|bestehen|besteht|erneut|weiter|auftritt|auftreten|wieder)
Found-in: Falls das Problem weiter besteht, rufen Sie an.
Not-in: Das Problem besteht.

Phrase: (sollten|falls|wenn) Sie
  (weiterhin|weitere|noch|Hilfe|Unterstützung|Interesse|damit|dennoch|keine|nicht|bereits|der
  Meinung|andere)
Strength: weak
Found-in: Sollten Sie Hilfe brauchen, rufen Sie an.
Not-in: Sie brauchen noch einen.

Phrase: (nach Erhalt|nach Eingang|nach Prüfung|bei Erhalt|bis zum Eingang|nach Überprüfung)
  (Ihrer|Ihres|der|dieser|des|aller)
Found-in: Nach Erhalt der Fotos zahlen wir.

Phrase: (Mitarbeiter|Mitarbeiterinnen|Kollegen|Experten|Techniker|Berater) (wird|werden)
  (sich|Sie|Ihnen|mit)
Found-in: Ein Berater wird Sie anrufen.
Not-in: Der Berater wird rot.

Phrase: (in Verbindung|Verbindung mit|mit Ihnen in Verbindung) (setzen|zu setzen|gesetzt|treten)
Found-in: Wir werden uns in Verbindung setzen.

Phrase: (zur weiteren|zur schnelleren|zwecks|zur genaueren|zur abschließenden|zur)
  (Bearbeitung|Prüfung|Klärung|Überprüfung|Abklärung|Vervollständigung)
Found-in: Das geht zur weiteren Prüfung ins Lager.

Phrase: (auf|wegen|aufgrund|durch) (technischer|technische|eines technischen|technischen|einer
  technischen|interner|organisatorischer)
  (Probleme|Störung|Gründe|Gründen|Problems|Schwierigkeiten|Fehler|Fehlers|Umstellung)
Strength: weak
Found-in: Durch technische Probleme war der Laden zu.

Phrase: (wir als|als Ihr|als Ihre)
  (Unternehmen|Team|Partner|Bank|Anbieter|Dienstleister|Versicherung|Händler)
Found-in: Als Ihr Partner sind wir da.

Phrase: (Qualität|Sicherheit|Zufriedenheit|Datenschutz|Vertrauen|Service) [*]
  (hat|haben|steht|stehen|ist) [für|bei] (uns|für uns|bei uns)
Found-in: Sicherheit hat bei uns Gewicht.

Phrase: (geben|tun|unternehmen) (unser Bestes|unser Möglichstes|alles Mögliche|alles in unserer
  Macht Stehende|alles in unserer Macht stehende|alles)
Found-in: Wir geben unser Bestes.
Not-in: Geben Sie mir das beste Stück.

Phrase: (auch weiterhin|auch in Zukunft|weiterhin) (als|zu unseren|die Treue|zu unserer|viel|Ihr)
Strength: weak
Found-in: Wir hoffen, Sie bleiben uns auch weiterhin als Gast treu.

Phrase: (treu bleiben|Treue halten|die Treue|Ihre Treue|eure Treue)
Found-in: Danke, dass Sie uns die Treue halten.

Phrase: (wenden Sie|wende|wendet) (sich|dich|euch) [*] [*] an (unser|unseren|unsere|uns)
Strength: weak
Found-in: Wenden Sie sich an unser Team.

Phrase: (weitere|nähere|ausführliche) (Informationen|Details|Infos|Angaben) [*] [*]
  (finden|erhalten|entnehmen) Sie
Found-in: Ausführliche Angaben dazu finden Sie hier.
