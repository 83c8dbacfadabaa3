Lexicon: request
Language: de
Purpose: Ways of asking the other side to do something.
Act: request
Unless: quotation
Source: written for replylint

# Bitten

Phrase: (ich|wir) (bitte|bitten|ersuche|ersuchen)
  (Sie|euch|dich|daher|deshalb|hiermit|nochmals|höflich|dringend|darum)
Found-in: Ich bitte Sie daher um eine neue Rechnung.
Not-in: Wir bitten um Entschuldigung.

Phrase: (ich|wir) (bitte|bitten) um
  (eine|einen|ein|Ihre|die|Rückruf|Rückerstattung|Erstattung|Umtausch|Hilfe|Bestätigung|Ersatz|schnelle|baldige|umgehende|Prüfung|Stornierung)
Found-in: Ich bitte um eine neue Rechnung.
Not-in: Wir bitten um Entschuldigung.

Phrase: (bitte|bitten) (ich|wir) (Sie|euch|dich|um|darum|hiermit|daher)
Found-in: Daher bitte ich Sie um eine Kopie.
Not-in: Aber bitte ich doch.

Phrase: bitte um [eine|einen|ein|die|Ihre|kurze|baldige|schnelle|dringende|umgehende|zeitnahe]
  (Rückruf|Rückerstattung|Erstattung|Umtausch|Zusendung|Hilfe|Unterstützung|Kündigungsbestätigung|Bestätigung|Rechnung|Kopie|Lösung|Bearbeitung|Prüfung|Überprüfung|Stornierung|Löschung|Klärung|Kontaktaufnahme|Angebot|Ersatz)
Found-in: Bitte um Rückruf nach 18 Uhr.
Not-in: Wir baten um Rückruf.

Phrase: bitte
  (senden|schicken|mailen|überweisen|erstatten|stornieren|ändern|löschen|kündigen|prüfen|überprüfen|schauen|helfen|rufen|melden|korrigieren|beheben|erledigen|veranlassen|ersetzen|liefern|tauschen|stellen|legen|buchen|reservieren|bestätigen|klären|kontaktieren|antworten|leiten|geben|nehmen|sorgen|lassen|tragen|entfernen|schreiben|beantworten)
  Sie
Found-in: Bitte schicken Sie mir eine Kopie.
Not-in: Danke, das schicken Sie dann weg.

Phrase: (senden|schicken|mailen|geben|rufen|helfen|überweisen|erstatten|liefern|schreiben) Sie
  (mir|uns|mich) [bitte|doch|umgehend|schnellstmöglich|doch bitte]
Found-in: Schicken Sie mir bitte eine Kopie.
Not-in: Gestern sagten Sie, Sie schicken ihn.
Within: start

Phrase: (schick|schickt|sendet|gib|gebt|hilf|helft|ruf|ruft|schreibt|schreib) (mir|uns|mich)
  (bitte|mal|doch|den|die|das|ein|eine|einen|an|zurück|mein|meine)
Found-in: Schickt mir bitte eine Kopie.
Not-in: Er schickt mir nie eine Kopie.
Within: start

Phrase: bitte
  (stornieren|ändern|löschen|kündigen|prüfen|zurückrufen|zusenden|schicken|senden|austauschen|umtauschen|melden|korrigieren|erstatten|bestätigen|abholen|zurückerstatten|helfen|ersetzen|nachliefern|weiterleiten|dringend|umgehend|schnellstmöglich|dringend
  um)
Found-in: Die Bestellung bitte stornieren.
Not-in: Bitte sehr.

# Können Sie

Phrase: (können|könnten|würden) Sie …
  (senden|schicken|zusenden|zuschicken|mailen|prüfen|überprüfen|ändern|löschen|stornieren|erstatten|zurückerstatten|helfen|weiterhelfen|umtauschen|austauschen|ersetzen|liefern|nachsenden|anrufen|zurückrufen|melden|korrigieren|beheben|veranlassen|reservieren|zurückstellen|nachsehen|nachschauen|weiterleiten|freischalten|sperren|entsperren)
Found-in: Könnten Sie mir bitte eine Kopie schicken.
Not-in: Sie können mir eine Kopie schicken.

