Lexicon: run-around
Language: de
Purpose: Wörter, die den Kunden an eine andere Stelle schicken. Voll: sie weisen die Sache ab;
  schwach: sie schicken weiter.
Unless: condition quotation report
Source: written for replylint

Phrase: (dafür|hierfür|da|damit) (bin|sind) (ich|wir) [leider|hier|aber] nicht zuständig
Found-in: Dafür sind wir leider nicht zuständig.
Not-in: Dafür bin ich zuständig.

Phrase: (ich bin|wir sind) [dafür|hierfür|da|hier] [leider] nicht zuständig
Found-in: Ich bin hier nicht zuständig.
Not-in: Ich bin hier zuständig.

Phrase: (bin ich|sind wir|ich bin|wir sind) [leider|da|hier|dafür] nicht (der richtige|die
  richtige|die richtigen|der) (Ansprechpartner|Ansprechpartnerin|Stelle|Adresse)
Found-in: Da bin ich nicht der richtige Ansprechpartner.
Not-in: Da bin ich der richtige Ansprechpartner.

Phrase: nicht (mein|meine|unser|unsere)
  (Bereich|Zuständigkeit|Abteilung|Aufgabe|Baustelle|Zuständigkeitsbereich|Ressort)
Found-in: Das ist nicht meine Abteilung.
Not-in: Das ist meine Abteilung.

Phrase: (fällt|liegt) [leider] nicht in (meine|unsere|meinem|unserem|meinen|unseren|unserer)
  (Zuständigkeit|Bereich|Zuständigkeitsbereich|Aufgabenbereich|Verantwortung)
Found-in: Das fällt nicht in unsere Zuständigkeit.
Not-in: Das fällt in unseren Bereich.

Phrase: (macht|übernimmt|bearbeitet|klärt|erledigt|betreut) [bei uns] (eine andere|die andere|eine
  eigene) (Abteilung|Stelle|Filiale)
Found-in: Das bearbeitet eine andere Abteilung.
Not-in: Das macht eine andere Farbe.

Phrase: (dafür|hierfür) ist [leider|bei uns] (eine andere|die andere) (Abteilung|Stelle) zuständig
Found-in: Dafür ist eine andere Abteilung zuständig.
Not-in: Dafür ist eine andere Schraube da.

Phrase: Sie sind (hier|bei uns|bei mir|da) [leider] (falsch|an der falschen Stelle|an der falschen
  Adresse|an der falschen Abteilung)
Found-in: Da sind wir ratlos, Sie sind bei uns leider falsch.
Not-in: Sie sind hier richtig.

Phrase: (wir|ich) (bearbeiten|betreuen|bearbeite|betreue) [hier] (nur|ausschließlich|lediglich)
Found-in: Wir bearbeiten hier nur Bestellungen.
Not-in: Wir bearbeiten Bestellungen.

Phrase: (haben wir|habe ich|wir haben|ich habe) [damit|leider|hier] nichts (damit zu tun|zu tun)
Found-in: Damit haben wir nichts zu tun.
Not-in: Heute haben wir viel zu tun.

Phrase: müssen Sie [leider|bitte|selbst|direkt] (mit|bei) (dem|der|Ihrer|Ihrem|unserer|unserem) [*]
  (Hersteller|Verkäufer|Händler|Lieferanten|Versender|Bank|Post|Paketdienst|Spedition|Zusteller|Kundendienst|Kundenservice|Abteilung|Vermieter|Fluggesellschaft)
Found-in: Das müssen Sie direkt mit dem Hersteller klären.
Not-in: Das müssen wir mit dem Hersteller klären.

Phrase: wenden Sie sich … an (den|die|das|unseren|unsere|Ihren|Ihre) [*]
  (Hersteller|Verkäufer|Händler|Lieferanten|Versender|Kundenservice|Kundendienst|Support|Abteilung|Buchhaltung|Vertrieb|Spedition|Paketdienst|Zusteller|Zentrale|Filiale)
Strength: weak
Found-in: Wenden Sie sich bitte an den Hersteller.
Not-in: Der Hersteller wendet sich an uns.

Phrase: (müssen|müssten|sollten) Sie sich … an (den|die|unseren|unsere|Ihren|Ihre) [*]
  (Hersteller|Verkäufer|Händler|Lieferanten|Versender|Kundenservice|Kundendienst|Support|Abteilung|Buchhaltung|Vertrieb|Spedition|Paketdienst|Zusteller|Zentrale|Filiale)
Strength: weak
Found-in: Dafür müssen Sie sich an unsere Zentrale wenden.
Not-in: Sie müssen sich setzen.

Phrase: (kontaktieren|fragen) Sie [bitte|dazu|dafür|direkt] (den|die|unseren|unsere|Ihren|Ihre) [*]
  (Hersteller|Verkäufer|Händler|Lieferanten|Versender|Kundenservice|Kundendienst|Support|Abteilung|Buchhaltung|Spedition|Paketdienst|Zusteller|Zentrale|Filiale)
Strength: weak
Found-in: Kontaktieren Sie bitte unseren Kundendienst.
Not-in: Wir kontaktieren den Händler.

Phrase: (wende dich|frag) … (an|bei) (den|die|dem|der|unseren|unsere|unserem|unserer) [*]
  (Hersteller|Verkäufer|Händler|Kundenservice|Kundendienst|Support|Abteilung|Buchhaltung|Paketdienst|Zentrale|Filiale)
Strength: weak
Found-in: Wende dich bitte an den Hersteller.
Not-in: Frag bitte dein Team.
