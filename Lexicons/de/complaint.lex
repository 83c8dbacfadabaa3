Lexicon: complaint
Language: de
Purpose: Words by which a customer reports a trouble or voices dissatisfaction.
Act: complaint
Unless: none
Source: written for replylint

# geht nicht

Phrase: (geht|gehen|läuft|laufen|passt|passen|stimmt|stimmen|hält|laeuft|haelt) [*] [*] (nicht|nicht
  mehr|gar nicht|überhaupt nicht|immer noch nicht|kaum noch)
Found-in: Der Deckel passt leider nicht.
Unless: question, condition

Phrase: (funktioniert|funktionieren|klappt|klappen|lädt|startet|reagiert|öffnet|verbindet|schließt|druckt|heizt|kühlt|leuchtet|antwortet|dichtet|funzt|laedt|funktoniert|funktionirt|oeffnet|kuehlt)
  … (nicht|nicht mehr|nichts|nich|nie|gar nicht|überhaupt nicht|kaum|kaum noch)
Found-in: Seit gestern funktioniert die Lampe nicht mehr.
Not-in: Die Lampe funktioniert gut.
Unless: question, condition

Phrase: (nicht|nicht mehr|gar nicht|nie|kaum) …
  (funktioniert|funktionieren|geht|klappt|läuft|startet|reagiert|öffnet|lädt|hält|passt|stimmt|funktioniert
  hat|geklappt|funktioniert haben|gehalten|laeuft|oeffnet|laedt|haelt)
Found-in: Ich schreibe, weil die Lampe nicht richtig funktioniert.
Not-in: Sie funktioniert gut.
Unless: question, condition

Phrase: (funktionieren|reagieren|antworten|reagiert|antwortet) (nicht|nie|nicht mehr)
Found-in: Die Tasten reagieren nicht.

Phrase: (kann|kann ich|können|können wir|konnte|konnten) [*] … (nicht|nicht
  mehr|nie|keine|keinen|kein) …
  (einloggen|anmelden|öffnen|nutzen|benutzen|zugreifen|bezahlen|bestellen|buchen|einchecken|sehen|herunterladen|installieren|erreichen|aufrufen|verbinden|drucken|kündigen|abschließen|empfangen|verwenden|gebrauchen|telefonieren|hochladen|speichern|aktivieren)
Found-in: Seit Montag kann ich mich nicht mehr einloggen.
Not-in: Ich kann mich gut erinnern.
Unless: question, condition

Phrase: (lässt|laesst|lassen|ließ) sich … (nicht|kaum|nicht mehr|nur schwer) [*]
  (öffnen|oeffnen|schließen|einschalten|ausschalten|einstellen|nutzen|bedienen|installieren|laden|verstellen|montieren|drehen|starten|verbinden|aktivieren|abstellen|aufladen|entfernen|aufbauen)
Found-in: Der Deckel lässt sich nicht öffnen.

Phrase: (kaputt|defekt|defekte|defekten|defekter|defektes|beschädigt|beschädigte|beschädigten|beschädigtes|beschädigter|zerbrochen|zerbrochene|zerbrochenen|zerrissen|zerkratzt|verkratzt|verbeult|eingerissen|undicht|verschimmelt|schimmelig|verdorben|ausgelaufen|zerdrückt|eingedrückt|aufgerissen|kaputte|kaputten|kaputtes|kaputter|kaput|hinüber|im
  Eimer|geschrottet|verdreckt|beschaedigt|mangelhaft|mangelhafte|mangelhafter|fehlerhaft|fehlerhafte|fehlerhaften|schadhaft|verzogen|verrostet|rostig|beschaedigte|beschaedigten|beschaedigtes|beschaedigter|zerdrueckt|eingedrueckt|hinueber)
Found-in: Der Griff kam zerbrochen an.
Not-in: Der Griff ist nicht kaputt.
Unless: negation, condition

Phrase: (gerissen|abgebrochen|abgefallen|auseinandergefallen|geplatzt|abgestürzt|durchgebrannt|ausgefallen|verbogen|verfärbt|eingelaufen|geschmolzen|gesprungen|aufgeplatzt|abgeblättert|verloren
  gegangen|verschwunden|abgestuerzt|verfaerbt|abgeblaettert)
Strength: weak
Found-in: Der Griff ist nach zwei Tagen abgebrochen.
Unless: negation, condition

