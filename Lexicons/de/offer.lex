Lexicon: offer
Language: de
Purpose: Words that offer the customer something: a remedy, a gift, help.
Act: offer
Unless: negation, quotation
Source: written for replylint

Phrase: (als|zur|aus) [kleine|kleines|kleinen|reiner|unsere]
  (Entschädigung|Wiedergutmachung|Kulanz|Dankeschön|Ausgleich|Zeichen|Geste|Trost|Trostpflaster|Aufmerksamkeit|Goodie|Entgegenkommen|Willkommensgeschenk)
Found-in: Als kleine Geste legen wir zwei Deckel bei.
Not-in: Der Deckel kam als Letztes.

Phrase: (auf|aus|im Rahmen der|im Wege der) (Kulanz|Kulanzgründen|unserer
  Kulanz|Kulanzbasis|Kulanzweg|unsere Kosten)
Found-in: Auf Kulanz tauschen wir den Deckel.

Phrase: (bieten|biete) [wir|ich] (Ihnen|dir|euch) [*] [*]
  (an|einen|eine|ein|gerne|gern|dafür|die|den|das|als|kostenlos|zwei|auch|daher|alternativ)
Found-in: Wir bieten Ihnen gern einen neuen Deckel an.
Not-in: Der Laden bietet viel Platz.

Phrase: (möchten|möchte|würden|würde|können|kann|könnten|könnte|dürfen|darf|wollen) [*]
  (Ihnen|dir|euch|Sie) …
  (anbieten|schenken|erstatten|ersetzen|entschädigen|gutschreiben|zusenden|schicken|umtauschen|austauschen|entgegenkommen|zukommen
  lassen|einladen|überlassen|gewähren|vorschlagen|geben|nachliefern|überweisen|reservieren|helfen|zurückerstatten)
Found-in: Gern würden wir Ihnen einen neuen Deckel schicken.

Phrase: (wir|ich) (möchten|möchte|würden|würde|können|kann|könnten|könnte) …
  (anbieten|schenken|erstatten|entschädigen|gutschreiben|zusenden|umtauschen|austauschen|entgegenkommen|zukommen
  lassen|nachliefern|vorschlagen|umbuchen|verlängern|erlassen)
Found-in: Ich könnte den Deckel umtauschen.

Phrase: (kommen|komme) [wir|ich] (Ihnen|dir|euch) … entgegen
Found-in: Beim Preis kommen wir Ihnen gern entgegen.

Phrase: (schenken|erlassen|gewähren|schenke|spendieren|spendiere|erlasse) [wir|ich] (Ihnen|dir|euch)
Found-in: Wir schenken Ihnen das Porto.
Not-in: Er schenkt ihr Blumen.

Phrase: (auf|zu) (unsere|unseren|meine) (Kosten|Lasten|Rechnung)
Found-in: Die Rücksendung geht zu unseren Lasten.

Phrase: (kostenlos|kostenlose|kostenlosen|kostenloses|kostenfrei|kostenfreie|kostenfreien|gratis|unentgeltlich|ohne
  Aufpreis|ohne Mehrkosten|umsonst|geschenkt|aufs Haus|portofrei)
Found-in: Den Deckel bekommen Sie gratis.
Not-in: Der Deckel kostet neun Euro.

Phrase: (volle|vollen|vollständige|vollständigen|komplette|kompletten|sofortige|anteilige)
  (Rückerstattung|Erstattung|Kaufpreis|Betrag|Gutschrift|Rückzahlung)
Found-in: Sie erhalten den vollen Betrag.

Phrase: (Umtausch|Ersatz|Gutschrift|Gutschein|Erstattung|Reparatur|Rückerstattung|Ersatzlieferung)
  (oder|bzw|und)
Found-in: Sie haben die Wahl: Umtausch oder Geld.

Phrase: (Gutschein|Rabatt|Nachlass|Gutschrift|Preisnachlass|Rabattcode|Gutscheincode|Guthaben) [*]
  (über|von|in Höhe|für|auf|im Wert)
Found-in: Hier ein Gutschein über zehn Euro.

Phrase: (Prozent|Euro|Franken|Rabatt|%) [Rabatt|Nachlass] auf (Ihre|Ihren|die|den|deine|deinen)
  (nächste|nächsten) (Bestellung|Einkauf|Rechnung|Besuch|Buchung)
Found-in: Sie bekommen zehn Prozent Rabatt auf Ihre nächste Bestellung.

Phrase: (Ihr|das|dein|euer) Geld zurück
Found-in: Sie bekommen Ihr Geld zurück.

Phrase: (möchten|möchtest|möchtet|wollen|willst|hätten|würden) (Sie|du|ihr)
  (lieber|einen|eine|gern|gerne|stattdessen|den|die|das|ein|vielleicht|dass wir|dass ich)
Found-in: Möchten Sie lieber einen neuen Deckel?
Not-in: Wir möchten lieber bleiben.
Within: question

Phrase: (soll|sollen|darf|dürfen|kann|können) (ich|wir) (Ihnen|dir|euch|Sie|den|die|das|einen|eine)
  … (schicken|zusenden|zuschicken|anrufen|umbuchen|reservieren|erstatten|anbieten|tauschen|umtauschen|helfen|stornieren|buchen|zurücklegen|vormerken)
