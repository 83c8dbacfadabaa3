Lexicon: commitment
Language: de
Purpose: Words by which the writer promises to do something or that something will happen.
Act: commitment
Unless: negation, quotation, question
Source: written for replylint

Phrase: (wir|ich)
  (schicken|schicke|senden|sende|versenden|verschicken|liefern|liefere|mailen|maile|übersenden|überweisen|überweise|erstatten|erstatte|ersetzen|ersetze|tauschen|reparieren|bestellen|bestelle|buchen|buche|bringen|bringe|stornieren|storniere|ändern|ändere|korrigieren|veranlassen|veranlasse|reservieren|organisieren)
  (Ihnen|dir|euch|Sie|dich|uns|mich|das|es|den|die|Ihr|Ihre|Ihren|heute|morgen|gleich|gerne|gern)
Found-in: Wir schicken Ihnen am Montag einen neuen Deckel.
Not-in: Wir schicken nichts nach Island.

Phrase: (wir|ich)
  (kümmern|kümmere|schreiben|schreibe|beantworten|melden|melde|informieren|informiere|benachrichtigen|kontaktieren|prüfen|prüfe|klären|kläre|holen|hole|richten|erledigen|erledige)
  (Ihnen|dir|euch|Sie|dich|uns|mich|das|es|den|die|Ihr|Ihre|Ihren|heute|morgen|gleich|gerne|gern)
Found-in: Wir kontaktieren Sie am Montag.

Phrase: (schicken|schicke|senden|sende|versenden|verschicken|liefern|überweisen|überweise|erstatten|erstatte|ersetzen|ersetze|tauschen|reparieren|bestellen|buchen|bringen|stornieren|ändern|korrigieren|veranlassen|veranlasse|reservieren|kümmern|kümmere|schreiben|schreibe|melden|melde|informieren|informiere|prüfen|prüfe|klären|kläre|holen|rufen|rufe|geben|gebe|tun|sorgen|sorge|lassen|lasse)
  (wir|ich)
  (Ihnen|dir|euch|Sie|dich|uns|mich|das|es|den|die|Ihr|Ihre|Ihren|heute|morgen|gleich|gerne|gern)
Found-in: Morgen schicken wir Ihnen einen neuen Deckel.

Phrase: (wir|ich) (werden|werde) …
  (schicken|zuschicken|senden|zusenden|versenden|liefern|nachliefern|überweisen|erstatten|zurückerstatten|ersetzen|austauschen|umtauschen|reparieren|bestellen|buchen|umbuchen|bringen|stornieren|ändern|korrigieren|veranlassen|reservieren|organisieren|beheben|lösen|gutschreiben|berichtigen|nachbessern|abholen|hinterlegen|vermerken)
Found-in: Wir werden Ihnen den Betrag bis Freitag erstatten.
Not-in: Wir werden nass.

Phrase: (werden|werde) (wir|ich) …
  (schicken|zuschicken|senden|zusenden|versenden|liefern|nachliefern|überweisen|erstatten|zurückerstatten|ersetzen|austauschen|umtauschen|reparieren|bestellen|buchen|umbuchen|bringen|stornieren|ändern|korrigieren|veranlassen|reservieren|organisieren|beheben|lösen|gutschreiben|abholen)
Found-in: Den Betrag werden wir heute erstatten.

Phrase: (wir|ich) (werden|werde) …
  (melden|anrufen|zurückrufen|informieren|benachrichtigen|kontaktieren|schreiben|antworten|prüfen|klären|nachfragen|nachsehen|kümmern|weiterleiten|untersuchen|mitteilen|Bescheid|sorgen|erledigen|besprechen|zukommen|sicherstellen|dranbleiben|bemühen|überprüfen)
Found-in: Ich werde Sie morgen um neun anrufen.

Phrase: (werden|werde) (wir|ich) …
  (melden|anrufen|zurückrufen|informieren|benachrichtigen|kontaktieren|schreiben|antworten|prüfen|klären|nachfragen|nachsehen|kümmern|weiterleiten|untersuchen|mitteilen|Bescheid|sorgen|erledigen|besprechen|zukommen|sicherstellen|überprüfen)
Found-in: Morgen werde ich Sie anrufen.

Phrase: (rufe|rufe ich|rufen wir|wir rufen|ruft) (Sie|dich|euch) … (an|zurück)
Found-in: Ich rufe Sie morgen um neun an.
Not-in: Rufen Sie morgen um neun an.