Phrase: (stürzt|stürzen|stürzte|schmiert|kackt|stuerzt|stuerzen|stuerzte) … ab
Found-in: Die App stürzt beim Start ab.
Unless: negation, condition

Phrase: (hängt|hängen|haengt|haengen) sich … auf
Found-in: Die Seite hängt sich dauernd auf.
Unless: negation, condition

Phrase: (friert|frieren) … ein
Found-in: Das Bild friert alle paar Minuten ein.
Unless: negation, condition

Phrase: (fällt|fallen|fiel|bricht|brechen|brach|faellt) … (aus|auseinander|zusammen|ab)
Strength: weak
Found-in: Das Netz fällt dreimal am Tag aus.
Unless: negation, condition, question

Phrase: (Absturz|Abstürze|Ausfall|Ausfälle|Störung|Störungen|Fehlermeldung|Fehlermeldungen|Fehlercode|Serverfehler|Totalausfall|Abstuerze|Ausfaelle|Stoerung|Stoerungen)
Strength: weak
Found-in: Es kommt eine Fehlermeldung.
Unless: negation, condition

Phrase: (Problem|Probleme|Problemen|Schwierigkeiten|Ärger|Schwierigkeit|Aerger)
  (mit|beim|bei|seit|an|in|im|hat|haben|wegen|besteht|bestehen)
Found-in: Seit Mai gibt es Probleme mit der Pumpe.
Not-in: Ich habe kein Problem mit dem Termin.
Unless: negation, condition

Phrase: (habe|haben|hab|hatte|hatten|gibt es|gab es|besteht|bestehen|bereitet|macht) …
  (ein|immer|ständig|große|massive|erhebliche|wieder|dauernd|nur|das gleiche|dasselbe|seit) …
  (Problem|Probleme|Ärger|Schwierigkeiten)
Found-in: Wir haben ein großes Problem.
Unless: negation, condition, question

Phrase: (Mangel|Mängel|Reklamation|reklamieren|reklamiere|reklamiert|beanstande|beanstanden|Beanstandung|Mängelrüge|Gewährleistung|Maengel|Maengelruege|Gewaehrleistung)
Strength: weak
Found-in: Ich möchte den Kessel reklamieren.
Unless: negation, condition

Phrase: (Beschwerde|beschweren|beschwere|Beschwerden|beschwert|Reklamationen)
Strength: weak
Found-in: Dies ist eine Beschwerde.
Unless: negation, condition

Phrase: (möchte|muss|will|werde|wollen|müssen|werden|moechte|muessen) [ich|wir] [mich|uns|hiermit]
  [mich|uns|hiermit|leider|über|ueber] … beschweren
Found-in: Hiermit möchte ich mich über den Fahrer beschweren.
Unless: negation, question

# fehlt, falsch

Phrase: (fehlt|fehlen|fehlte|fehlten)
  (der|die|das|ein|eine|einer|zwei|drei|mein|meine|noch|leider|immer|mir|uns|allerdings|aber|jedoch|mehrere|einige|wieder|komplett|völlig|voellig)
Strength: weak
Found-in: In der Packung fehlt der Griff.
Not-in: Mir ist kein Fehler bekannt.
Unless: negation, condition

Phrase: (es|mir|uns|leider|im Paket|dabei|darin|noch immer|immer noch) (fehlt|fehlen|fehlte|fehlten)
  [*] (der|die|das|ein|eine|zwei|drei|mein|meine|noch|immer|ein Teil|Teile)
Found-in: Leider fehlt immer noch der Griff.
Unless: negation, condition, question

Phrase: (fehlt|fehlen|fehlte|fehlten)
Strength: weak
Found-in: Ich schreibe, weil der Griff fehlt.
Unless: negation, condition
Within: end

Phrase: (falsch|falsche|falschen|falscher|falsches|verkehrte|verkehrten|verkehrter|verkehrtes)
  (geliefert|gelieferte|geschickt|berechnet|abgebucht|gebucht|Artikel|Ware|Größe|Farbe|Produkt|Rechnung|Betrag|Adresse|Modell|Teil|Paket|Lieferung|Name|Namen|bestellt|zugestellt|ausgestellt|eingezogen|Sendung|Preis|Information|Auskunft|Groeße)
Found-in: Sie haben mir die falsche Größe geschickt.
Not-in: Das ist nicht die falsche Größe.
Unless: negation, condition

