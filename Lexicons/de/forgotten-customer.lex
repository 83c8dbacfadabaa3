Lexicon: forgotten-customer
Language: de
Purpose: Wörter, die Kunden sagen, dass niemand an sie dachte.
Unless: negation condition question quotation report
Source: written for replylint

Phrase: (habe ich|haben wir|ich habe|wir haben|wir hatten|ich hatte) (Sie|dich|euch) … vergessen
Found-in: Wir haben Sie leider völlig vergessen.
Not-in: Wir haben Sie nicht vergessen.

Phrase: (habe|haben|hatte|hatten) [ich|wir] (Ihre|Ihren|Ihr|deine|deinen|dein)
  (Nachricht|Mail|E-Mail|Anfrage|Bestellung|Paket|Antrag|Anliegen|Frage|Rückruf|Auftrag|Brief|Buchung|Termin)
  … vergessen
Found-in: Leider haben wir Ihre Bestellung schlicht vergessen.
Not-in: Haben Sie Ihr Passwort vergessen?

Phrase: (Ihnen|dir|euch) zu (antworten|schreiben|antworten ganz|helfen) vergessen
Found-in: Ich habe dir zu antworten vergessen.
Not-in: Ich habe zu antworten versucht.

Phrase: vergessen [Ihnen|dir|Sie|dich|euch] (zu
  antworten|anzurufen|zurückzurufen|zurückzuschreiben|zu schreiben|zu informieren|zu
  benachrichtigen)
Found-in: Ich habe vergessen, Sie zurückzurufen.
Not-in: Ich habe vergessen, den Plan anzuhängen.

Phrase: in Vergessenheit geraten
Found-in: Ihr Antrag ist in Vergessenheit geraten.
Not-in: Der Wagen ist in Fahrt geraten.

Phrase: (ist|sind|war|waren) [uns|mir|bei mir|bei uns|hier] [leider|wohl|irgendwie|offenbar]
  (durchgerutscht|untergegangen|liegen geblieben|liegengeblieben|unter den Tisch gefallen|durch die
  Lappen gegangen|durchs Raster gefallen|durch das Raster gefallen|entfallen)
Found-in: Ihre Nachricht ist mir leider durchgerutscht.
Found-in: Der Antrag ist bei uns liegen geblieben.
Not-in: Der Termin ist nicht untergegangen.

Phrase: (im|in meinem|in unserem) (Posteingang|Postfach|Stapel|Trubel|Eifer|Alltag) [leider|wohl]
  (untergegangen|verloren gegangen|verschwunden|liegen geblieben)
Found-in: Ihre Frage ist im Trubel untergegangen.
Not-in: Das Boot ist im See untergegangen.

Phrase: (völlig|ganz|total|glatt|komplett|schlicht) (verschwitzt|verpennt|verschlafen|vergessen)
Found-in: Das habe ich total verschwitzt.
Not-in: Das Hemd ist nass.

Phrase: aus (den Augen|dem Blick|dem Auge) verloren
Found-in: Wir haben den Fall aus den Augen verloren.
Not-in: Wir haben den Schlüssel verloren.

Phrase: (Ihre|Ihren|Ihr|deine|deinen|dein)
  (Nachricht|Mail|E-Mail|Anfrage|Bestellung|Antrag|Anliegen|Frage|Brief)
  [leider|wohl|offenbar|einfach] (übersehen|verlegt)
Strength: weak
Found-in: Ich habe Ihre Nachricht leider übersehen.
Not-in: Ich habe die Stufe übersehen.

Phrase: (niemand|keiner) hat … (Ihre|Ihren|Ihr|deine)
  (Nachricht|Mail|Anfrage|Bestellung|Antrag|Anliegen|Frage|Brief) [bisher]
  (gelesen|gesehen|angesehen|bearbeitet|gekümmert|beantwortet)
Found-in: Niemand hat Ihren Antrag bearbeitet.
Not-in: Niemand hat den Wagen gesehen.
Unless: condition question quotation report
