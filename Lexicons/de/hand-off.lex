Lexicon: hand-off
Language: de
Purpose: Words that send the customer to somebody else, or the matter on to another desk.
Act: hand-off
Unless: quotation
Source: written for replylint

Phrase: (wenden Sie sich|wende dich|wendet euch|wenden Sie Sich) [*] [*] (an|direkt an|diesbezüglich
  an|dazu an|hierzu an)
Found-in: Bitte wenden Sie sich an unsere Buchhaltung.
Not-in: Bitte wenden Sie das Blatt.

Phrase: (sich|dich|euch) … an
  (den|die|das|unsere|unseren|unser|Ihren|Ihre|deinen|deine|eure|einen|Ihr) [*] [*] (wenden|zu
  wenden|richten)
Found-in: Dazu müssen Sie sich an den Hersteller wenden.
Unless: negation, quotation

Phrase: (kontaktieren|fragen|konsultieren) Sie [*] [*]
  (den|die|das|Ihren|Ihre|unseren|unsere|unser|Ihr|einen|dort|beim)
Found-in: Kontaktieren Sie bitte den Hersteller.
Not-in: Kontaktieren Sie mich.

Phrase: (kontaktiere|frag|frage|fragt|kontaktiert) [bitte|mal|doch] [direkt]
  (den|die|das|deinen|deine|eure|euren|unseren|unsere|unser|beim|bei der|dort)
Found-in: Frag doch den Hersteller.
Within: start

Phrase: (rufen|schreiben|melden) Sie … (bei|beim|den|die|unsere|unseren|unser|an|der) [*]
  (Hotline|Kundenservice|Kundendienst|Hersteller|Bank|Abteilung|Support|Filiale|Werkstatt|Vermieter|Lieferanten|Buchhaltung|Technik|Kollegen|Versand|an)
Found-in: Melden Sie sich bitte bei der Werkstatt.

Phrase: (habe|haben) [ich|wir] …
  (weitergeleitet|weitergegeben|weitergereicht|übergeben|abgegeben|eskaliert|übermittelt)
Found-in: Ich habe Ihre Frage an den Vertrieb weitergeleitet.
Not-in: Wir haben den Karton geöffnet.

Phrase: (wurde|wurden|ist|sind|wird|werden) …
  (weitergeleitet|weitergegeben|weitergereicht|übergeben|eskaliert|abgegeben)
Found-in: Ihr Brief wurde an die Technik weitergeleitet.

Phrase: (leite|leiten|gebe|geben|reiche|reichen) [ich|wir]
  [Ihr|Ihre|Ihren|das|es|dies|Sie|deine|den|die] … weiter
Found-in: Ich leite das an den Vertrieb weiter.
Not-in: Wir helfen gern weiter.

Phrase: (werde|werden|lasse|lassen|will|möchte) [ich|wir] …
  (weiterleiten|weitergeben|weiterreichen|eskalieren|übergeben|weiterverbinden)
Found-in: Ich werde das an die Technik weitergeben.

Phrase: (verbinde|verbinden|verweise|verweisen|stelle|stellen) [ich|wir] (Sie|dich|euch) [*]
  (mit|an|weiter|durch|zu|nun|gern|gerne)
Found-in: Ich verbinde Sie mit der Buchhaltung.

Phrase: (zuständig|verantwortlich) (ist|sind|dafür|hierfür|wäre)
Found-in: Zuständig ist der Vermieter.

Phrase: (ist|sind|wäre|bin) [*] [*] [*] (zuständig|verantwortlich|der richtige Ansprechpartner|die
  richtige Ansprechpartnerin|die richtige Stelle|die richtigen Ansprechpartner)
Found-in: Dafür ist der Vermieter zuständig.
Not-in: Ist das der Deckel?
Unless: quotation, question

Phrase: (Ihr|Ihre|unser|unsere|richtige|richtiger)
  (Ansprechpartner|Ansprechpartnerin|Ansprechperson) [*] [*] (ist|wäre|sind|dafür)
