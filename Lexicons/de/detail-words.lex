Lexicon: detail-words
Language: de
Purpose: Words that say what a number beside them is, and words of money, streets and hours.
Source: written for replylint

# The first word of each list names the list. The lists NAME_number hold words that mean the number
# by themselves; those of NAME need "Nummer" or a number beside them.

Words: order bestellung auftrag order bestellungen

Words: order_number bestellnummer auftragsnummer bestellnr auftragsnr ordernummer

Words: invoice rechnung quittung beleg rechnungen

Words: invoice_number rechnungsnummer rechnungsnr belegnummer

Words: enquiry ticket fall vorgang anfrage anliegen beschwerde reklamation

Words: enquiry_number ticketnummer fallnummer vorgangsnummer ticketnr vorgangsnr aktenzeichen

Words: tracking sendung paket lieferung

Words: tracking_number sendungsnummer paketnummer trackingnummer sendungsnr lieferscheinnummer

Words: booking buchung reservierung

Words: booking_number buchungsnummer reservierungsnummer buchungscode buchungsnr

Words: customer kunde kundin konto vertrag mitglied

Words: customer_number kundennummer kundennr vertragsnummer kontonummer mitgliedsnummer

Words: serial serien geräte

Words: serial_number seriennummer gerätenummer seriennr

Words: model modell typ

Words: model_number modellnummer typennummer artikelnummer artikelnr

Words: phone telefon tel handy mobil fax festnetz

Words: phone_number telefonnummer handynummer rufnummer mobilnummer faxnummer rückrufnummer

Words: version version firmware

Words: postcode plz postleitzahl

Words: mail email mail

Words: number nummer nr no id code kennzeichen zeichen

Words: street_ending straße str weg platz allee gasse ring ufer damm

Words: street_before am im an zum zur

Words: percent prozent

Words: clock uhr

Words: address adresse anschrift lieferadresse

Words: photo foto fotos bild bilder screenshot screenshots anhang aufnahme bildschirmfoto

Words: purchase gekauft bestellt kauf gekaufte

Words: date datum

Words: euro euro euros

Words: dollar dollar

Words: pound pfund

Words: franc franken fr

Words: yen yen yuan

Words: ruble rubel

Words: zloty zloty

Words: crown kronen krone

Words: mail_address mailadresse emailadresse

Words: purchase_date kaufdatum

Words: billing rechnungsadresse rechnungsanschrift