Phrase: (doppelt|zweimal|2x|zu viel|zuviel|mehrfach|dreimal|unberechtigt|ohne Grund|zu Unrecht) [*]
  (abgebucht|berechnet|belastet|eingezogen|bezahlt|geliefert|abgezogen|in Rechnung|verrechnet)
Found-in: Sie haben den Betrag doppelt abgebucht.
Unless: negation, condition

Phrase: (entspricht|entsprach|entsprechen) [*] (nicht|keineswegs|in keinster Weise) [*]
  (Beschreibung|der Beschreibung|Bestellung|den Angaben|dem Bild|der
  Abbildung|der|dem|meiner|meinen|unseren)
Found-in: Der Deckel entspricht nicht der Beschreibung.
Unless: question

Phrase: (ging|geht|gegangen|läuft|lief|ist|gelaufen|laeuft) [*] [*] (schief|schiefgegangen|schief
  gegangen|schiefgelaufen|schief gelaufen|daneben)
Found-in: Da ist etwas schiefgelaufen.
Unless: negation, condition, question

# warten

Phrase: (warte|warten|gewartet|wartet|wartete) … (immer noch|noch
  immer|noch|seit|schon|bereits|jetzt|nun|vergeblich|vergebens|weiterhin|ewig|auf) …
  (Tagen|Wochen|Monaten|Stunden|Tage|Wochen|Monate|Stunden|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Tag|Woche|Monat|meine|mein|meinen|eine
  Antwort|Antwort|Jahr|lange|Ewigkeiten|Ewigkeit|immer)
Found-in: Ich warte seit drei Wochen.
Found-in: Noch immer warte ich auf mein Geld, ja ich warte noch auf meine Ware.
Unless: negation, condition, question

Phrase: (seit|nach|über|schon) … (Tagen|Wochen|Monaten|Stunden|Woche|Monat) [*]
  (keine|nichts|kein|nicht|noch nichts|noch nicht|noch keine|ohne|vergeblich|vergebens|noch
  immer|immer noch)
Found-in: Seit drei Wochen keine Antwort.
Unless: question, condition

Phrase: (bis heute|bis jetzt|bislang|bisher|immer noch|noch immer|noch|leider|seitdem|seither) …
  (nicht|nichts|keine|keinen|kein|weder) …
  (erhalten|bekommen|angekommen|geliefert|gekommen|erstattet|passiert|gehört|geantwortet|gemeldet|eingetroffen|da|zurückerstattet|überwiesen|gutgeschrieben|behoben|gelöst|erledigt|geschehen|reagiert|verschickt|versendet|zugestellt|repariert|beantwortet|Antwort|Rückmeldung|Reaktion|Geld|Ware|Lieferung|Paket|Erstattung)
Found-in: Bis heute habe ich nichts erhalten. Bis heute ist leider nichts passiert.
Unless: question, condition

Phrase: (nicht|nichts|nie|keine|keinen|kein) [*] [*]
  (erhalten|bekommen|angekommen|geliefert|erstattet|eingetroffen|zurückerstattet|gutgeschrieben|zugestellt|reagiert|geantwortet|zurückgerufen|gekommen|erschienen|aufgetaucht|behoben|gelöst|zurueckerstattet|zurueckgerufen|geloest)
Found-in: Das Paket ist nicht angekommen.
Unless: question, condition

Phrase: (wo|wo zum Teufel) (ist|bleibt|bleiben|sind) [*] (mein|meine|unser|unsere|das|die|der)
  (Geld|Paket|Ware|Bestellung|Lieferung|Erstattung|Gutschrift|Rückerstattung|Sendung|Rückzahlung|Koffer|Antwort|Rechnung|Kaution|Gepäck)
Found-in: Wo bleibt denn meine Erstattung?

Phrase: (niemand|keiner|kein Mensch|kein Mitarbeiter) … (meldet|antwortet|reagiert|hilft|geht
  ran|erreichbar|zuständig|gemeldet|geantwortet|kümmert|erreichen|geht ans|nimmt ab|kam|zu
  erreichen|reagierte|interessiert|weiß|gekommen|helfen|zustaendig|kuemmert)
Found-in: Am Telefon meldet sich niemand, keiner antwortet.
Unless: question, condition

Phrase: (nicht|nie|kaum|schlecht|niemals|niemand) [*] (erreichbar|zu erreichen)
Found-in: Ihre Hotline ist nie erreichbar.
Unless: question, condition

