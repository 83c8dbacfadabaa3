Lexicon: field-words
Language: de
Purpose: Words by which templates name what is to be filled in, and the words that stand beside a
  gap.
Source: written for replylint

# The first word of each list names the list: see the English file.

Words: field absender adresse anrede anschrift ansprechpartner artikel artikelnummer auftrag
  auftragsnummer bearbeiter bestellnummer bestellung betrag betreff datum empfänger firma firmenname
  frist grund ihr ihre kontonummer kunde kunden kundenname kundennummer kundin lieferdatum
  liefertermin mitarbeiter nachname name ort plz preis produkt produktname rechnung rechnungsnummer
  sendungsnummer straße summe telefon telefonnummer termin ticketnummer titel uhrzeit versandnummer
  vertragsnummer vorgangsnummer vorname

Words: ending nummer name datum adresse betrag termin anrede

Words: button artikel grund ort preis produkt termin titel

Words: wanting herr herrn frau bestellung bestellnummer auftrag auftragsnummer rechnung
  rechnungsnummer kundennummer nummer nr ticket vorgang betrag sendungsnummer vertragsnummer

Words: greeting liebe lieber liebes geehrte geehrter geehrtes werte werter verehrte verehrter

Words: hail hallo hi moin servus guten tag morgen abend

Words: title herr frau dr

Words: lead sehr

Words: verb ist sind war wird wurde hat

Words: before am vom bis ab zum seit den dem

Words: insert einfügen einsetzen eintragen eingeben ergänzen ausfüllen einfuegen

Words: here hier

Words: your ihr ihre ihren ihrem deine dein

Words: unit tage tagen stunden minuten wochen monate monaten euro werktage werktagen prozent uhr

Words: form format form schreibweise muster feld felder platzhalter

Words: link der des