Found-in: Sollen wir Ihnen einen neuen Deckel schicken?
Within: question

Phrase: (gerne|gern) [*] [*]
  (können|kann|dürfen|darf|helfen|schicken|tauschen|senden|erstatten|nehmen|reservieren|beraten|biete|bieten|mache|machen|prüfe|prüfen)
  (wir|ich|Sie|du|ihr)
Found-in: Gerne tauschen wir den Deckel.

Phrase: (helfen|helfe|hilft|berate|beraten) [wir|ich] (Ihnen|dir|euch|Sie) [*]
  (gern|gerne|jederzeit|dabei|weiter)
Found-in: Ich helfe Ihnen gern.

Phrase: (stehen|stehe) [wir|ich] (Ihnen|dir|euch) … (zur Verfügung|zur Seite)
Found-in: Ich stehe Ihnen auch am Samstag zur Verfügung.

Phrase: (bin|sind) [ich|wir] [*] (gern|gerne|jederzeit) (bereit|für Sie da|für dich da|für euch
  da|behilflich)
Found-in: Dazu sind wir gern bereit.

Phrase: (können|dürfen|kannst|könnt) (Sie|du|ihr) [*] [*] (behalten|kostenlos|gern
  behalten|zurückgeben|zurückschicken|umtauschen|wählen|entscheiden|kostenfrei)
Found-in: Den alten Deckel können Sie behalten.

Phrase: (Sie|du|ihr) (können|dürfen|kannst|könnt) …
  (behalten|kostenlos|zwischen|wählen|zurückgeben|umtauschen)
Found-in: Sie können beide Deckel behalten.
Not-in: Sie können beide Deckel sehen.

Phrase: (behalten) Sie (den|die|das|ihn|beide|es) [*] [*] (einfach|ruhig|gern|gerne|bitte)
Found-in: Behalten Sie ihn ruhig.

Phrase: (wenn|falls) (Sie|du|ihr)
  (möchten|mögen|wollen|wünschen|magst|willst|möchtest|mögt|wollt|lieber) …
  (wir|ich|Ihnen|dir|können|kann|schicken|tauschen)
Found-in: Wenn Sie möchten, tauschen wir ihn.

Phrase: (auf|nach) Wunsch [*] [*]
  (wir|ich|auch|schicken|tauschen|senden|gern|gerne|können|kann|erhalten)
Found-in: Auf Wunsch schicken wir ihn.

Phrase: (alternativ|stattdessen|ersatzweise|wahlweise|als Alternative)
  (können|kann|könnten|bieten|biete|schicken|hätten|haben|gäbe|gibt|erhalten|wäre|senden)
Found-in: Alternativ können wir ihn reparieren.
Not-in: Wir konnten ihn sehen.

Phrase: (folgende|zwei|drei|mehrere|verschiedene)
  (Möglichkeiten|Optionen|Alternativen|Lösungen|Varianten)
Found-in: Sie haben zwei Möglichkeiten.

Phrase: (haben|hast|habt) (Sie|du|ihr) (die Wahl|folgende|zwei|drei) [*]
  (zwischen|Möglichkeiten|ob|Optionen)
Found-in: Da haben Sie die Wahl, ob Sie ihn behalten.

Phrase: (wie wäre|wie wär's|wie wäre es|wie klingt|was halten Sie|was hältst du) (es
  mit|mit|das|davon|von) [*] (einem|einer|wenn|mit|Deckel|Gutschein)
Found-in: Wie wäre es mit einem neuen Deckel?

Phrase: (Ersatz|Ersatzgerät|Leihgerät|Ersatzteil|Ersatzlieferung|Rücksendeetikett|Retourenschein|Retourenetikett|Leihwagen|Ersatzwagen|Upgrade|Geschenk|Freimonat)
Strength: weak
Found-in: Sie bekommen ein Leihgerät.

Phrase: (ausnahmsweise|dieses Mal|in diesem Fall|in Ihrem Fall)
  (erstatten|tauschen|nehmen|machen|können|erlassen|verzichten|übernehmen|kommen|schicken)
Found-in: Ausnahmsweise erlassen wir das Porto.

Phrase: (machen|mache) [wir|ich] [*] [*] eine Ausnahme
Found-in: Für Sie machen wir gern eine Ausnahme.

Phrase: (verzichten|verzichte) [wir|ich] [*] auf (die|das|den|eine)
  (Gebühr|Gebühren|Porto|Kosten|Mahngebühr|Rückgabe|Rücksendung|Versandkosten)
Found-in: Wir verzichten gern auf die Mahngebühr.

Phrase: (lege|legen|packe|packen) [ich|wir] (Ihnen|dir|euch|noch) … (bei|dazu|drauf|obendrauf)
Found-in: Ich lege Ihnen zwei Deckel dazu.

Phrase: (verlängern|verlängere) [wir|ich] (Ihnen|Ihr|Ihre|Ihren|dir|dein|die|das|den|gern|gerne)
Found-in: Wir verlängern Ihre Garantie.
