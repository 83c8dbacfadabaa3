Lexicon: answer-refusal
Language: de
Purpose: Words by which the writer says no to what was asked.
Unless: quotation
Source: written for replylint

Phrase: leider … (nicht|kein|keine|keinen|keinem|nicht mehr)
Found-in: Leider liefern wir nicht nach Island.
Not-in: Leider kam der Brief spät.

Phrase: (können|kann|könnten|dürfen|darf) … leider [*] [*] (nicht|kein|keine|keinen)
Found-in: Das können wir Ihnen leider nicht anbieten.
Not-in: Wir können das anbieten.

Phrase: nicht (möglich|zulässig|erlaubt|gestattet|vorgesehen|machbar|lieferbar|verfügbar)
Found-in: Ein Umtausch ist nicht möglich.
Not-in: Ein Umtausch ist möglich.

Phrase: (können|kann|dürfen|darf) [*] [*] (nicht|keine|keinen|kein)
  (erstatten|ersetzen|umtauschen|annehmen|anbieten|zusagen|ändern|stornieren|liefern|versenden|gewähren|akzeptieren)
Found-in: Wir können den Betrag nicht erstatten.
Not-in: Wir können den Betrag erstatten.

Phrase: (müssen|muss) [*] [*] [*] (ablehnen|absagen|enttäuschen)
Found-in: Wir müssen den Antrag ablehnen.
Not-in: Wir müssen den Antrag lesen.

Phrase: (besteht|bestehen) [*] kein (anspruch|garantieanspruch|recht)
Found-in: Es besteht kein Anspruch auf Ersatz.

Phrase: nichts (mehr|weiter) tun
Found-in: Wir können nichts mehr tun.