Phrase: (aber|und|doch|sonst|weiter|ansonsten) (nichts|keiner|niemand)
  (passiert|passierte|reagiert|reagierte|geschah|kam|antwortet|antwortete|meldete|meldet)
Found-in: Ich schrieb zweimal, aber keiner antwortete.
Unless: question, condition

Phrase: (keine|keinerlei|ohne|weder eine)
  (Antwort|Reaktion|Rückmeldung|Hilfe|Erklärung|Lösung|Erstattung|Info|Information|Auskunft|Entschuldigung|Nachricht|Rueckmeldung|Erklaerung|Loesung)
Strength: weak
Found-in: Auf drei Briefe kam keine Antwort.
Unless: question, condition

Phrase: (Verspätung|verspätet|Verzögerung|verzögert|zu
  spät|überfällig|Verspaetung|verspaetet|Verzoegerung|verzoegert|ueberfaellig)
Strength: weak
Found-in: Das Paket kam zu spät.
Unless: negation, condition

Phrase: (in der|der) (Warteschleife|Telefonschleife|Endlosschleife)
Found-in: Ich hing eine Stunde in der Warteschleife.

Phrase: (aufgelegt|weggedrückt|abgewimmelt|vertröstet|ignoriert|angelogen|belogen|angeschrien|angebrüllt|hingehalten|veräppelt|verarscht|abgefertigt|angepampt|angeschnauzt|übers
  Ohr gehauen|über den Tisch gezogen|für dumm verkauft|hängen gelassen|hängengelassen|sitzen
  gelassen|stehen gelassen|im Stich gelassen|allein
  gelassen|alleingelassen|reingelegt|weggedrueckt|vertroestet|angebruellt|veraeppelt|haengengelassen)
Found-in: Am Telefon wurde ich dreimal vertröstet.
Unless: negation, condition

Phrase: (zum|schon das|das ist das|mittlerweile das|nun das|bereits das)
  (zweite|zweiten|dritte|dritten|vierte|vierten|fünfte|fünften|x-te|x-ten|xte|zigsten|wiederholten|hundertsten|zehnten|n-ten|fuenfte|fuenften)
  Mal
Strength: weak
Found-in: Ich schreibe zum dritten Mal.

Phrase: (immer wieder|schon wieder|jedes
  Mal|jedesmal|ständig|dauernd|andauernd|mehrfach|mehrmals|wiederholt|x-mal|zigmal|unzählige
  Male|staendig)
Strength: weak
Found-in: Der Strom war schon wieder weg.
Unless: negation, condition

Phrase: (storniert|abgesagt|gestrichen|annulliert|gecancelt|geschlossen|gesperrt|gekündigt|gekuendigt)
  (ohne|obwohl|kurzfristig)
Strength: weak
Found-in: Der Flug wurde gestrichen ohne ein Wort.

Phrase: (wurde|wurden|einfach|kurzfristig|ohne Vorwarnung|ohne Ankündigung) [*]
  (storniert|abgesagt|gestrichen|annulliert|gecancelt|gesperrt)
Strength: weak
Found-in: Der Kurs wurde kurzfristig abgesagt.
Unless: negation, condition, question

Phrase: (Müll|Mist|Dreck|Drama|Chaos|gestohlen|geklaut|Diebstahl|Lüge|Lügen|Schwindel|Schrott|schlecht|schlechte|schlechter|schlechtes|schlechten|abgelaufen|abgelaufene|gebrochen|schwach|schwache|dürftige|traurig|absurd|lahm|lahme|Ärger|Fehler|Panne|Muell|Luege|Luegen|duerftige|Aerger)
Strength: weak
Found-in: Die Beratung war schlecht.
Unless: negation, condition

Phrase: (ein|schlechter|wohl ein|echt ein) Witz
Found-in: Das ist doch ein Witz!
Unless: negation, condition

# Geld

Phrase: (Rückerstattung|Erstattung|Schadenersatz|Schadensersatz|Entschädigung|Geld
  zurück|Preisminderung|Nachbesserung|Ersatzlieferung|Kaufpreisminderung|Rueckerstattung|Entschaedigung)
Strength: weak
Found-in: Ich bitte um Erstattung.
Unless: negation, condition

Phrase: (verlange|fordere|erwarte|will|möchte|bestehe|fordern|verlangen|erwarten|wollen) …
  (Rückerstattung|Erstattung|Schadenersatz|Schadensersatz|Entschädigung|Geld|Ersatz|Wiedergutmachung|Stellungnahme|Entschuldigung|Kaufpreis|Preisnachlass|Nachbesserung)
