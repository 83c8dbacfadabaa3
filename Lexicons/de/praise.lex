Lexicon: praise
Language: de
Purpose: Words by which the writer praises a product, a service or a person.
Act: praise
Unless: negation, quotation
Source: written for replylint

Phrase: (toll|tolle|toller|tolles|tollen|super|klasse|großartig|großartige|großartiger|großartiges|hervorragend|hervorragende|hervorragender|hervorragendes|hervorragenden|ausgezeichnet|ausgezeichnete|ausgezeichneter|ausgezeichnetes|exzellent|exzellente|exzellenter|fantastisch|fantastische|fantastischer|phantastisch|phantastische|wunderbar|wunderbare|wunderbarer|spitze|spitzenmäßig|genial|geniale|perfekt|perfekte|perfekter|perfektes|perfekten|brillant|brillante|grandios|grandiose|phänomenal|sensationell|herausragend|herausragende|vorbildlich|vorbildliche|vorbildlicher|traumhaft|himmlisch|köstlich|lecker|bombastisch|mega|top|1A|erstklassig|erstklassige|erstklassiger|tadellos|tadellose|tadelloser|einwandfrei|einwandfreie|einwandfreier|mustergültig|unschlagbar|überragend|überragende|begeistert|begeistern|begeisternd|begeisterte|Spitzenklasse|Weltklasse|großartigen|wundervoll|wundervolle|urleiwand|leiwand|lässig|prima|fabelhaft|bravo|chapeau|Hut
  ab|Daumen hoch|5 Sterne|fünf Sterne|volle Punktzahl|weiter
  so|spitzenmaeßig|phaenomenal|koestlich|mustergueltig|ueberragend|ueberragende|laessig)
Found-in: Das war eine tolle Beratung.
Found-in: Der Kessel ist einfach perfekt!
Not-in: Der Kessel ist nicht perfekt.

Phrase: (sehr|wirklich|echt|total|super|richtig|mega|besonders|absolut|überaus|extrem|äußerst|rundum|vollkommen|voll|völlig|immer|stets|ausgesprochen|unheimlich|vollends|rundherum|ueberaus|aeußerst|voellig)
  (gute|guter|gutes|guten|zufrieden|freundlich|freundliche|freundlicher|freundlichen|nett|nette|netter|netten|hilfsbereit|kompetent|kompetente|kompetenter|schöne|schöner|zuverlässig|professionell|empfehlenswert|höflich|zuvorkommend|übersichtlich|liebevoll|glücklich|angetan|beeindruckt|hochwertig|schoene|schoener|zuverlaessig|hoeflich|uebersichtlich|gluecklich)
Found-in: Das Team war sehr freundlich.
Not-in: Das Team war nicht sehr freundlich.

Phrase: (war|waren|ist|sind|ging|lief|geht|läuft|klappt|klappte|schmeckt|fand|laeuft) …
  (sehr|wirklich|echt|total|super|richtig|mega|besonders|äußerst|ausgesprochen|immer|aeußerst)
  (gut|schnell|einfach|hilfreich|schön|angenehm|praktisch|sauber|bequem|unkompliziert|reibungslos|schoen)
Found-in: Die Lieferung war wirklich schnell.
Not-in: Ein Foto wäre sehr hilfreich für uns.

Phrase: (gut|gute|guter|gutes|guten|schöne|schöner|schönes|nette|netter|nettes|netten|freundliche|freundlicher|freundliches|schneller|schnelle|schnelles|kompetente|kompetenter|kompetentes|bester|beste|bestes|besten|schoene|schoener|schoenes)
  (Service|Beratung|Kundenservice|Arbeit|Team|Qualität|Produkt|Produkte|Personal|Mitarbeiter|Mitarbeiterin|Essen|Lieferung|Ware|App|Laden|Geschäft|Verpackung|Hotel|Kundendienst|Support|Bedienung|Erfahrung|Preis-Leistungs-Verhältnis|Hilfe|Verarbeitung|Ergebnis|Erlebnis|Abwicklung|Kommunikation|Shop|Onlineshop|Qualitaet|Geschaeft|Preis-Leistungs-Verhaeltnis)
