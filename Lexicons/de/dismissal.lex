Lexicon: dismissal
Language: de
Purpose: Words that wave aside what a customer reports, suggests or complains of.
Unless: negation quotation question report
Source: written for replylint

Phrase: (Sie sind|du bist|Sie waren) [bisher|bislang|tatsächlich|wirklich] (der|die)
  (Einzige|einzige|Erste|erste|einzige Kunde|einzige Kundin|erste Kunde|erste Kundin|einzige
  Gast|erste Gast) (der|die|mit|dem|dessen)
Found-in: Sie sind die Einzige, die sich beschwert.

Phrase: (außer Ihnen|außer dir) (hat|haben|ist|klagt) [sich|sonst|bisher|bislang|noch]
  (niemand|keiner|kein Kunde|kein Gast)
Found-in: Außer Ihnen hat sich niemand beschwert.
Unless: quotation, question, report

Phrase: (sonst|bisher|bislang) (hat|hatte|ist) [sich] [noch] (niemand|keiner|nie jemand|kein
  anderer|kein Kunde|kein Gast) …
  (beschwert|beanstandet|gemeldet|gestört|beklagt|aufgefallen|bemängelt|Problem|Probleme)
Found-in: Bisher hat sich niemand beschwert.
Unless: quotation, question, report

Phrase: (alle anderen|andere Kunden|andere Gäste|unsere anderen Kunden|alle unsere Gäste|die meisten
  Kunden) (sind|kommen|finden|haben) … (zufrieden|glücklich|zurecht|damit klar|kein Problem|keine
  Probleme)
Found-in: Alle anderen sind zufrieden.
Unless: quotation, question, report

Phrase: (das|dies|es) (ist|war) [doch] (nur|lediglich|bloß|allein) (Ihre|deine) [ganz
  persönliche|persönliche|eigene] (Meinung|Ansicht|Auffassung|Sichtweise|Wahrnehmung)
Found-in: Das ist nur Ihre persönliche Meinung.

Phrase: (reine|alles) (Geschmackssache|Ansichtssache|Geschmacksfrage)
Found-in: Das ist reine Geschmackssache.

Phrase: (Geschmackssache|Ansichtssache|Geschmäcker sind verschieden|über Geschmack lässt sich)
Strength: weak
Found-in: Das ist Ansichtssache.

Phrase: (man|wir|ich) (kann|können) es [eben|halt|nun mal|leider|ja] (nicht|nie) (allen|jedem) recht
  machen
Found-in: Man kann es eben nicht allen recht machen.
Unless: quotation, question, report

Phrase: (funktioniert|arbeitet|verhält sich|läuft) (wie|so wie)
  (vorgesehen|beabsichtigt|gewollt|gedacht|gewünscht|geplant|entworfen)
Strength: weak
Found-in: Das funktioniert wie vorgesehen.

Phrase: (kein|nicht ein) (Bug|Fehler) sondern [ein|eine] (Feature|Funktion|Absicht)
Found-in: Das ist kein Bug, sondern ein Feature.
Unless: quotation, question, report

Phrase: (it's|its|it is) (not a bug|no bug) (it's|its|it is) a feature
Found-in: It's not a bug, it's a feature.
Unless: quotation, question, report

Phrase: (kein|keinen) (Grund|Anlass) (zur|für eine|für Ihre)
  (Beschwerde|Beanstandung|Reklamation|Klage|Aufregung)
Found-in: Wir sehen keinen Grund zur Beanstandung.
Unless: quotation, question, report

Phrase: (wir haben|ich habe|es besteht|haben wir|besteht) (kein|keinerlei) (Interesse|Bedarf) an
  (Ihren|Ihrer|Ihrem|solchen|deinen|weiteren)
  (Vorschlägen|Ideen|Anregungen|Meinung|Rückmeldung|Feedback|Ratschlägen|Kritik|Verbesserungsvorschlägen)
Found-in: Wir haben kein Interesse an Ihren Ratschlägen.
Unless: quotation, question, report

Phrase: (stellen|stell) (Sie|dich) sich [doch|mal|bitte] nicht so an
Found-in: Stellen Sie sich doch nicht so an.
Unless: quotation, question, report

Phrase: (Sie|du) (übertreiben|übertreibst|dramatisieren|dramatisierst|sind überempfindlich|bist
  überempfindlich|sind zu empfindlich|bist zu empfindlich|sind kleinlich)
Found-in: Sie übertreiben ein wenig.

Phrase: (Sturm im Wasserglas|Mücke einen Elefanten|kein Weltuntergang|Jammern auf hohem Niveau)
Found-in: Das ist doch kein Weltuntergang.
Unless: quotation, question, report

Phrase: (damit|da) (müssen|musst|müsst) (Sie|du|ihr) [halt|eben|nun mal|leider|wohl|einfach]
  (leben|durch|zurechtkommen|klarkommen)
Found-in: Damit müssen Sie leben.
Unless: quotation, question, report

Phrase: (so ist das|so ist es|das ist so) (nun mal|halt|eben|nun einmal)
Strength: weak
Found-in: So ist das nun mal.

Phrase: (gehen|kaufen|geh|kauf|buchen|essen) (Sie|doch) [doch|eben|halt] (woanders|anderswo|zur
  Konkurrenz|woandershin)
Found-in: Gehen Sie doch woandershin.

Phrase: (wenn|falls) (es|das|Ihnen das|dir das|Ihnen etwas) [Ihnen|dir] nicht (passt|gefällt)
Found-in: Wenn es Ihnen nicht passt, kündigen Sie.
Unless: quotation, question, report

Phrase: (zur Kenntnis genommen|nehmen wir zur Kenntnis|nehmen Ihre * zur Kenntnis|zu den Akten
  genommen)
Strength: weak
Found-in: Ihre Kritik haben wir zur Kenntnis genommen.