Phrase: (kannst|könntest|könnt|könntet|würdest|würdet) (du|ihr) …
  (senden|schicken|zuschicken|mailen|prüfen|ändern|löschen|stornieren|erstatten|helfen|weiterhelfen|umtauschen|austauschen|ersetzen|liefern|anrufen|zurückrufen|melden|nachsehen|nachschauen)
Found-in: Könnt ihr mir eine Kopie schicken.
Not-in: Ihr könnt mir eine Kopie schicken.

Phrase: (wären|würden) Sie [bitte] (so freundlich|so nett|so lieb|so gut|bereit)
Found-in: Wären Sie so freundlich, mir eine Kopie zu schicken.

Phrase: es wäre [sehr|ganz|wirklich|echt] (nett|schön|lieb|toll|super|hilfreich|gut|freundlich) wenn
  (Sie|ihr|du|wir|ich|man|mir|jemand)
Found-in: Es wäre sehr nett, wenn Sie mich anrufen.
Not-in: Es wäre schön gewesen.

Phrase: (wäre|wären) [ich|wir|Ihnen|sehr] [Ihnen|euch|sehr|wirklich]
  (dankbar|froh|verbunden|glücklich) wenn (Sie|ihr|du|mir|jemand)
Found-in: Ich wäre Ihnen dankbar, wenn Sie ihn tauschen.
Not-in: Ich wäre dankbar gewesen.

Phrase: (würde|würden) (ich|wir|mich|uns) [sehr|mich|uns] freuen wenn (Sie|ihr|du|mir|jemand)
Found-in: Ich würde mich freuen, wenn Sie ihn tauschen.

# Möchten, brauchen

Phrase: (ich|wir) (möchte|möchten|will|wollen|würde|würden) …
  (kündigen|stornieren|umtauschen|zurückgeben|zurücksenden|zurückschicken|bestellen|nachbestellen|ändern|löschen|reklamieren|widerrufen|reservieren|buchen|anmelden|abmelden|abbestellen|beantragen|verschieben|absagen|wechseln|kaufen|mieten|einen
  Termin|sprechen|beschweren)
Found-in: Ich möchte meine Bestellung stornieren.
Not-in: Ich möchte Ihnen danken.

Phrase: (möchte|möchten|würde|will) (ich|wir) …
  (kündigen|stornieren|umtauschen|zurückgeben|zurücksenden|zurückschicken|bestellen|nachbestellen|ändern|löschen|reklamieren|widerrufen|reservieren|buchen|anmelden|abmelden|abbestellen|beantragen|verschieben|absagen|wechseln)
Found-in: Daher möchte ich den Vertrag kündigen.
Not-in: Heute möchte ich danken.

Phrase: (ich|wir) (brauche|brauchen|benötige|benötigen|bräuchte|bräuchten) [*] [*]
  (eine|einen|ein|Ihre|eure|Hilfe|Unterstützung|Ersatz)
Found-in: Ich bräuchte einen neuen Deckel.

Phrase: (ich|wir) (hätte|hätten) [*] (gern|gerne) [*]
  (eine|einen|ein|Ihre|eure|die|den|das|Hilfe|mein|meine|meinen)
Found-in: Ich hätte gern einen neuen Deckel.
Not-in: Der Deckel braucht einen Griff.

Phrase: (benötige|brauche|bräuchte|hätte) (ich|wir) [daher|noch|nun|jetzt|dringend|bitte|gern|gerne]
  (eine|einen|ein|Ihre|eure|Hilfe|Unterstützung|gern|gerne)
Found-in: Dafür benötige ich noch eine Rechnung.
Not-in: Gestern hätte er eine gebraucht.

Phrase: (ich|wir) (fordere|fordern|verlange|verlangen|erwarte|erwarten|beantrage|beantragen)
  [Sie|daher|nun|hiermit|auch|eine|einen|die|das|mein|meine|von Ihnen|auf|umgehend]
Found-in: Ich verlange mein Geld zurück.
Not-in: Er verlangt viel.

Phrase: hiermit
  (kündige|widerrufe|storniere|reklamiere|beantrage|bestelle|bitte|widerspreche|fordere|melde)
  (ich|wir)
Found-in: Hiermit kündige ich den Vertrag.
Not-in: Hiermit bestätigen wir den Eingang.

Phrase: (ich|wir) (suche|suchen) [nach|noch|dringend]
  (eine|einen|ein|jemanden|jemand|Ersatz|Hilfe|Rat|passende|passenden)