Phrase: (melde|melden) [ich|wir] (mich|uns) … (bei Ihnen|bei dir|bei
  euch|wieder|morgen|heute|bis|am|sobald)
Found-in: Ich melde mich morgen bei Ihnen.

Phrase: (gebe|geben|sage|sagen) [ich|wir] (Ihnen|dir|euch) … Bescheid
Found-in: Ich gebe Ihnen am Freitag Bescheid.

Phrase: (kümmere|kümmern|kuemmere|kuemmern) [ich|wir] (mich|uns) … (darum|drum|um)
Found-in: Ich kümmere mich persönlich darum.

Phrase: (tausche|wir tauschen|tauschen wir|tausche ich) [Ihnen|dir|den|die|das|ihn|sie|es] …
  (aus|um)
Found-in: Wir tauschen Ihnen den Deckel gern um.
Not-in: Tauschen Sie den Deckel um.

Phrase: (schreibe|schreiben) [ich|wir] (Ihnen|dir|euch) … gut
Found-in: Wir schreiben Ihnen die fünf Euro gut.

Phrase: (sorge|sorgen) [ich|wir] (dafür|dafuer) dass
Found-in: Wir sorgen dafür, dass der Deckel am Freitag da ist.

Phrase: (verspreche|versprechen|versichere|garantiere|garantieren|sichere|sichern) [ich|wir]
  (Ihnen|dir|euch|dass|es|hiermit|Ihnen zu|das)
Found-in: Das verspreche ich Ihnen.

Phrase: (garantiert|versprochen|zugesagt|fest zugesagt|mein Wort|unser Wort|Ehrenwort|Hand drauf)
Strength: weak
Found-in: Bis Freitag ist er da, Ehrenwort.

Phrase: (Sie|du|ihr)
  (erhalten|erhältst|erhaltet|bekommen|bekommst|bekommt|kriegen|kriegst|kriegt|hören) (von
  uns|den|die|das|einen|eine|ein|Ihr|Ihre|Ihren|dein|deinen|deine|morgen|heute|noch|bis|am|in|dann|spätestens|nächste|in
  Kürze|umgehend|dafür|nun)
Found-in: Sie bekommen bis Freitag einen neuen Deckel.
Not-in: Sie bekommen Besuch.

Phrase: (erhalten|bekommen|hören) (Sie|ihr) (von
  uns|den|die|das|einen|eine|ein|Ihr|Ihre|Ihren|morgen|heute|noch|bis|am|in|dann|spätestens|nächste|umgehend)
Found-in: Morgen erhalten Sie einen neuen Deckel.

Phrase: (bekommst|erhältst|kriegst) du (von
  uns|den|die|das|einen|eine|ein|deinen|deine|dein|morgen|heute|noch|bis|am|in|dann|spätestens)
Found-in: Morgen bekommst du einen neuen Deckel.

Phrase: (Sie|du|ihr) (werden|wirst|werdet) …
  (erhalten|bekommen|hören|benachrichtigt|informiert|kontaktiert|angerufen)
Found-in: Sie werden bis Freitag von uns hören.

Phrase: (wird|werden) …
  (geliefert|verschickt|versandt|versendet|zugestellt|erstattet|zurückerstattet|überwiesen|gutgeschrieben|ersetzt|ausgetauscht|repariert|behoben|korrigiert|abgeholt|storniert|nachgeliefert|angerufen|bearbeitet|erledigt|zugeschickt|ankommen|eintreffen|umgebucht|freigeschaltet|ausgezahlt)
Found-in: Der Deckel wird heute noch verschickt.
Not-in: Der Deckel wird heiß.

Phrase: (geht|gehen) [heute|morgen|noch heute|gleich|am Montag|am Dienstag|am Mittwoch|am
  Donnerstag|am Freitag] [noch] (raus|hinaus|in die Post|auf die Reise|zur Post|in den Versand|an
  Sie raus|auf den Weg)
Found-in: Der neue Deckel geht noch heute raus.

Phrase: (kommt|kommen|trifft|ist|sind) … (spätestens|bis|am|nächste|nächsten|kommenden|kommende|noch
  heute|morgen|übermorgen) [*] (bei Ihnen|bei dir|bei euch|an|ein|zu
  Ihnen|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Woche)
Found-in: Der Monteur kommt am Montag zu Ihnen.

Phrase: (ein|eine|mein|meine|unser|unsere|der|die|Frau|Herr) [*]
  (Techniker|Technikerin|Monteur|Fahrer|Kurier|Kollege|Kollegin|Mitarbeiter|Mitarbeiterin|Team|Bote)
  (wird|ruft|kommt|meldet|holt|bringt|schaut)
