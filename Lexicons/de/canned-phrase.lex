Lexicon: canned-phrase
Language: de
Purpose: Formulas of form letters and saved replies, which hardly anybody writes to one person.
Unless: quotation
Source: written for replylint

# Unannehmlichkeiten und Verständnis

Phrase: (etwaige|eventuelle|mögliche|jegliche|allfällige|evtl|eventuell)
  [entstandene|entstandenen|dadurch entstandene|hierdurch entstandene]
  (Unannehmlichkeiten|Umstände|Störungen|Verzögerungen|Irritationen|Umtriebe|Beeinträchtigungen|Unannehmlichkeit)
Found-in: Etwaige Unannehmlichkeiten bitten wir zu entschuldigen.
Not-in: Die Umstände der Lieferung waren schlimm.

Phrase: (entstandenen|entstandene|dadurch entstandenen|hierdurch entstandenen|verursachten|Ihnen
  entstandenen|damit verbundenen|daraus entstandenen)
  (Unannehmlichkeiten|Umstände|Umtriebe|Unannehmlichkeit|Ärger|Aufwand)
Found-in: Wir bedauern die entstandenen Unannehmlichkeiten.
Not-in: Durch den Frost ist ein Riss entstanden.

Phrase: (bitten|bitte) [wir|ich] [Sie|daher|hierfür|dafür|insoweit|hierbei|in diesem
  Fall|diesbezüglich] [daher|hierfür|dafür|höflich|freundlich] um [Ihr|etwas|dein|euer] Verständnis
Strength: weak
Found-in: Wir bitten Sie hierfür um Ihr Verständnis.
Not-in: Ich habe Verständnis dafür.

Phrase: (danke|vielen Dank|besten Dank|herzlichen Dank|danken Ihnen|danken wir Ihnen|danken)
  (für|fuer) [Ihr|Ihre|dein|deine|das] [entgegengebrachtes|großes|entgegengebrachte] Verständnis
Strength: weak
Found-in: Vielen Dank für Ihr Verständnis.

Phrase: (danke|vielen Dank|besten Dank|herzlichen Dank|danken Ihnen|danken wir Ihnen) für
  (Ihre|deine|eure|die) [*] Geduld
Strength: weak
Found-in: Vielen Dank für Ihre Geduld.
Not-in: Meine Geduld ist am Ende.

Phrase: Geduld und (Ihr|das|dein|euer) Verständnis
Found-in: Danke für Ihre Geduld und Ihr Verständnis.

Phrase: Verständnis und (Ihre|die|deine|eure) Geduld
Found-in: Danke für Ihr Verständnis und Ihre Geduld.

Phrase: (hoffen|hoffe|hoffen wir) [daher|sehr] auf [Ihr|dein|euer] Verständnis
Found-in: Wir hoffen auf Ihr Verständnis.

Phrase: (haben Sie|hab|habt) [daher|hierfür|bitte] [bitte] Verständnis dafür
Strength: weak
Found-in: Bitte haben Sie Verständnis dafür, dass der Laden zu ist.

Phrase: bitte haben Sie Verständnis
Strength: weak
Found-in: Bitte haben Sie Verständnis.

Phrase: (haben|zeigen) (wir|ich) [vollstes|volles|vollstes] Verständnis für (Ihren|Ihre|Ihr)
Strength: weak
Found-in: Natürlich haben wir vollstes Verständnis für Ihren Ärger.

Phrase: (können|kann) (Ihren|Ihre|Ihr) (Unmut|Ärger|Verärgerung|Enttäuschung|Frust|Frustration) …
  (verstehen|nachvollziehen)
Strength: weak
Found-in: Wir können Ihren Unmut sehr gut nachvollziehen.

# Kontakt und Fragen

Phrase: (stehen|stehe) wir Ihnen … zur Verfügung
Strength: weak
Found-in: Auch am Sonntag stehen wir Ihnen gern zur Verfügung.
Not-in: Der Parkplatz ist frei.

Phrase: (stehen|stehe) (wir|ich) [Ihnen|dir|euch] … (zur Seite|zu Diensten)
Strength: weak
Found-in: Für Auskünfte stehe ich Ihnen gern zur Seite.

Phrase: (stehen|stehe|steht) (Ihnen|ich Ihnen|dir|euch) … zur Verfügung
Strength: weak
Found-in: Unser Team und ich stehen Ihnen gern zur Verfügung.

