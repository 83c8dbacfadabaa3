Lexicon: refusal
Language: de
Purpose: Words by which the writer says no to what was asked.
Act: refusal
Unless: condition, quotation
Source: written for replylint

Phrase: leider … (nicht|kein|keine|keinen|keinem|nicht mehr|keinerlei|nichts)
Found-in: Leider liefern wir nicht nach Island.
Not-in: Leider kam der Brief spät.

Phrase: (bedauerlicherweise|unglücklicherweise) … (nicht|kein|keine|keinen|nicht mehr)
Found-in: Bedauerlicherweise führen wir ihn nicht mehr.

Phrase: (können|kann|könnten|dürfen|darf|konnten) … leider [*] [*] (nicht|kein|keine|keinen)
Found-in: Das können wir leider nicht.
Found-in: Das können wir Ihnen leider nicht sagen.
Not-in: Wir können das anbieten.

Phrase: nicht
  (möglich|zulässig|erlaubt|gestattet|vorgesehen|machbar|lieferbar|verfügbar|umsetzbar|durchführbar|erstattungsfähig|erhältlich|umtauschbar|übertragbar|rückgabeberechtigt|verhandelbar|kombinierbar|vorrätig)
Found-in: Ein Umtausch ist nicht möglich.
Not-in: Ein Umtausch ist möglich.

Phrase: (können|kann|dürfen|darf|konnten|konnte) … (nicht|keine|keinen|kein) [*]
  (erstatten|zurückerstatten|ersetzen|umtauschen|austauschen|annehmen|anbieten|zusagen|ändern|stornieren|liefern|versenden|gewähren|akzeptieren|zurücknehmen|reparieren|entsprechen|nachkommen|stattgeben|helfen|weiterhelfen|machen|tun|anerkennen|berücksichtigen|verlängern|übernehmen|garantieren|genehmigen|verschieben)
Found-in: Wir können den Betrag nicht erstatten.
Not-in: Wir können den Betrag erstatten.

Phrase: (kann|können) [*] [*] nicht [*]
  (erstattet|zurückerstattet|umgetauscht|ersetzt|storniert|geändert|geliefert|angenommen|berücksichtigt|übernommen|verlängert|repariert|gewährt|zurückgenommen|akzeptiert|bearbeitet|verschoben)
  werden
Found-in: Der Betrag kann nicht zurückerstattet werden.

Phrase: (nicht|leider nicht)
  (weiterhelfen|helfen|anbieten|erstatten|entsprechen|nachkommen|zusagen|umtauschen|zurücknehmen|bestätigen)
  (können|kann|konnten|konnte|zu können)
Found-in: Es tut uns leid, dass wir nicht weiterhelfen können.

Phrase: (müssen|muss) [*] [*] [*] [*]
  (ablehnen|absagen|enttäuschen|abweisen|zurückweisen|verneinen|abschlägig)
Found-in: Wir müssen den Antrag ablehnen.
Not-in: Wir müssen den Antrag lesen.
Not-in: Sie müssen den Termin nicht absagen.
Unless: negation, condition, quotation

Phrase: (lehnen|lehne|weisen|weise) [wir|ich] … (ab|zurück)
Found-in: Wir lehnen Ihren Antrag ab.

Phrase: (wurde|wurden|wird|ist|haben|habe) [*] [*] [*]
  (abgelehnt|zurückgewiesen|abgewiesen|verweigert|nicht genehmigt)
Found-in: Ihr Antrag wurde abgelehnt.
Unless: question, quotation

Phrase: (besteht|bestehen|haben Sie|hast du|gibt es) [*] [*] kein
  (Anspruch|Garantieanspruch|Recht|Widerrufsrecht|Rückgaberecht|Anrecht|Gewährleistungsanspruch)
Found-in: Es besteht kein Anspruch auf Ersatz.

Phrase: (keinen|kein|keinerlei) (Anspruch|Anrecht|Recht|Rechtsanspruch|Rückgaberecht|Widerrufsrecht)
  (auf|mehr|haben)
Found-in: Sie haben keinen Anspruch auf Ersatz.

Phrase: (nichts|nicht viel|wenig) (mehr|weiter|für Sie|machen|dagegen|mehr für Sie|weiter für Sie)
  (tun|machen|unternehmen|ändern|zu machen|zu tun)
Found-in: Wir können nichts mehr tun.

Phrase: (da|daran|dagegen|hier) … nichts (machen|ändern|tun|zu machen|zu ändern)
Found-in: Daran können wir nichts ändern.

Phrase: (sind|bin) [wir|ich] … nicht (in der
  Lage|befugt|berechtigt|verpflichtet|bereit|imstande|zuständig|autorisiert)
Found-in: Wir sind dazu leider nicht befugt.

Phrase: (sehen|sehe) [wir|ich] (uns|mich) [*] [*] (nicht|außerstande|leider außerstande|nicht in der
  Lage|gezwungen)
Found-in: Wir sehen uns außerstande, das zu tun.

