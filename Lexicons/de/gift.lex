Lexicon: gift
Language: de
Purpose: What the customer gave: time, praise, patience, a report, a suggestion, photos, details. It
  is worth a word of thanks.
Unless: negation, quotation
Source: written for replylint

Phrase: (anbei|beigefügt|beiliegend|angehängt|im Anhang|in der Anlage|als Anhang|im
  Anhang|beigefuegt|angehaengt) [*]
  (sende|schicke|finden|findet|findest|übersende|senden|schicken|ist|sind|der|die|das|ein|eine|erhalten|mein|meine|noch|habe|lege|füge|übermittle|uebersende|fuege|uebermittle)
Found-in: Anbei die Rechnung.
Found-in: Im Anhang finden Sie zwei Fotos.
Not-in: Die Rechnung stimmt.

Phrase: (habe|haben|hab) [ich|wir|Ihnen|euch|dir] [*] [*] [*]
  (angehängt|beigefügt|beigelegt|hochgeladen|mitgeschickt|angefügt|angeheftet|hinzugefügt|mitgesendet|angehaengt|beigefuegt|angefuegt|hinzugefuegt)
Found-in: Ich habe Ihnen ein Foto angehängt.
Found-in: Ein Foto des Deckels habe ich beigelegt.

Phrase: (hänge|haenge|füge|lege|hängen|fügen|legen|fuege|haengen|fuegen) [ich|wir] … (an|bei|hinzu)
Found-in: Ich lege die Quittung bei.
Not-in: Die Quittung liegt im Laden.

Phrase: (schicke|sende|schick|übersende|maile|schicken|senden|übermittle) … (Ihnen|euch|dir) [*] [*]
  (ein|eine|einen|die|das|den|zwei|drei|mein|meine|noch|gerne|gern|hier|Fotos|Bilder|Screenshot)
Found-in: Ich schicke Ihnen noch ein Foto.

Phrase: (hier|nachfolgend|unten) (ist|sind|noch|kommt|kommen|die|der|das|mein|meine|ein|eine) …
  (Foto|Fotos|Bild|Bilder|Rechnung|Beleg|Screenshot|Screenshots|Angaben|Daten|Unterlagen|Adresse|Kaufbeleg|Quittung|Log|Protokoll|Video)
Found-in: Hier sind die Fotos.
Not-in: Hier ist der Eingang.

Phrase: (siehe|s|vgl)
  (Anhang|Foto|Fotos|Bild|Bilder|Screenshot|Anlage|Screenshots|angehängte|beigefügte|beigefügtes|Anhänge|angehaengte|beigefuegte|beigefuegtes|Anhaenge)
Found-in: Siehe Anhang.

Phrase: (meine|unsere|die)
  (Bestellnummer|Auftragsnummer|Kundennummer|Rechnungsnummer|Vorgangsnummer|Seriennummer|Sendungsnummer|Vertragsnummer|Buchungsnummer|Ticketnummer|Telefonnummer|Kundennr|Bestellnr)
Strength: weak
Found-in: Meine Bestellnummer lautet 1234.

Phrase: (Bestellnummer|Auftragsnummer|Kundennummer|Rechnungsnummer|Vorgangsnummer|Seriennummer|Sendungsnummer|Vertragsnummer|Buchungsnummer|Kundennr|Bestellnr|Best-Nr|Kd-Nr|Bestell-Nr|Auftrags-Nr|Kunden-Nr)
Strength: weak
Found-in: Kundennummer 1234.

Phrase: (bin|sind|war|waren) … (schon|bereits|seit|jetzt seit|nun seit) [*] [*] [*]
  (Kunde|Kundin|Kunden|Abonnent|Abonnentin|Mitglied|Stammkunde|Stammkundin|Leser|Leserin|Mieter|Gast)
Found-in: Ich bin seit zehn Jahren Kundin.
Not-in: Ich bin seit zehn Jahren in Bremen.

Phrase: (langjährige|langjähriger|treue|treuer|zufriedene|zufriedener|begeisterte|begeisterter|langjaehrige|langjaehriger)
  (Kundin|Kunde|Kunden|Leserin|Leser|Nutzer|Nutzerin|Gast|Gäste|Abonnent|Gaeste)
Found-in: Als langjährige Kundin schreibe ich Ihnen.

Phrase: (Stammkunde|Stammkundin|Stammkunden|Stammgast)
Found-in: Wir sind Stammkunden.

Phrase: (empfehle|empfehlen|weiterempfohlen|empfohlen) [ich|wir|Sie|euch] [*] [*]
  (weiter|Freunden|Bekannten|Nachbarn|Kollegen|weiterempfohlen)
Strength: weak
Found-in: Wir empfehlen Sie Freunden.

Phrase: (wollte|möchte|wollten|möchten|will) … (melden|hinweisen|mitteilen|Bescheid geben|Bescheid
  sagen|vorschlagen|anregen|anmerken|rückmelden|aufmerksam machen|Rückmeldung geben|Feedback
  geben|loben|informieren|teilen)
Found-in: Ich möchte Sie auf einen Tippfehler hinweisen.
Not-in: Ich möchte den Topf zurückgeben.