Phrase: zögern Sie (nicht|bitte nicht)
Found-in: Bitte zögern Sie nicht, uns zu schreiben.
Not-in: Warum zögern Sie noch?

Phrase: (zögere|zögert) (nicht|bitte nicht)
Found-in: Zögert nicht, uns zu schreiben.

Phrase: (sollten|falls|wenn) (Sie|ihr) [noch|dazu|hierzu|darüber hinaus]
  (weitere|noch|sonstige|zusätzliche) [*]
  (Fragen|Rückfragen|Anliegen|Anregungen|Wünsche|Informationen|Unterstützung|Hilfe)
Strength: weak
Found-in: Sollten Sie noch weitere Fragen haben, schreiben Sie uns.
Not-in: Sie haben noch weitere Fragen gestellt.

Phrase: (für|bei) [weitere|weiteren|etwaige|etwaigen|eventuelle|eventuellen|allfällige|allfälligen]
  (Fragen|Rückfragen|Auskünfte|Anliegen|Unklarheiten|Informationen) … (zur Verfügung|an
  uns|jederzeit|gerne|gern)
Strength: weak
Found-in: Für Rückfragen sind wir jederzeit da.
Not-in: Für Fragen war keine Zeit.

Phrase: (bei|für) (weiteren|weitere|zusätzlichen)
  (Fragen|Rückfragen|Anliegen|Auskünften|Auskünfte|Informationen)
Strength: weak
Found-in: Bei weiteren Fragen rufen Sie an.
Not-in: Die weiteren Fragen sind leicht.

Phrase: (jederzeit|gerne|gern) (an uns|an unser|an unseren|an unsere|an mich) [*]
  (wenden|Kundenservice|Kundenservice wenden|Team|Support|Hotline|Serviceteam)
Strength: weak
Found-in: Sie können sich jederzeit an uns wenden.
Not-in: Ich denke gern an uns.

Phrase: (wenden Sie|wende|wendet) (sich|dich|euch) [bitte] (gerne|gern|jederzeit|vertrauensvoll)
  [gerne|jederzeit|vertrauensvoll] an (unser|unseren|unsere|uns)
Strength: weak
Found-in: Wenden Sie sich gern an unser Team.
Not-in: Wenden Sie das Blatt.

Phrase: (nehmen|setzen) Sie [bitte|sich] [gerne|bitte|jederzeit|mit uns] (Kontakt|mit uns) … (auf|in
  Verbindung)
Strength: weak
Found-in: Nehmen Sie gerne Kontakt mit uns auf.

Phrase: (helfen|unterstützen|beraten) [wir|Ihnen|wir Ihnen|Sie] (gerne|gern|jederzeit) [weiter]
Strength: weak
Found-in: Wir helfen jederzeit weiter.
Not-in: Sie helfen uns nie.

Phrase: (helfen|hilft) (wir|Ihnen|Ihnen|unser Team Ihnen) [Ihnen] (gerne|gern) weiter
Found-in: Dabei helfen wir Ihnen gerne weiter.

Phrase: (rund um die Uhr|24/7|24 7) (für Sie|für Euch|für euch|erreichbar|zur Verfügung|da)
Strength: weak
Found-in: Wir sind rund um die Uhr für Sie da.

Phrase: (sind|ist) (wir|unser Team|unser Kundenservice) [jederzeit|gerne|immer|natürlich|auch
  weiterhin] für (Sie|dich|euch) da
Strength: weak
Found-in: Natürlich ist unser Team gerne für Sie da.

Phrase: (können|kann|dürfen|darf) (wir|ich) (sonst|noch|sonst noch|Ihnen noch|Ihnen sonst noch|Ihnen
  anderweitig) [*] [*] (helfen|behilflich|tun|weiterhelfen)
Found-in: Können wir sonst noch etwas tun?
Found-in: Kann ich Ihnen noch helfen?

Phrase: (weiterhelfen|helfen|behilflich sein|geholfen) zu (können|haben)
Strength: weak
Found-in: Gut, Ihnen hiermit weiterhelfen zu können.

Phrase: (hoffen|hoffe) … (weitergeholfen|geholfen|weiterhelfen|beantwortet|behilflich) [*] (zu
  haben|haben|können|konnten|konnte|zu können)
Strength: weak
Found-in: Ich hoffe, Ihre Fragen sind beantwortet zu haben.

Phrase: (mit diesen|mit diesen|durch diese|mit dieser) (Informationen|Angaben|Auskunft|Antwort) …
  (weitergeholfen|geholfen|weiterhelfen|gedient)
