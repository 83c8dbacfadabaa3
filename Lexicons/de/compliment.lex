Lexicon: compliment
Language: de
Purpose: Praise of the company, its people, goods or work, for which thanks are owed.
Act: praise
Unless: negation, quotation, condition
Source: written for replylint

Phrase: (Lob|Kompliment|Komplimente|Riesenlob|Respekt|Chapeau|Hut ab)
  (an|für|aussprechen|loswerden|vor|von|dalassen|aussprechen|fuer)
Found-in: Ein großes Lob an Ihr Team!
Not-in: Wir sehen Ihr Team am Montag.

Phrase: (möchte|wollte|will|muss|möchten|wollten|moechte|moechten) [*] [*] [*] (loben|Lob|ein
  Lob|ein großes Lob|ein Kompliment|Kompliment)
Found-in: Ich muss Ihren Fahrer einmal loben.

Phrase: (Ihr|Ihre|euer|eure) [*]
  (Service|Laden|Shop|Team|App|Beratung|Support|Kundenservice|Essen|Hotel|Personal|Mitarbeiter)
  (ist|war) …
  (toll|super|klasse|spitze|großartig|hervorragend|perfekt|fantastisch|wunderbar|ausgezeichnet)
Found-in: Ihr Kundenservice war einfach großartig.

Phrase: (toller|toll|tolle|tolles|super|klasse|großartiger|großartige|hervorragender|hervorragende|ausgezeichneter|perfekter|genialer|geniale|fantastischer|wunderbarer|spitzen|spitzenmäßiger|1A|vorbildlicher|bester|freundlicher|kompetenter|schneller|spitzenmaeßiger)
  (Service|Kundenservice|Laden|Shop|Support|Beratung|Arbeit|Team|App|Produkt|Qualität|Kundendienst|Lieferung|Kontakt|Idee|Job|Leistung|Qualitaet)
Found-in: Super Service, ich komme wieder.

Phrase: (bin|sind|war|waren) [*] [*] [*] [*] [*] (begeistert|hin und weg|sehr zufrieden|rundum
  zufrieden|mehr als zufrieden|hochzufrieden|absolut zufrieden|super zufrieden|total zufrieden|sehr
  angetan|sehr beeindruckt|überglücklich|sehr glücklich)
Found-in: Von dem neuen Zelt sind wir begeistert.

Phrase: (begeistert|sehr zufrieden|rundum zufrieden|mehr als zufrieden|hochzufrieden|sehr
  glücklich|super zufrieden|total begeistert) (von|mit|über|und|ueber)
Found-in: Ich schreibe Ihnen, weil ich total begeistert von dem Zelt bin.

Phrase: (liebe|lieben) [ich|wir] (eure|Ihre|euren|Ihren|euer|Ihr|die|diese|diesen|das|es|dieses|den)
Found-in: Ich liebe eure App.
Not-in: Ich öffne eure App.

Phrase: (gefällt|gefallen|gefaellt) (mir|uns|meiner Tochter|meinem Mann|meiner Frau|allen) [*]
  (sehr|super|wirklich|ausgezeichnet|richtig|unglaublich|total) [gut]
Found-in: Die neue App gefällt uns richtig gut.

Phrase: (macht|machen|machst|leistet|leisten) [ihr|Sie|du|das Team] [*]
  (tolle|super|großartige|gute|hervorragende|klasse|fantastische|ausgezeichnete|sehr gute|einen
  tollen|einen super|einen guten|einen großartigen) (Arbeit|Job|Service)
Found-in: Ihr macht wirklich tolle Arbeit.

Phrase: (weiter so|macht weiter so|machen Sie weiter so|nur weiter so|bleibt so|bleiben Sie so)
Found-in: Weiter so!
Not-in: Weiter oben liegt der Deckel.

Phrase: (empfehle|empfehlen|werde|werden|kann|können|koennen)
  [ich|wir|Sie|euch|nur|gerne|gern|jedem] [*] [*] (weiterempfehlen|gerne weiter|gern weiter|nur
  empfehlen|wärmstens empfehlen|jedem empfehlen)
Found-in: Ich werde Sie gern weiterempfehlen.

Phrase: (der|die|das) (beste|schönste|schnellste|freundlichste|netteste|leckerste|schoenste) [*]
  (den|die|das|der) (ich|wir) (je|jemals|bisher)
Found-in: Es ist das beste Zelt, das ich je hatte.

Phrase: (schöner|besser|hübscher|größer|toller|schneller|schoener|huebscher|groeßer) als
  (auf|erwartet|gedacht|erhofft|ich|wir)
Found-in: Das Zelt ist sogar schöner als auf den Bildern.

Phrase: (funktioniert|läuft|passt|klappt|sitzt|klappte|laeuft) [*]
  (perfekt|einwandfrei|super|prima|wunderbar|hervorragend|tadellos|wie angegossen|bestens)
Found-in: Das neue Ladegerät läuft einwandfrei.

Phrase: (Erwartungen|Erwartung) [*] (übertroffen|übertrifft|uebertroffen|uebertrifft)
Found-in: Das Zelt hat alle Erwartungen übertroffen.

Phrase: (gerettet|Tag gerettet|große Freude gemacht|sehr gefreut|eine Freude gemacht|riesig gefreut)
Found-in: Ihre Karte hat mir den Tag gerettet.

Phrase: (Sie|ihr|du) (waren|wart|warst|sind|seid|bist) [*] [*]
  (super|toll|klasse|spitze|großartig|sehr nett|sehr freundlich|hilfsbereit|sehr hilfsbereit|so
  nett|so freundlich|die Besten|der Beste|die Beste|genial)
Found-in: Ihr seid einfach spitze.
Not-in: Die Nadel ist spitz.

Phrase: (den|die|Ihren|Ihre|eure)
  (tollen|tolle|super|großartigen|großartige|hervorragenden|hervorragende|freundlichen|freundliche|nette|schnellen|schnelle|kompetente|prompte|ausgezeichnete|unkomplizierte)
  (Service|Hilfe|Beratung|Arbeit|Lieferung|Support|Kundenservice|Unterstützung|Betreuung|Antwort|Reparatur|Abwicklung|Bedienung|Unterstuetzung)
Found-in: Vielen Dank für die nette Beratung.

Phrase: (fünf|5|fuenf) (Sterne|Sternchen) [von mir|von uns|für|verdient|fuer]
Found-in: Fünf Sterne von mir!
Not-in: Das Hotel zeigt keine Sterne.

Phrase: (nur Gutes|nichts als Lob|nur Lob|nur Positives|nur weiterempfehlen|voll des Lobes)
Found-in: Über Ihr Team kann ich nur Gutes sagen.

Phrase: (netter|nette|freundlicher|freundliche|hilfsbereiter|hilfsbereite|kompetente|kompetenter|toller|tolle|kompetentes|nettes|freundliches)
  (Fahrer|Fahrerin|Mitarbeiter|Mitarbeiterin|Kollege|Kollegin|Team|Monteur|Techniker|Dame|Herr|Personal|Verkäuferin|Verkäufer|Verkaeuferin|Verkaeufer)
Found-in: Ein sehr netter Fahrer brachte das Zelt.

Phrase: (treue|treuer|zufriedene|zufriedener|glückliche|begeisterte|begeisterter|glueckliche)
  (Kundin|Kunde|Kunden|Leser|Leserin|Nutzer|Nutzerin)
Found-in: Eine zufriedene Kundin grüßt Sie.