Found-in: Unser Monteur ruft Sie am Montag an.

Phrase: spätestens
  (am|bis|in|morgen|heute|nächste|zum|Ende|Anfang|Montag|Dienstag|Mittwoch|Donnerstag|Freitag)
Found-in: Das Geld haben Sie spätestens am Freitag.

Phrase: bis (spätestens|Ende der|Ende dieser|zum Wochenende|morgen|heute
  Abend|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag) … (erledigt|fertig|bei Ihnen|bei
  dir|da|geklärt|repariert|gelöst|zurück|melden|schicken|zu)
Found-in: Bis Freitag ist alles fertig.

Phrase: (ist|sind|schon|bereits) [*] (unterwegs|auf dem Weg|auf der Reise) (zu Ihnen|zu dir|zu
  euch|und)
Found-in: Der neue Deckel ist schon unterwegs zu Ihnen.

Phrase: (habe|haben) [ich|wir] … (veranlasst|in die Wege geleitet|in Auftrag
  gegeben|angestoßen|vorgemerkt|eingeplant|für Sie reserviert|für Sie zurückgelegt|terminiert)
Found-in: Die Gutschrift habe ich heute veranlasst.

Phrase: (Sie|du|ihr) (können|kannst|könnt|dürfen|darfst) (sich|dich|euch) (darauf|auf uns|auf mich)
  [fest] verlassen
Strength: weak
Found-in: Sie können sich darauf verlassen.

Phrase: (verlassen|zählen) Sie (sich|auf) [darauf|auf] [mich|uns]
Strength: weak
Found-in: Verlassen Sie sich auf mich.

Phrase: (tun|tue|geben|gebe|setzen|setze) [wir|ich] (unser Möglichstes|mein Möglichstes|unser
  Bestes|mein Bestes|alles daran|alles|alles dafür|alles was)
Found-in: Wir tun unser Möglichstes.

Phrase: (bleibe|bleiben) [ich|wir] [da|hier|für Sie|weiter] (dran|am Ball)
Found-in: Ich bleibe für Sie dran.

Phrase: (halten|halte) [wir|ich] (Sie|dich|euch) [weiterhin|natürlich|selbstverständlich] auf dem
  Laufenden
Found-in: Ich halte Sie auf dem Laufenden.

Phrase: (lassen|lasse) [wir|ich] (Ihnen|dir|euch) … (zukommen|wissen)
Found-in: Ich lasse Ihnen das Etikett morgen zukommen.

Phrase: (ab sofort|von nun an|künftig|in Zukunft|zukünftig|ab morgen|ab heute)
  (wird|werden|prüfen|wiegen|achten|achte|ist|sind|gilt)
Found-in: Künftig prüfen wir jedes Paket.

Phrase: (wieder|ab) (lieferbar|verfügbar|erhältlich|auf Lager) (ab|im|am|Anfang|Mitte|Ende|in|sein)
Found-in: Der Deckel ist wieder lieferbar ab Mai.

Phrase: (voraussichtlich|planmäßig|nach jetzigem Stand|aller Voraussicht nach)
  (am|im|ab|bis|in|nächste|Mitte|Ende|Anfang|morgen|wieder|kommende)
Found-in: Er ist voraussichtlich im Mai da.

Phrase: (wir|ich) (planen|plane|beabsichtigen|haben vor|rechnen|rechne|gehen davon
  aus|erwarten|erwarte) (mit|den|die|das|es|im|ihn|dass|eine|einen|ab)
Strength: weak
Found-in: Wir planen die Lieferung für Mai.

Phrase: (wird gemacht|geht klar|mache ich|machen wir|wird erledigt|schon erledigt|bin dran|sind
  dran|ich bin dran|wir sind dran|kümmere mich)
Found-in: Geht klar, wird gemacht!

Phrase: (nicht|nie) (wieder|mehr) (vorkommen|passieren|vorkommt|passiert)
Found-in: Das wird nicht wieder vorkommen.
Unless: quotation, question

Phrase: (machen|mache|bringen|bringe) [wir|ich] (das|es|dies) … (wieder gut|in Ordnung)
Found-in: Wir bringen das morgen in Ordnung.

Phrase: (übernehmen|übernehme) (wir|ich) (die|alle|das|selbstverständlich|natürlich|für) [*] [*]
  (Kosten|Porto|Versandkosten|Rücksendekosten|Reparatur|Gebühr)
Found-in: Natürlich übernehmen wir die Kosten.