Found-in: Wir hoffen, mit diesen Angaben konnten wir weiterhelfen.

# Dank

Phrase: (vielen Dank|danke|besten Dank|herzlichen Dank|danken Ihnen|danken|bedanken uns) (für|fuer)
  (Ihre|deine|eure|die) [*]
  (Anfrage|Nachricht|Kontaktaufnahme|Mitteilung|Zuschrift|E-Mail|Email|Mail|Mitteilung|Rückmeldung|Anregung|Anregungen|Treue|Bewertung)
Strength: weak
Found-in: Vielen Dank für Ihre freundliche Anfrage.
Not-in: Danke für die Lampe.

Phrase: (vielen Dank|danke|besten Dank|herzlichen Dank|danken Ihnen|bedanken uns) (für|fuer)
  (Ihr|dein|euer|das) (Interesse|Schreiben|Feedback|Vertrauen|entgegengebrachtes
  Vertrauen|Anliegen|freundliches Schreiben|Interesse an)
Strength: weak
Found-in: Besten Dank für Ihr Interesse.

Phrase: (vielen Dank|danke|herzlichen Dank|danken Ihnen|freuen uns) dass (Sie|du|ihr)
  (sich|uns|dich|euch) … (gewandt|wenden|entschieden|kontaktiert|kontaktieren|in Verbindung|die
  Zeit|gemeldet|gewendet|Kontakt|interessieren|gewählt)
Strength: weak
Found-in: Vielen Dank, dass Sie sich an uns gewandt haben.
Not-in: Danke, dass Sie so rasch da waren.

Phrase: (vielen Dank|danke|danken Ihnen) dass (Sie|du|ihr) [uns] … (aufmerksam
  gemacht|hingewiesen|mitgeteilt|informiert) [haben|hast|habt]
Strength: weak
Found-in: Vielen Dank, dass Sie uns darauf aufmerksam gemacht haben.

Phrase: dass (Sie|du|ihr) sich die Zeit genommen (haben|hast|habt)
Found-in: Schön, dass Sie sich die Zeit genommen haben.

Phrase: (Kontaktaufnahme|Anfrage) mit (unserem|unserer|dem|der) [*]
  (Kundenservice|Kundendienst|Support|Team|Hotline|Kundenbetreuung)
Found-in: Danke für die Kontaktaufnahme mit unserem Kundendienst.

Phrase: (entgegengebrachtes|entgegengebrachte|uns entgegengebrachte|entgegen gebrachtes) Vertrauen
Found-in: Danke für das uns entgegengebrachte Vertrauen.

# Versprechen

Phrase: (nehmen|nehme) (wir|ich) … (sehr ernst|ausgesprochen ernst|äußerst ernst)
Found-in: Solche Hinweise nehmen wir sehr ernst.
Not-in: Nehmen wir den Bus?

Phrase: wir nehmen (Ihr|Ihre|Ihren|jede|jeden|jedes|alle|solche|dies|Kritik|Kundenfeedback) …
  (ernst|zum Anlass)
Found-in: Wir nehmen Ihre Kritik ernst.

Phrase: (Kundenzufriedenheit|Zufriedenheit unserer Kunden|Ihre Zufriedenheit|die Zufriedenheit
  unserer Kunden) … (Priorität|wichtig|am Herzen|Stelle|oberstes|Anliegen|Mittelpunkt)
Found-in: Ihre Zufriedenheit hat für uns höchste Priorität.
Not-in: Seine Zufriedenheit war groß.

Phrase: (höchste|oberste|größte) (Priorität|Bedeutung|Wichtigkeit)
Strength: weak
Found-in: Das hat höchste Priorität.

Phrase: (liegt|liegen) (uns|mir) (sehr|besonders|wirklich) am Herzen
Strength: weak
Found-in: Ihre Sicherheit liegt uns sehr am Herzen.

Phrase: (ist|sind) (uns|für uns) [sehr|besonders|äußerst] wichtig
Strength: weak
Found-in: Ihre Meinung ist uns wichtig.
Not-in: Uns ist der Preis zu hoch.

Phrase: (sind|immer|stets|ständig|laufend) [wir]
  (stets|ständig|laufend|immer|kontinuierlich|jederzeit) (bemüht|bestrebt|darum bemüht|daran
  interessiert)
Found-in: Wir sind stets bemüht, gut zu sein.

Phrase: (sind|ist) [wir|stets|sehr] (bemüht|bestrebt)
  (Ihnen|unseren|unsere|die|den|Ihr|Ihre|alle|jeden)