Found-in: Ich verlange sofort mein Geld zurück.
Unless: negation, question

Phrase: (Geld|Anzahlung|Kaution)
  (zurück|wieder|zurückhaben|zurückbekommen|weg|zurueck|zurueckhaben|zurueckbekommen)
Found-in: Ich will mein Geld zurück.
Unless: negation

Phrase: (Abzocke|Abzockerei|Abzocker|Betrug|Betrüger|Wucher|Nepp|Verarsche|Verarschung|Mogelpackung|Kundenverarsche|Bauernfängerei|betrogen|abgezockt|geprellt|Beschiss|beschissen|beschissene|Halsabschneider|Lügner|Irreführung|irreführend|Etikettenschwindel|Frechheit|Unverschämtheit|Sauerei|Schweinerei|Zumutung|Schande|Katastrophe|Armutszeugnis|Trauerspiel|Saftladen|Sauladen|Scheiß|Scheiße|Scheißladen|Murks|Pfusch|Schlamperei|Dreckladen|Reinfall|Fehlkauf|Albtraum|Alptraum|Desaster|Debakel|Farce|Skandal|Unding|Kundenverdummung|Servicewüste|Betrueger|Bauernfaengerei|Luegner|Irrefuehrung|irrefuehrend|Unverschaemtheit|Servicewueste)
Found-in: Das ist eine Frechheit!
Found-in: So ein Saftladen.
Not-in: Das ist kein Betrug.
Unless: negation, condition

Phrase: (überteuert|zu teuer|viel zu teuer|überzogen|horrend|horrende|unverschämt
  teuer|unverhältnismäßig|ueberteuert|ueberzogen|unverhaeltnismaeßig)
Strength: weak
Found-in: Der Versand ist viel zu teuer.
Unless: negation, condition

Phrase: (Zeitverschwendung|Geldverschwendung|rausgeschmissenes Geld|rausgeworfenes
  Geld|verschwendete Zeit|verlorene Zeit|vergeudet|verschwendet)
Found-in: Das war rausgeschmissenes Geld.
Unless: negation, condition

Phrase: (nie wieder|nie mehr|niemals wieder|niemals mehr|nicht mehr|nie nie wieder) (bei Ihnen|bei
  euch|bestellen|kaufen|hier|dort|buchen|einkaufen|diese|dieser|diesen|Kunde|mit)
Found-in: Ich kaufe nie wieder bei Ihnen.
Unless: question, condition

Phrase: (letztes Mal|das letzte Mal|letzte Bestellung|einmal und nie wieder|Finger weg|Hände
  weg|nicht zu empfehlen|keine Empfehlung|nicht empfehlenswert|kann ich nicht empfehlen|rate ab|rate
  davon ab|abzuraten)
Found-in: Einmal und nie wieder.

Phrase: (Anwalt|Rechtsanwalt|Verbraucherzentrale|Verbraucherschutz|rechtliche Schritte|Anzeige
  erstatten|Schlichtungsstelle|Bundesnetzagentur|Ombudsmann|Gericht|Konsumentenschutz|Fristsetzung|letzte
  Frist|eine Frist)
Strength: weak
Found-in: Sonst gehe ich zur Verbraucherzentrale.
Unless: negation

# Urteil