Found-in: Guter Service und ein nettes Team.

Phrase: (gut|schön|nett|freundlich|schnell|praktisch|sauber|hübsch|preiswert|zuverlässig|hilfreich|nützlich|kompetent|schoen|huebsch|zuverlaessig|nuetzlich)
Strength: weak
Found-in: Die Bedienung war freundlich.
Not-in: Es dauert gut zwei Tage.
Within: start, end

Phrase: (gerne wieder|immer wieder gerne|immer wieder gern|gern wieder|jederzeit wieder|klare
  Empfehlung|absolute Empfehlung|sehr zu empfehlen|nur zu empfehlen|kann ich nur
  empfehlen|empfehlenswert|uneingeschränkt empfehlen|Kaufempfehlung|Weiterempfehlung)
Found-in: Jederzeit wieder!
Not-in: Ich komme wieder, wenn der Topf da ist.

Phrase: (empfehle|empfehlen|weiterempfehlen) (ich|wir|Sie|euch|gerne|gern|auf jeden
  Fall|werde|werden|den|die|das) [*] [*] (weiter|gerne|gern|sehr|ich|jedem|allen|Laden|Firma)
Found-in: Diesen Laden empfehle ich gerne weiter.

Phrase: (liebe|lieben|mag|mögen|moegen) [ich|wir]
  (es|das|die|den|diese|diesen|dieses|eure|Ihre|euren|Ihren|meine|meinen|mein)
Strength: weak
Found-in: Ich mag diesen Kessel.

Phrase: (gefällt|gefallen|gefiel|gefaellt) [mir|uns|meiner|meinem|allen] [*]
  (sehr|wirklich|super|richtig|unheimlich|ausgesprochen|sehr sehr) [gut]
Found-in: Der Kessel gefällt mir wirklich gut.

Phrase: (bin|sind|waren|war) [*] [*] [*] (zufrieden|begeistert|angetan|beeindruckt|hin und
  weg|überwältigt|ueberwaeltigt)
Found-in: Mit dem Kessel bin ich rundum zufrieden.

Phrase: (alles|hat alles|lief alles|läuft alles)
  (bestens|wunderbar|super|perfekt|reibungslos|prima|einwandfrei|gut geklappt|tadellos|geklappt|gut)
Found-in: Bisher lief alles bestens.

Phrase: (funktioniert|läuft|klappt|passt|klappte|funktionierte|sitzt|laeuft) [*]
  (einwandfrei|perfekt|super|prima|tadellos|wunderbar|bestens|reibungslos|hervorragend|problemlos|wie
  am Schnürchen)
Found-in: Der Deckel passt jetzt wunderbar.

Phrase: (besser|schöner|schneller|mehr|schoener) als (erwartet|gedacht|erhofft|auf dem Bild|auf den
  Bildern|vermutet)
Found-in: Der Kessel ist schöner als erwartet.

Phrase: (Erwartungen|Erwartung) [*]
  (übertroffen|übertrifft|übertraf|uebertroffen|uebertrifft|uebertraf)
Found-in: Das hat meine Erwartungen weit übertroffen.

Phrase: (Lob|Kompliment|Komplimente|Anerkennung|Glückwunsch|Glueckwunsch)
  (an|für|aussprechen|verdient|von mir|von uns|fuer)
Found-in: Ein großes Lob an das Team.

Phrase: (nichts zu meckern|nichts auszusetzen|nichts zu beanstanden|keine Beanstandungen|kann nicht
  klagen|ohne Probleme|macht Spaß|macht Freude|Freude gemacht|nie Probleme)
Found-in: An dem Kessel gibt es nichts auszusetzen.
Unless: quotation