Strength: weak
Found-in: Wir sind bestrebt, unsere Kunden gut zu beraten.

Phrase: (arbeiten|arbeitet) [wir|unser Team|unsere Techniker|bereits] … (mit Hochdruck|auf
  Hochtouren|unter Hochdruck)
Found-in: Unser Team arbeitet bereits mit Hochdruck daran.

Phrase: mit Hochdruck
Strength: weak
Found-in: Mit Hochdruck wird daran geschraubt.

Phrase: (setzen|setzt) [wir|unser Team] alles daran
Strength: weak
Found-in: Wir setzen alles daran, es zu richten.

Phrase: (schnellstmöglich|schnellstmöglichst|baldmöglichst|ehestmöglich|zeitnah|umgehend|in Kürze|so
  bald wie möglich|so schnell wie möglich|raschmöglichst|unverzüglich) … (bei Ihnen|bei dir|bei
  euch|melden|in
  Verbindung|bearbeiten|bearbeitet|beantworten|beantwortet|kontaktieren|zurückkommen|darum kümmern)
Strength: weak
Found-in: Wir werden uns schnellstmöglich bei Ihnen melden.
Not-in: Bitte schicken Sie mir umgehend den Deckel.

Phrase: (kommen|komme|komm) [wir|ich] [zeitnah|schnellstmöglich|umgehend|unaufgefordert] auf Sie zu
Found-in: Wir kommen unaufgefordert auf Sie zu.

Phrase: (haben|wird|wurde|werden) [wir] [Ihr|Ihre|Ihren] … (zur Bearbeitung|zur Prüfung|an die
  zuständige|an die entsprechende|an den zuständigen|an die verantwortliche|an unsere
  Fachabteilung|an die Fachabteilung) … (weitergeleitet|weitergegeben|übergeben|übermittelt)
Strength: weak
Found-in: Wir haben Ihr Schreiben an die zuständige Abteilung weitergeleitet.

Phrase: (Kritik|Feedback|Anregung|Anregungen|Hinweis|Hinweise|Rückmeldung|Verbesserungsvorschlag)
  [*] [*] (aufgenommen|weitergegeben|weitergeleitet|zu Herzen|notiert|vermerkt|an die
  Fachabteilung|intern)
Strength: weak
Found-in: Ihre Anregungen haben wir aufgenommen.

Phrase: (gerne|gern) (aufgenommen|weitergegeben|weitergeleitet|zur Kenntnis genommen)
Found-in: Ihren Vorschlag haben wir gern aufgenommen.

Phrase: (zur Kenntnis genommen|zur Kenntnisnahme)
Strength: weak
Found-in: Ihr Schreiben haben wir zur Kenntnis genommen.

Phrase: (helfen|hilft|dient|dienen) (uns|dazu|dabei) [*] (unseren|unsere|unser) [*]
  (Service|Services|Angebot|Produkte|Qualität) … (verbessern|optimieren)
Found-in: Ihr Hinweis hilft uns, unseren Service zu verbessern.

Phrase: (stetig|ständig|kontinuierlich|laufend|weiter) (zu verbessern|verbessern|optimieren|zu
  optimieren)
Strength: weak
Found-in: Wir wollen uns laufend verbessern.

Phrase: (hohen|höchsten|gewohnten|unseren hohen|besten)
  (Ansprüchen|Qualitätsansprüchen|Anspruch|Qualitätsstandards|Service|Qualitätsanspruch|Standards)
Strength: weak
Found-in: Das passt nicht zu unseren hohen Ansprüchen.

Phrase: (in Zukunft|zukünftig|künftig) (zu vermeiden|vermeiden|vermieden|auszuschließen|nicht mehr
  vorkommt|verhindern|zu verhindern)
Strength: weak
Found-in: Wir wollen das künftig vermeiden.

Phrase: (Vertrauen|Ihr Vertrauen) (zurückzugewinnen|zurückgewinnen|wiederzugewinnen|wieder zu
  gewinnen)
Found-in: Wir hoffen, Ihr Vertrauen zurückzugewinnen.

Phrase: (seien|können|dürfen) Sie [sich|sich sicher] (versichert|gewiss|sicher sein)
Found-in: Seien Sie versichert, dass der Deckel hält.

Phrase: (versichern|versichere) (Ihnen|dir|wir Ihnen|ich Ihnen) dass
Strength: weak
Found-in: Wir versichern Ihnen, dass der Deckel hält.
Not-in: Wir versichern Autos.

