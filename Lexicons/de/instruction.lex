Lexicon: instruction
Language: de
Purpose: Ways in which an agent asks the customer to do something: steps, details that are missing.
Act: request
Unless: quotation
Source: written for replylint

Phrase: (benötigen|benötige|brauchen|brauche|bräuchten|bräuchte|benoetigen) … (von
  Ihnen|noch|Ihre|Ihren|Ihr|deine|deinen|dein|eure|euren|ein Foto|eine Kopie|ein Bild|einen
  Nachweis|weitere|folgende|die|den|das|einige|lediglich)
Found-in: Dafür brauchen wir noch ein Foto des Siegels.
Not-in: Wir brauchen Urlaub.
Unless: negation, quotation

Phrase: (bitten|bitte|ersuchen) [wir|ich] (Sie|dich|euch) [*] [*]
  (um|uns|mir|die|den|das|Ihre|Ihren|folgende|zu|bis|sich|darum|daher)
Found-in: Daher bitten wir Sie um ein Foto.
Not-in: Ich bitte um Verzeihung.

Phrase: (müssen|müssten|müsstest|musst|müsst|müsstet|sollten|solltest|solltet|brauchen) (Sie|du|ihr)
  … (schicken|senden|ausfüllen|angeben|eingeben|klicken|anmelden|registrieren|kontaktieren|unterschreiben|bezahlen|bestätigen|neu
  starten|aktualisieren|installieren|wählen|öffnen|hochladen|einreichen|mitbringen|warten|ändern|beantragen|vorlegen|einsenden|zurückschicken|zurücksenden|prüfen|aufbewahren)
Found-in: Dazu müssen Sie beide Seiten unterschreiben.

Phrase: (Sie|du|ihr) (müssen|müssten|musst|müsst|sollten|solltest|solltet) …
  (schicken|senden|ausfüllen|angeben|eingeben|klicken|anmelden|registrieren|unterschreiben|bezahlen|bestätigen|aktualisieren|installieren|wählen|öffnen|hochladen|einreichen|mitbringen|beantragen|vorlegen|einsenden|zurückschicken|zurücksenden|prüfen|aufbewahren)
Found-in: Sie müssen das Formular ausfüllen.

Phrase: (könnten|können|würden|würdest|könntest|kannst|könntet|könnt) (Sie|du|ihr) (uns|mir) …
  (schicken|senden|zusenden|mitteilen|nennen|geben|sagen|schreiben|bestätigen|zukommen
  lassen|beschreiben|verraten|durchgeben|übermitteln|zur Verfügung
  stellen|bereitstellen|weiterleiten|mailen)
Found-in: Könnten Sie uns noch Ihre Adresse mitteilen?

Phrase: (dürfen|dürfte|darf|dürften) (wir|ich) (Sie|dich|euch) [*] [*] (bitten|um)
Found-in: Darf ich Sie noch um ein Foto bitten?

Phrase: (sobald|wenn|nachdem) (Sie|du|ihr|uns) (uns|mir|die|den|das|Ihre|Ihren|deine) …
  (geschickt|gesendet|mitgeteilt|zugesandt|schicken|senden|mitteilen|nennen|vorliegt|vorliegen|ausgefüllt|unterschrieben|bestätigt|zusenden)
Strength: weak
Found-in: Sobald Sie uns die Quittung schicken, zahlen wir.

Phrase: einfach (auf|hier|kurz|das|den|die|eine|Ihre|deine|auf diese|per) [*] [*] [*]
  (klicken|antworten|schicken|senden|ausfüllen|mitbringen|abgeben|zurückschicken|melden|anrufen)
Found-in: Einfach kurz auf diese Nachricht antworten.

Phrase: (antworten|klicken|senden|schicken|füllen|teilen|geben|nennen|rufen|melden|drücken|öffnen|wählen|gehen|starten|laden|prüfen|überprüfen|bringen|nehmen|legen|drehen|ziehen|warten|halten|achten|beachten|speichern|aktualisieren|installieren|verwenden|nutzen|befolgen|lassen|entfernen|trennen|bestätigen|bewahren|tragen)
  Sie (uns|mir|bitte|einfach|das|die|den|auf|Ihre|Ihren|Ihr|dazu|dann|hier|zunächst|zuerst|kurz|darauf|sich|es|noch|im|in|dafür|hierzu)
Found-in: Drehen Sie den Deckel nach links.
Not-in: Er rät Ihnen zu warten. Warten Sie noch?
Unless: question, quotation

Phrase: (schick|schicke|sende|sag|gib|nenn|drück|drücke|öffne|klick|klicke|wähl|wähle|geh|starte|prüfe|prüf|melde|teile|antworte|lade|dreh|zieh|nimm|achte|halte|schau|bring|bestätige)
  (uns|mir|bitte|einfach|das|die|den|auf|deine|deinen|dein|dazu|dann|hier|zuerst|kurz|dich|im|in)
Found-in: Schick uns bitte ein Foto.
Within: start

Phrase: (schickt|sendet|sagt|gebt|nennt|drückt|öffnet|klickt|wählt|geht|startet|prüft|meldet|teilt|antwortet|ladet|dreht|nehmt|achtet|schaut|bringt)
  (uns|mir|bitte|einfach|das|die|den|auf|eure|euren|euer|dazu|dann|hier|zuerst|kurz|euch|im|in)
Found-in: Schickt uns einfach ein Foto.
Within: start

Phrase: bitte
  (antworten|klicken|senden|schicken|füllen|teilen|geben|nennen|rufen|melden|drücken|öffnen|wählen|gehen|starten|laden|prüfen|bringen|nehmen|achten|beachten|warten|bestätigen|lassen|überprüfen|halten|bewahren|stellen|legen)
  Sie
Found-in: Bitte bringen Sie den Karton mit.
Not-in: Bitte, das wissen Sie doch.

Phrase: (bitte|dann bitte) [*] [*] [*]
  (angeben|mitbringen|zusenden|zuschicken|ausfüllen|unterschreiben|beachten|bestätigen|einsenden|zurücksenden|prüfen|aufbewahren|mitteilen|melden|antworten|überweisen|neu
  starten)
Found-in: Bitte Ihre Kundennummer angeben.

Phrase: (stellen Sie sicher|achten Sie darauf|denken Sie daran|vergessen Sie nicht|stell
  sicher|achte darauf|denk daran|vergiss nicht|vergesst nicht|denkt daran)
Found-in: Stellen Sie sicher, dass der Deckel trocken ist.

Phrase: (versuchen|probieren) Sie [*] [*]
  (es|bitte|einmal|zunächst|noch|einen|eine|den|die|das|erneut)
Found-in: Versuchen Sie es bitte noch einmal.
Unless: question, quotation

Phrase: (versuch|versuche|probier|probiere|versucht|probiert)
  (es|bitte|mal|einmal|zunächst|noch|einen|eine|den|die|das|erneut)
Found-in: Probier mal einen anderen Stecker.
Within: start

Phrase: (wäre|wären|würde|würden) [es|uns|mir] [*] (hilfreich|uns helfen|sehr helfen|schön|gut|nett)
  (wenn Sie|wenn du|wenn ihr|uns|zu wissen)
Strength: weak
Found-in: Es wäre hilfreich, wenn Sie ein Foto schicken.

Phrase: (es genügt|es reicht|reicht es|genügt es|dazu genügt|dazu reicht|dafür reicht)
  (wenn|ein|eine|uns|aus)
Strength: weak
Found-in: Es genügt, wenn Sie ein Foto schicken.