Phrase: (ist|sind) (mir|uns) [*] [*] [*] [*] aufgefallen
Strength: weak
Found-in: Auf Ihrer Seite ist mir ein Tippfehler aufgefallen.

Phrase: (habe|haben|hab) [*] (gerade|eben|kürzlich|heute|zufällig|gestern|einen|noch einen) [*] [*]
  [*] (entdeckt|gefunden|bemerkt|festgestellt)
Strength: weak
Found-in: Ich habe gerade einen Tippfehler entdeckt.

Phrase: (nur zur Info|zur Info|zu Ihrer Info|zur Information|zu Ihrer Information|kleiner
  Hinweis|kurzer Hinweis|kleiner Tipp|Hinweis|nur ein Hinweis|FYI|kleine Anmerkung)
Strength: weak
Found-in: Nur zur Info, der Link ist tot.
Not-in: Der Link ist tot.

Phrase: (ein|mein|noch ein|kleiner|eine|folgender|folgende|weitere) [kleiner|kleine|kurzer]
  (Verbesserungsvorschlag|Vorschlag|Anregung|Idee|Tipp|Feature-Wunsch|Wunsch|Fehlerbericht|Bugreport|Korrektur|Rückmeldung|Rueckmeldung)
Found-in: Noch ein kleiner Vorschlag für Ihre Seite.

Phrase: (Verbesserungsvorschlag|Verbesserungsvorschläge|Fehlermeldung|Fehlerbericht|Bugreport|Bug-Report|Anregung|Anregungen|Verbesserungsvorschlaege)
Strength: weak
Found-in: Hier kommen Verbesserungsvorschläge.

Phrase: (es wäre|das wäre|wäre es|wäre|waere) [doch|auch|wirklich|sehr]
  (schön|toll|super|hilfreich|gut|praktisch|nett|prima|klasse|sinnvoll|schoen)
  (wenn|eine|einen|ein|noch)
Strength: weak
Found-in: Es wäre schön, wenn Sie sonntags öffnen.

Phrase: (vielleicht|eventuell)
  (könnten|könnte|könntet|kann|können|wäre|sollten|koennten|koennte|koenntet|koennen|waere)
  (Sie|ihr|man|das|es)
Strength: weak
Found-in: Vielleicht könnten Sie einen Knopf ergänzen.

Phrase: (schlage|schlagen|würde|würden|wuerde|wuerden) [ich|wir] …
  (vor|vorschlagen|anregen|empfehlen)
Strength: weak
Found-in: Ich schlage einen zweiten Knopf vor.

Phrase: (Umfrage|Fragebogen|Formular|Bewertung|Rezension) [*]
  (ausgefüllt|abgegeben|geschrieben|beantwortet|teilgenommen|hinterlassen|verfasst|ausgefuellt)
Found-in: Ich habe Ihre Umfrage gern beantwortet.

Phrase: (ausgefüllt|ausgefüllte|ausgefüllten|unterschrieben|unterschriebene|unterschriebenen|unterzeichnete|unterzeichneten|ausgefuellt|ausgefuellte|ausgefuellten)
  [*] (Formular|Fragebogen|Vertrag|Antrag|Unterlagen|zurück|Dokument|Dokumente|zurueck)
Found-in: Das ausgefüllte Formular liegt bei.

Phrase: (Zeit genommen|die Mühe gemacht|Mühe gemacht|viel Zeit investiert|Stunden damit)
Found-in: Ich habe mir die Zeit genommen, das aufzuschreiben.
Not-in: Die Zeit war knapp.

Phrase: (warte|warten|gewartet) … (geduldig|seit|schon|bereits) [*] [*] [*]
  (Tagen|Wochen|Monaten|Stunden|Tage|Wochen|Monate|Stunden)
Strength: weak
Found-in: Ich warte seit drei Wochen.

Phrase: (geduldig gewartet|geduldig|viel Geduld|Geduld gehabt)
Strength: weak
Found-in: Wir haben geduldig gewartet.

Phrase: (gespendet|Spende|spende|spenden|ehrenamtlich|mitgeholfen|Patch|Pull Request)
Strength: weak
Found-in: Ich habe zwanzig Euro gespendet.

Phrase: (habe|haben|hab) [ich|wir] [*] [*] [*] (getestet|ausprobiert|überprüft|probiert|neu
  gestartet|befolgt|durchgeführt|nachgestellt|nachgesehen|geprüft|versucht|nachgemessen|ueberprueft|durchgefuehrt|geprueft)
Strength: weak
Found-in: Ich habe alle Schritte ausprobiert.

Phrase: wie (gewünscht|besprochen|erbeten|telefonisch besprochen|vereinbart|von Ihnen
  gewünscht|angekündigt|versprochen|verlangt|gewuenscht|angekuendigt)
Strength: weak
Found-in: Wie gewünscht, kommen hier die Fotos.

Phrase: (bin|sind|wäre|wären|waere|waeren) [ich|wir] [*] [gern|gerne] bereit
Strength: weak
Found-in: Ich bin gern bereit, zu testen.