# Amtliche Wendungen

Phrase: (teilen|teile) [wir|ich] (Ihnen|Ihnen hiermit|hiermit) … mit
Strength: weak
Found-in: Hiermit teilen wir Ihnen die neue Nummer mit.
Not-in: Wir teilen uns einen Karton mit ihm.

Phrase: (müssen|muss|möchten|möchte|dürfen|können) [wir|ich] (Ihnen|Sie) [leider|hiermit] …
  (mitteilen|informieren|darüber informieren|davon in Kenntnis setzen)
Strength: weak
Found-in: Wir müssen Ihnen leider mitteilen, dass er weg ist.

Phrase: (hiermit|anbei|beiliegend|beigefügt|nachfolgend|untenstehend|nachstehend)
  (erhalten|übersenden|finden|bestätigen|sende|senden|informieren|möchten|teilen|bestätige)
  (Sie|wir|ich)
Strength: weak
Found-in: Anbei erhalten Sie den Plan.
Not-in: Der Plan ist anbei.

Phrase: (wir|ich) [hiermit] (bestätigen|bestätige) [Ihnen|hiermit|gerne] [hiermit|gerne] den
  (Eingang|Erhalt) (Ihrer|Ihres|deiner|der|des)
Strength: weak
Found-in: Wir bestätigen hiermit den Eingang Ihrer Kündigung.

Phrase: (den|der) (Eingang|Erhalt) (Ihrer|Ihres)
  (Nachricht|Anfrage|E-Mail|Mail|Schreibens|Mitteilung|Unterlagen|Kündigung|Reklamation|Beschwerde)
Strength: weak
Found-in: Der Eingang Ihrer Anfrage wird bestätigt.

Phrase: (bezugnehmend|Bezug nehmend|unter Bezugnahme|mit Bezugnahme) auf
  (Ihr|Ihre|Ihren|unser|das|die|den)
Found-in: Bezugnehmend auf Ihr Schreiben legen wir den Plan bei.

Phrase: (wir nehmen|nehmen wir) Bezug auf
Found-in: Wir nehmen Bezug auf Ihr Schreiben.

Phrase: (Ihr|Ihrem|Ihr geschätztes|Ihre) (Schreiben|Anfrage|Nachricht|E-Mail|Mail) vom
Strength: weak
Found-in: Ihr Schreiben vom Montag liegt vor.

Phrase: (sehr geehrte|sehr geehrter|liebe|lieber|guten Tag liebe|hallo liebe|werte|werter) (Damen
  und Herren|Kundin|Kunde|Kunden|Kundinnen und Kunden|Kund innen|Kundin lieber Kunde|Kundin sehr
  geehrter
  Kunde|Gast|Gäste|Mieter|Mitglied|Nutzer|Nutzerin|User|Interessent|Interessentin|Abonnent|Leser|Fahrgast)
Found-in: Sehr geehrte Damen und Herren, der Lift steht.
Not-in: Die Damen und Herren stehen im Lift.

Phrase: (geschätzte|geschätzter|geehrte) (Kundin|Kunde|Kunden|Kundinnen|Gäste)
Found-in: Geschätzte Kundin, der Lift steht.

Phrase: automatische (Nachricht|Antwort|E-Mail|Mail|Eingangsbestätigung|Benachrichtigung)
Found-in: Dies ist eine automatische Antwort.

Phrase: (automatisch|maschinell)
  (generiert|generierte|erzeugt|erstellt|erstellte|erstelltes|versendet|versandt|beantwortet)
Found-in: Diese Nachricht wurde automatisch erstellt.

Phrase: antworten Sie (nicht|bitte nicht|daher nicht) (auf|direkt)
Found-in: Bitte antworten Sie nicht auf diese E-Mail.

Phrase: (ist auch ohne|ohne) (Unterschrift|Unterschrift gültig)
Found-in: Dieses Schreiben ist auch ohne Unterschrift gültig.

Phrase: (Ihr|das|dieses|Ihre) (Ticket|Anliegen|Vorgang|Anfrage|Fall) (wurde|wird|ist) [*]
  (geschlossen|eröffnet|angelegt|erstellt|erfasst|aktualisiert|eskaliert|zugewiesen|registriert|bearbeitet)
Strength: weak
Found-in: Ihr Ticket wurde geschlossen.