Found-in: Ich suche einen Deckel für den alten Topf.
Not-in: Ich suche meinen Deckel.

Phrase: (ich|wir) (will|wollen|möchte|möchten) (mein|meine|unser|unsere)
  (Geld|Anzahlung|Kaution|Gebühr) [wieder|sofort] (zurück|wieder|haben)
Found-in: Ich will mein Geld zurück.
Not-in: Er hat mein Geld.

# Kurz

Phrase: (Hilfe|Rückruf|Umtausch|Rechnung|Storno|Kopie) (bitte|erbeten|gewünscht|benötigt)
Found-in: Rückruf erbeten.
Not-in: Der Rückruf kam.

Phrase: (helft|helfen Sie|hilf) (mir|uns) [bitte|doch]
Found-in: Bitte helft uns mit dem Deckel.
Not-in: Sie halfen mir gut.

Phrase: (rufen|ruft|melden|meldet) [Sie] (mich|sich|euch) [bitte|doch|umgehend] (an|zurück|bei
  mir|bei uns|bitte)
Found-in: Rufen Sie mich bitte an.
Not-in: Er rief mich an.

Phrase: bitte
  (sendet|schickt|mailt|überweist|erstattet|storniert|ändert|löscht|kündigt|prüft|schaut|helft|ruft|meldet|korrigiert|behebt|ersetzt|liefert|tauscht|stellt|legt|bucht|reserviert|bestätigt|klärt|antwortet|leitet|gebt|nehmt|sorgt|lasst|tragt|entfernt|schreibt)
Found-in: Bitte löscht mein Konto.
Not-in: Bitte, das löscht man so.

Phrase: bitte
  (schick|schicke|sende|überweise|storniere|ändere|lösche|prüf|prüfe|schau|hilf|ruf|melde|korrigiere|ersetze|tausche|stell|leg|buche|reserviere|bestätige|kläre|antworte|gib|nimm|lass|schreib)
  (mir|uns|mich|das|den|die|es|mein|meine|meinen|bitte|doch|mal|noch|dich)
Found-in: Bitte schick mir den Plan.

Phrase: bitte [*] [*] [nochmal|noch einmal|umgehend|schnell|erneut|bald]
  (schicken|zuschicken|zusenden|senden|übersenden|stornieren|löschen|ändern|erstatten|zurückrufen|anrufen|bestätigen|prüfen|korrigieren|weiterleiten|abholen)
Found-in: Bitte die Rechnung nochmal schicken.
Not-in: Bitte nicht hupen.

Phrase: (ich|wir) (bräuchte|bräuchten|brauche|benötige|benötigen) [*] [noch|bitte|dringend]
  (den|die|das|meine|meinen|mein|unsere|zwei|drei)
Found-in: Ich bräuchte noch die Seriennummer.

Phrase: über (einen|eine|Ihren|Ihre) [*]
  (Rückruf|Anruf|Erstattung|Lösung|Gutschrift|Zusendung|Ersatzlieferung) (würde|würden) (ich|wir)
  (mich|uns)
Found-in: Über einen Rückruf würde ich mich freuen.

Phrase: (ich|wir) (interessiere|interessieren) (mich|uns) [sehr|auch|nun] (für|fuer)
Strength: weak
Found-in: Ich interessiere mich für Ihre Kurse.

Phrase: (mir|uns) fehlt [*] [noch] (die|der|das|eine|ein|Ihre|Ihr)
  (Rechnung|Bestätigung|Auftragsbestätigung|Bescheinigung|Nummer|Antwort|Sendungsnummer|Rückmeldung|Angebot|Vertrag|Unterlagen|Anleitung|Quittung|Zugangsdaten|Passwort)
Found-in: Uns fehlt noch die Auftragsbestätigung.

Phrase: (dürfte|dürften|könnte|koennte) (ich|wir) [*] [*] [*] [*]
  (haben|bekommen|mitbringen|abholen|verschieben|umtauschen|kommen|erhalten|parken|bezahlen)
Found-in: Dürfte ich meinen Hund mitbringen.

Phrase: (koennten|koennen|wuerden) Sie …
  (senden|schicken|zusenden|pruefen|stornieren|erstatten|umtauschen|liefern|anrufen|reservieren)
Found-in: Koennten Sie mir eine Kopie schicken.