Found-in: Ihre Ansprechpartnerin für Rechnungen ist Frau Beispiel.

Phrase: (fällt|liegt|gehört|liegen|fallen) … (nicht) [*] (in unseren|in unserem|in meinen|in
  unserer|in meiner|zu unseren|zu meinen|in meinem|bei uns) [*]
  (Bereich|Zuständigkeitsbereich|Zuständigkeit|Hand|Aufgaben|Macht|Händen|Einflussbereich|Verantwortung)
Found-in: Das fällt leider nicht in unseren Bereich.

Phrase: (außerhalb|ausserhalb) (unserer|meiner|unseres|meines)
  (Zuständigkeit|Macht|Verantwortung|Einflussbereichs|Bereichs|Möglichkeiten|Kontrolle|Einflusses)
Found-in: Das liegt außerhalb unserer Zuständigkeit.

Phrase: (andere|anderen|eine andere|einer anderen|der zuständigen|die zuständige|der
  entsprechenden|die entsprechende|das zuständige|die verantwortliche)
  (Abteilung|Fachabteilung|Stelle|Kollegen|Kollegin|Team|Firma|Adresse|Behörde|Filiale)
Found-in: Dafür brauchen Sie eine andere Abteilung.

Phrase: (unsere|unserer|die) [*]
  (Fachabteilung|Buchhaltung|Rechtsabteilung|Technikabteilung|Reklamationsabteilung|Versandabteilung)
  [*] (prüft|kümmert|meldet|entscheidet|bearbeitet|übernimmt|wird|kontaktiert)
Found-in: Unsere Fachabteilung prüft das.

Phrase: (ein|eine|mein|meine|der|die|einem|einer|meinem|meiner|meinen)
  (Kollege|Kollegin|Kollegen|Vorgesetzter|Teamleiter|Chef|Chefin)
  (wird|kümmert|übernimmt|meldet|kann|weiter|aus|vom|von|der|die|im|in)
Found-in: Eine Kollegin vom Versand kümmert sich.

Phrase: (direkt|unmittelbar) (an den|an die|an das|beim|bei der|mit dem|mit der|an Ihren|an Ihre|bei
  Ihrem|bei Ihrer|bei)
Found-in: Kaufen Sie ihn direkt beim Hersteller.

Phrase: (Kundenservice|Kundendienst|Hotline|Support|Kundenbetreuung)
  (kontaktieren|anrufen|fragen|wenden|unter|erreichen|hilft|helfen)
Found-in: Sie müssten den Kundendienst fragen.

Phrase: (den|die|das|Ihren|Ihre|Ihr)
  (Hersteller|Verkäufer|Händler|Lieferanten|Bank|Vermieter|Arzt|Anbieter|Netzbetreiber|Administrator|Reisebüro|Versicherung|Zoll|Post|Paketdienst|Hausverwaltung|Installateur|Fachhändler|Werkstatt|Gesundheitsamt)
  (zu kontaktieren|kontaktieren|fragen|zu fragen|anrufen|ansprechen|wenden|aufsuchen|zu wenden)
Found-in: Sie sollten Ihren Vermieter fragen.

Phrase: (dafür|hierfür|dazu|damit|hierzu) … (sind|bin|ist) [*] (leider nicht|nicht wir|nicht) [*]
  (zuständig|verantwortlich|wir|ich|unsere)
Found-in: Dafür sind wir leider nicht zuständig.

Phrase: (nicht|leider nicht) (zuständig|in unserer Hand|unsere Baustelle|mein Bereich|unser
  Bereich|unsere Abteilung|meine Abteilung|unser Fachgebiet)
Found-in: Das ist nicht meine Abteilung.

Phrase: (von|durch) (einem|einer|unserem|unserer|anderen|externen) …
  (Partner|Dienstleister|Firma|Abteilung|Spediteur|Versandpartner|Unternehmen|Abteilung|Kollegen)
  [*] (bearbeitet|betreut|übernommen|durchgeführt|abgewickelt|verwaltet)
Found-in: Das wird von einer anderen Firma abgewickelt.