Phrase: (hohen|hohes|hoher|erhöhten|erhöhtes|großen|starken|enormen)
  (Anfrageaufkommens|Anfrageaufkommen|Anfragevolumen|Anfragevolumens|Nachfrage|Anrufaufkommen|Aufkommens|Aufkommen|Auftragsvolumen|Anfragen)
Strength: weak
Found-in: Wegen des hohen Anfrageaufkommens dauert es.

Phrase: (länger als|mehr Zeit als) (gewohnt|üblich|gewöhnlich|sonst)
Strength: weak
Found-in: Es dauert länger als üblich.

Phrase: (zum jetzigen|zum gegenwärtigen|zum derzeitigen|zu diesem) Zeitpunkt
Strength: weak
Found-in: Zum jetzigen Zeitpunkt ist nichts bekannt.

Phrase: (aus gegebenem Anlass|aus organisatorischen Gründen|aus betrieblichen Gründen|aus
  technischen Gründen)
Strength: weak
Found-in: Aus organisatorischen Gründen ist zu.

Phrase: (nach eingehender|nach sorgfältiger|nach intensiver|nach umfassender)
  (Prüfung|Überprüfung|Recherche|Rücksprache)
Strength: weak
Found-in: Nach eingehender Prüfung bleibt es dabei.

Phrase: (nach Rücksprache mit|in Rücksprache mit) (der|dem|unserer|unserem) [*]
  (Abteilung|Fachabteilung|Kollegen|Team|Stelle)
Strength: weak
Found-in: Nach Rücksprache mit der Fachabteilung bleibt es dabei.

Phrase: (leider|bedauerlicherweise) (müssen|können) (wir|ich) Ihnen [daher|somit|auch|in diesem
  Fall] (mitteilen|keine|nicht)
Strength: weak
Found-in: Leider müssen wir Ihnen mitteilen, dass er weg ist.

Phrase: (keine|nicht) [*] (anderslautende|andere|positivere|günstigere|bessere|positive)
  (Nachricht|Mitteilung|Auskunft|Antwort|Rückmeldung) (geben|machen|erteilen|senden|zukommen)
Found-in: Wir bedauern, Ihnen keine günstigere Auskunft geben zu können.

Phrase: (bald|wieder|auch in Zukunft|auch weiterhin|demnächst|erneut) [*] [*] begrüßen zu
  (dürfen|können)
Strength: weak
Found-in: Wir hoffen, Sie bald wieder bei uns begrüßen zu dürfen.

Phrase: (wir wünschen|wünschen wir) (Ihnen|dir|euch) [noch|weiterhin|auch weiterhin]
  [einen|eine|viel|alles] [*] (Tag|Woche|Abend|Wochenende|Freude|Gute|Erfolg|Zeit)
Strength: weak
Found-in: Wir wünschen Ihnen noch einen schönen Tag.

Phrase: (für|auf) (Ihren|Ihrem) (weiteren|zukünftigen) (Lebensweg|Weg|Berufsweg)
Found-in: Alles Gute für Ihren weiteren Lebensweg.

Phrase: (als|wie) (treuen|geschätzten|langjährigen|treuer|geschätzter|geschätzte|treue|Stammkunden)
  (Kunden|Kunde|Kundin)
Strength: weak
Found-in: Sie als treuer Kunde wissen das.

Phrase: (wir|unsere|unseren) (Kunden|Kundinnen und Kunden) (stehen|steht|im Mittelpunkt|sind
  uns|liegen uns)
Found-in: Unsere Kunden stehen bei uns vorn.

Phrase: (im Rahmen|seitens) (unserer|der|unseres) (Kulanz|Möglichkeiten|Kulanzregelung)
Strength: weak
Found-in: Im Rahmen unserer Möglichkeiten tun wir das.

Phrase: (entnehmen|entnehmen Sie) [Sie] [bitte] [*] (unserer|unseren|der|den|dem)
  (Website|Webseite|Homepage|AGB|FAQ|Internetseite|Anlage|Anhang)
Strength: weak
Found-in: Alles Weitere entnehmen Sie bitte unserer Website.

Phrase: (hoffe|hoffen) … (erreicht|trifft|findet) Sie [*] (wohl|gut|wohlauf|Gesundheit|guter Dinge)
Found-in: Ich hoffe, diese Nachricht erreicht Sie wohl.

Phrase: (informieren wir Sie|halten wir Sie|werden Sie) [selbstverständlich|natürlich] (auf dem
  Laufenden|zeitnah|umgehend|unaufgefordert|schnellstmöglich)
Strength: weak
Found-in: Natürlich halten wir Sie auf dem Laufenden.
