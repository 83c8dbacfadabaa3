Lexicon: errand
Language: de
Purpose: Words that tell the reader to do something for the writer's side: send it, give it, confirm
  it.
Unless: negation condition quotation question report
Source: written for replylint

Phrase: (senden|schicken|mailen|übermitteln|faxen|reichen|geben|nennen|teilen|zeigen|bringen) Sie
  (uns|mir) [noch|auch|dann|umgehend|zuerst|zunächst]
  (Ihre|Ihren|Ihr|die|das|den|ein|eine|einen|alle|beide|mit)
Found-in: Senden Sie uns ein Foto des Deckels.
Not-in: Wir senden Ihnen ein Foto.
Within: start

Phrase: (schick|sende|schicke|mail|gib|nenn|nenne|sag|sage|zeig) (uns|mir) [noch|auch|dann|mal]
  (deine|deinen|dein|die|das|den|ein|eine|einen|alle|beide)
Found-in: Schick uns ein Foto vom Deckel.
Within: start

Phrase: (senden|schicken) Sie (es|ihn|sie|das|den|die|alles|beides) … [an] (uns|mir|zurück)
Found-in: Senden Sie den Schein an uns.
Within: start

Phrase: (füllen|fülle|füll) (Sie) … aus
Found-in: Füllen Sie das Formular aus.
Within: start

Phrase: (füll|fülle) [bitte] (das|den|die|dieses|beide) * aus
Found-in: Fülle das Formular aus.
Within: start

Phrase: (unterschreiben|unterzeichnen) Sie (den|die|das|beide|hier|unten)
Found-in: Unterschreiben Sie beide Seiten.
Within: start

Phrase: (bestätigen|überprüfen) Sie (Ihre|Ihren|die|den|das|uns|mir) [*]
  (Adresse|Anschrift|Lieferadresse|Termin|Namen|Bestellung|Angaben|Daten|Betrag|Erhalt|Teilnahme|Buchung)
Found-in: Bestätigen Sie Ihre Lieferadresse.
Within: start

Phrase: (antworten|melden) Sie (mit|bis|binnen|innerhalb|umgehend|unverzüglich|sich bis|sich
  umgehend|sich binnen|sich innerhalb|sich unverzüglich)
Found-in: Antworten Sie bis Freitag.
Within: start

Phrase: (reichen|legen|fügen) Sie (den|die|das|Ihre|Ihren|alle|eine|einen|ein) …
  (ein|nach|bei|vor|hinzu)
Found-in: Reichen Sie die Unterlagen nach.
Within: start

Phrase: (zahlen|überweisen|begleichen) Sie (den|die|das|diesen) [*] [*]
  (Betrag|Rechnung|Summe|Gebühr|Differenz|Saldo|Rückstand)
Found-in: Überweisen Sie den offenen Betrag bis Freitag.
Within: start

Phrase: (machen|mach) (Sie|ein|uns) [uns|ein|zwei|einige]
  (Foto|Fotos|Bild|Bilder|Video|Screenshot|Bildschirmfoto)
Found-in: Machen Sie ein Foto vom Etikett.
Within: start

Phrase: (beschreiben|schildern|erklären) Sie [uns|mir]
  (den|die|das|genau|ausführlich|wie|was|Ihr|Ihren)
Found-in: Beschreiben Sie genau, was Sie sahen.
Within: start

Phrase: (geben|nennen) Sie (Ihre|Ihren|die|den|bei|stets|immer) [*] [*]
  (Kundennummer|Bestellnummer|Rechnungsnummer|Nummer|Adresse|Anschrift|Namen|Aktenzeichen|Telefonnummer|Geburtsdatum|an)
Found-in: Geben Sie bei Rückfragen das Aktenzeichen an.
Within: start

Phrase: (rufen|ruf) (Sie|uns|mich) (uns|mich|bis|umgehend|heute|zurück)
  (umgehend|bis|heute|morgen|unverzüglich|zurück)
Found-in: Rufen Sie mich umgehend zurück.
Within: start

Phrase: (Sie müssen|Sie haben|du musst) …
  (einreichen|nachweisen|vorlegen|zusenden|zuschicken|nachreichen|vorzulegen|einzureichen|nachzureichen|nachzuweisen)
Found-in: Sie müssen den Kassenbon vorlegen.