Phrase: (schlechteste|schlechtesten|schlechtester|mies|miese|mieser|mieses|miesen|grottenschlecht|unterirdisch|unterirdische|katastrophal|katastrophale|katastrophaler|katastrophales|grauenhaft|grauenhafte|grauenhafter|furchtbar|furchtbare|furchtbarer|schrecklich|schreckliche|schrecklicher|entsetzlich|fürchterlich|lausig|lausiger|miserabel|miserable|miserabler|erbärmlich|erbärmlicher|peinlich|lächerlich|lächerliche|unmöglich|inakzeptabel|inakzeptable|unakzeptabel|unzumutbar|unzumutbare|unverschämt|unverschämte|unverschämter|skandalös|unfassbar|unglaublich
  schlecht|dilettantisch|stümperhaft|unprofessionell|unprofessioneller|inkompetent|inkompetente|inkompetenter|unfähig|unfähige|unfähiger|nutzlos|nutzlose|wertlos|unbrauchbar|unbrauchbare|untauglich|ungenügend|mangelhafter|dürftig|enttäuschend|enttäuschende|enttäuschender|ärgerlich|ärgerliche|unhaltbar|untragbar|bodenlos|dreist|dreiste|unseriös|unseriöse|unzuverlässig|unzuverlässige|unverantwortlich|ekelhaft|widerlich|eklig|grottig|haarsträubend|hanebüchen|schäbig|schlampig|desaströs|desolat|armselig|zum
  Kotzen|zum Heulen|unter aller Sau|unter aller Kanone|das Letzte|das Allerletzte|nicht
  hinnehmbar|nicht akzeptabel|nicht tragbar|nicht zumutbar|nicht nachvollziehbar|unterste
  Schublade|fuerchterlich|erbaermlich|erbaermlicher|laecherlich|laecherliche|unmoeglich|unverschaemt|unverschaemte|unverschaemter|skandaloes|stuemperhaft|unfaehig|unfaehige|unfaehiger|ungenuegend|duerftig|enttaeuschend|enttaeuschende|enttaeuschender|aergerlich|aergerliche|unserioes|unserioese|unzuverlaessig|unzuverlaessige|haarstraeubend|hanebuechen|schaebig|desastroes)
Found-in: Der Service ist miserabel.
Found-in: Dieser Laden ist das Letzte.
Not-in: Der Service ist nicht schlecht.
Unless: negation, condition

Phrase: (sehr|so|wirklich|total|mehr
  als|schwer|extrem|ziemlich|völlig|absolut|echt|tief|zutiefst|bitter|maßlos|sowas von|voellig)
  (enttäuscht|verärgert|unzufrieden|sauer|genervt|frustriert|wütend|ärgerlich|enttaeuscht|veraergert|entäuscht|entteuscht|empört|aufgebracht|ungehalten|unglücklich|bedient|schockiert|entsetzt|wuetend|aergerlich|entaeuscht|empoert|ungluecklich)
Found-in: Ich bin sehr enttäuscht.
Unless: negation, condition

Phrase: (enttäuscht|enttäuschen|enttäuschung|verärgert|unzufrieden|sauer|genervt|frustriert|frustrierend|wütend|nervt|nervig|nervt's|enttaeuscht|veraergert|entäuscht|enttäuscht|empört|ungehalten|bedient|schockiert|entsetzt|stinksauer|fassungslos|sprachlos|angepisst|ärgert|ärgere|geärgert|Ärgernis|Geduld
  verloren|Nase voll|Schnauze voll|Faxen dicke|es satt|bin es leid|platzt der Kragen|reicht
  es|reicht's|reichts|langt es|langt's|stinkt
  mir|enttaeuschen|enttaeuschung|wuetend|entaeuscht|empoert|aergert|aergere|geaergert|Aergernis)
Found-in: Mir reicht es, ich habe die Nase voll.
Not-in: Wir sind nicht enttäuscht.
Unless: negation, condition

Phrase: (nicht|nie|kaum|wenig|alles andere als|nicht gerade|gar nicht|überhaupt nicht|nicht
  wirklich|nicht besonders|nicht mehr) …
  (zufrieden|glücklich|gut|begeistert|erfreut|einverstanden|akzeptabel|hilfreich|okay|ok|in
  Ordnung|kundenfreundlich|freundlich|professionell|schön|lustig|fair|verstehen|nachvollziehen|überzeugt|hinnehmen|akzeptieren|sein|wahr
  sein|so gewollt|bestellt)
Found-in: Mit dem Kessel bin ich gar nicht zufrieden.
Found-in: Das kann doch nicht wahr sein!
Unless: question, condition

Phrase: (gefällt|überzeugt|hilft|schmeckt|passt|reicht|gefiel|gefaellt|ueberzeugt)
  [mir|uns|das|es|mir das] [*] (nicht|gar nicht|überhaupt nicht|nicht mehr|nicht weiter|kaum)
Found-in: Das hilft mir nicht weiter.
Unless: question, condition

Phrase: (ließ|lässt|lassen|liess|laesst) … zu (wünschen|wuenschen) (übrig|uebrig)
Found-in: Die Beratung lässt sehr zu wünschen übrig.