Phrase: (keine|keinerlei|kein)
  (Möglichkeit|Möglichkeiten|Ausnahme|Ausnahmen|Rückerstattung|Erstattung|Umtausch|Kulanz|Garantie|Ersatz|Rabatt|Gutschrift|Entschädigung|Rücknahme|Rückgabe|Nachlass|Stornierung|Alternative|Spielraum|Handlungsspielraum)
Found-in: Wir sehen keine Möglichkeit dazu.
Not-in: Wir sehen eine Möglichkeit.
Unless: question, quotation

Phrase: (ist|sind) [*] [*]
  (ausgeschlossen|ausverkauft|vergriffen|ausgebucht|abgelaufen|erloschen|verfallen|eingestellt|nicht
  mehr lieferbar|nicht mehr verfügbar|nicht mehr erhältlich|unmöglich|leider
  unmöglich|untersagt|endgültig)
Found-in: Der blaue Deckel ist ausverkauft.
Not-in: Der blaue Deckel ist da.
Unless: negation, question, quotation

Phrase: (vom|von der|von dem) (Umtausch|Rückgabe|Garantie|Widerruf|Erstattung|Rabatt|Gewährleistung)
  (ausgeschlossen|ausgenommen)
Found-in: Karten sind vom Umtausch ausgenommen.

Phrase: (außerhalb|nach Ablauf) (der|des|unserer|Ihrer) [*]
  (Garantie|Garantiezeit|Rückgabefrist|Frist|Widerrufsfrist|Gewährleistung|Umtauschfrist|Liefergebiets|Garantiefrist)
Found-in: Das liegt außerhalb der Garantiezeit.

Phrase: (Frist|Garantie|Rückgabefrist|Widerrufsfrist|Garantiezeit|Gewährleistungsfrist|Umtauschfrist)
  [*] (ist|war|sind) [*] [*] (abgelaufen|verstrichen|überschritten|vorbei|vorüber)
Found-in: Die Rückgabefrist ist bereits abgelaufen.

Phrase: (führen|verkaufen|liefern|bieten|versenden|reparieren|akzeptieren|erstatten|verschicken|produzieren|unterstützen|nehmen)
  wir [*] [*] [*] (nicht|nicht mehr|leider nicht|keine|keinen|kein)
Found-in: Diesen Deckel führen wir nicht mehr.
Not-in: Wir führen Deckel.
Unless: question, quotation

Phrase: (wir|ich)
  (führen|verkaufen|liefern|bieten|versenden|reparieren|akzeptieren|erstatten|verschicken|produzieren|unterstützen|nehmen)
  [*] [*] [*] (nicht|nicht mehr|keine|keinen|kein)
Found-in: Wir verkaufen keine einzelnen Deckel.

Phrase: (werden|werde) [wir|ich] … (nicht|keine|keinen|kein)
  (erstatten|ersetzen|umtauschen|liefern|ändern|machen|anbieten|übernehmen|bezahlen|zahlen)
Found-in: Wir werden das Porto nicht erstatten.

Phrase: (verstößt|verstoßen|widerspricht) gegen (unsere|die|unser|das)
Found-in: Das verstößt gegen unsere Regeln.

Phrase: (laut|gemäß|nach) (unseren|unserer|den) [*]
  (AGB|Richtlinien|Bedingungen|Regeln|Vorgaben|Tarifbestimmungen|Vorschriften) [*]
  (nicht|kein|keine|ist das|dürfen)
Found-in: Laut den AGB ist das aus.

Phrase: (keine|nicht|leider keine) [*] Ausnahme [machen|möglich]
Found-in: Da machen wir leider keine große Ausnahme.

Phrase: (Hände|mir|uns) (sind|sind die Hände|die Hände) [uns|mir] [leider] (gebunden)
Found-in: Uns sind die Hände gebunden.

Phrase: (Sie müssen|Sie müssten|müssen Sie) … (selbst|selber) …
  (tragen|zahlen|bezahlen|übernehmen|kümmern)
Strength: weak
Found-in: Das Porto müssen Sie leider selbst tragen.

Phrase: (geht|ginge|klappt|funktioniert) (leider|das leider|so leider|da leider|hier leider) nicht
Found-in: Das geht leider nicht.

Phrase: (nein|nee|nö) (leider|das|wir|da|es|tut)
Found-in: Nein, das haben wir so nie gemacht.
Within: start

Phrase: (leider|da) (nein|nichts zu machen|ausverkauft|vergriffen|unmöglich|ausgebucht|zu spät)
Found-in: Leider nein.

Phrase: (so gern|so gerne|sosehr|so sehr|gern|gerne) (wir|ich) [*] [*] [*]
  (würden|möchten|würde|möchte|helfen|wollten)
Found-in: So gern wir Ihnen helfen würden, das geht nicht.

Phrase: (nicht|kein|keine) … (geplant|vorgesehen|in Planung|beabsichtigt)
Found-in: Das ist derzeit nicht geplant.

Phrase: (bleiben|bleibt) [es|wir|leider] (dabei|bei unserer Entscheidung|bei der Entscheidung|bei
  unserem Nein|beim Nein)
Found-in: Es bleibt leider dabei.