Phrase: (unfreundlich|unfreundliche|unfreundlicher|unfreundlichen|unhöflich|unhöfliche|unhöflicher|frech|freche|patzig|patzige|pampig|arrogant|arrogante|herablassend|genervte|gelangweilt|desinteressiert|respektlos|respektlose|grob|überheblich|rüpelhaft|schnippisch|ruppig|ahnungslos|überfordert|lustlos|unhoeflich|unhoefliche|unhoeflicher|ueberheblich|ruepelhaft|ueberfordert)
Found-in: Der Fahrer war patzig.
Unless: negation, condition

Phrase: (leider|schade|bedauerlicherweise|ärgerlicherweise|unverständlicherweise|dummerweise|aergerlicherweise|unverstaendlicherweise)
Strength: weak
Found-in: Leider passt er nicht.
Unless: condition

Phrase: (viel zu|zu|ewig|extrem|unfassbar|unerträglich|wahnsinnig|unertraeglich)
  (langsam|lange|laut|klein|kurz|groß|eng|dünn|heiß|kalt|schwer|kompliziert|umständlich|dreckig|schmutzig|voll|lang|duenn|umstaendlich)
Strength: weak
Found-in: Die Seite ist viel zu langsam.
Unless: negation, condition

Phrase: (schmutzig|dreckig|verschmutzt|stinkt|gestunken|versifft|muffig|ungeputzt|eiskalt|durchgeweicht|matschig|versalzen|angebrannt)
Strength: weak
Found-in: Das Zimmer war dreckig.
Unless: negation, condition

Phrase: (warum|wieso|weshalb)
  (antwortet|meldet|reagiert|dauert|hilft|bekomme|kommt|geht|funktioniert) … (nicht|nicht
  mehr|nie|keine|keinen|keiner|niemand|kein|nichts|so lange)
Found-in: Warum antwortet mir keiner?

Phrase: (warum|wieso|weshalb) (ist|wird|wurde|haben|habe|hat|kann|muss|soll) … (nicht|nicht
  mehr|nie|keine|keiner|niemand|kein|nichts|schon wieder|immer noch|ständig|staendig)
Strength: weak
Found-in: Warum ist der Laden immer noch zu?

Phrase: was (soll|ist|war|denken|bilden|fällt|faellt) (das|los|Sie|ihr|mit|Ihnen|euch)
  [sich|euch|eigentlich|denn|bei Ihnen|da|ein]
Strength: weak
Found-in: Was soll das eigentlich?
Within: question

Phrase: (trotz|obwohl) …
  (Zusage|Versprechen|mehrfacher|mehrmaliger|wiederholter|versprochen|zugesagt|bezahlt|bestätigt|Bestätigung|Terminvereinbarung|Express|gekündigt|Kündigung|bestaetigt|Bestaetigung|gekuendigt|Kuendigung)
Found-in: Trotz Ihrer Zusage kam keiner.

Phrase: (versprochen|versprochene|versprochenen|vereinbart|vereinbarte|vereinbarten|zugesagt|zugesagte)
  [*] [*] [*] (nicht|nie|keiner|niemand|nichts|kein)
Found-in: Der zugesagte Anruf kam nie.
Unless: question, condition

Phrase: (schlage|schlagen|quäle|ärgere|quaele|aergere) [ich|wir] (mich|uns) [*] [*] (herum|rum|mit)
Found-in: Seit Wochen schlage ich mich mit der Pumpe herum.

Phrase: (einen|als) Kunden (verloren|weniger)
Found-in: Damit haben Sie einen Kunden verloren.

Phrase: (kündige|kündigen|wechsle|wechseln|wechsel|storniere|widerrufe|kuendige|kuendigen)
  (ich|wir|jetzt|daher|deshalb)
Strength: weak
Found-in: Deshalb kündige ich jetzt.
Unless: negation, condition

Phrase: (0|null|einen|ein|1) (Stern|Sterne|Punkte) [*] (wäre|zu
  viel|leider|nur|von|für|weil|waere|fuer)
Found-in: Ein Stern ist zu viel.

Phrase: (langsam|allmählich|so langsam|allmaehlich)
  (reicht|reicht's|nervt|verliere|habe|werde|frage|ist)
Strength: weak
Found-in: Langsam frage ich mich, was das soll.

Phrase: (was für|so) (ein|eine)
  (Laden|Service|Kundenservice|Saftladen|Frechheit|Theater|Kasperletheater|Verein|Unsinn|Blödsinn|Quatsch|Schwachsinn|Kundendienst|Bloedsinn)
Strength: weak
Found-in: Was für ein Laden!
