Lexicon: delay
Language: de
Purpose: Words that own that our answer or service comes late.
Unless: quotation
Source: written for replylint

Phrase: (verspätete|verspäteten|späte|späten|verzögerte|verzögerten|verspätet|verspaetete|spaete|späte|lange)
  (Antwort|Rückmeldung|Reaktion|Nachricht|Lieferung|Bearbeitung|Zustellung|Rückantwort|Wartezeit|Bearbeitungszeit|Bearbeitungsdauer|Funkstille|Stille|Lieferzeit|Dauer)
Found-in: Entschuldigen Sie die späte Antwort.

Phrase: (Verzögerung|Verspätung|Verzögerungen|Verspätungen|Verzug|Wartezeit|Wartezeiten|Verzoegerung|Verspaetung)
  (bei|in|im|der|des|Ihrer|unserer|meiner|ist|tut|beim|bitten|zu|kommt|kam|und|von|haben|möchten|entschuldigen|tun|war|bedauern|durch)
Found-in: Die Verzögerung bei der Antwort tut mir leid.
Not-in: Der Zug hat heute Verspätung.

Phrase: (für|fuer) (die|meine|unsere|diese) [*]
  (Verzögerung|Verspätung|Wartezeit|Verzögerungen|Wartezeiten|Wartezeit|Funkstille)
Found-in: Entschuldigung für die Verspätung.

Phrase: (erst|leider erst|nun erst) (heute|jetzt|nun|so spät|mit Verspätung|verspätet|nach so langer
  Zeit)
Found-in: Ihr Brief wurde erst heute gelesen.

Phrase: (so|zu|viel zu|sehr|etwas|leider|ungewöhnlich|ein wenig|leider sehr|recht|ziemlich|doch)
  lange (gedauert|gebraucht|warten|gewartet|auf|dauert|hingezogen)
Found-in: Es hat viel zu lange gedauert.

Phrase: (länger|laenger) (gedauert|gebraucht|als|warten|gewartet|dauert|auf sich)
Found-in: Es hat länger gedauert als gedacht.

Phrase: (warten|Warten|hängen) (ließen|lassen|gelassen|mussten|musstest|müssen|musstet|haben lassen)
Found-in: Verzeihen Sie, dass Sie so lange warten mussten.

Phrase: (nicht|noch nicht|leider nicht)
  (früher|eher|schneller|gleich|sofort|sogleich|rechtzeitig|schon früher|zeitnah|umgehend) [*] [*]
  (geantwortet|gemeldet|geschrieben|antworten|melden|schreiben|reagiert|beantwortet|bearbeitet|dazu
  gekommen|geliefert|zurückgerufen)
Found-in: Es tut mir leid, dass ich nicht früher geantwortet habe.

Phrase: (hätten|hätte) … (früher|eher|schneller|längst|gleich) [*]
  (antworten|melden|schreiben|reagieren|anrufen|liefern|informieren|bearbeiten) (müssen|sollen)
Found-in: Ich hätte Ihnen längst antworten müssen.

Phrase: (früher|eher|schneller) (antworten|melden|schreiben|reagieren|zu antworten|zu
  melden|informieren) (müssen|sollen|können)
Found-in: Schade, dass wir Sie nicht besser und früher informieren können.

Phrase: (danke|Dank|danken) [*] [*] [*] (Ihre Geduld|deine Geduld|eure Geduld|die Geduld|fürs
  Warten|das Warten|Ihr Warten)
Found-in: Vielen Dank für Ihre Geduld.

Phrase: (komme|kommen|kam|kamen|bin|sind) [ich|wir] (erst|leider|nicht|jetzt|leider erst|im Moment)
  [*] (hinterher|nach|in Verzug|im Verzug|im Rückstand|dazu|verspätet|spät dran)
Found-in: Wir sind leider im Rückstand.

Phrase: (Rückstand|Bearbeitungsstau|Rückstau|Lieferverzug|Lieferrückstand|Bearbeitungsrückstand|Lieferverzögerung|Lieferverzögerungen|Lieferengpass|Lieferengpässe)
Found-in: Es gibt einen Lieferverzug.
Not-in: Die Post ist pünktlich.

Phrase: (hohen|hohes|hoher|erhöhten|erhöhtes|großen|vielen|starken) [*]
  (Anfrageaufkommens|Anfrageaufkommen|Anfragevolumen|Anfragen|Aufkommens|Nachfrage|Krankenstands|Krankenstand|Auftragslage|Bestellaufkommens|Andrangs|Andrang)
Found-in: Wegen des hohen Anfrageaufkommens kommt die Antwort spät.

Phrase: (untergegangen|liegen geblieben|liegengeblieben|durchgerutscht|im Spam|im
  Spamordner|vergessen worden|durchs Raster gefallen|durch die Lappen gegangen|aus den Augen
  verloren|auf dem Stapel)
Found-in: Ihre Nachricht ist leider untergegangen.

Phrase: (Ihre|deine|eure|Ihren|deinen) [*]
  (Nachricht|Mail|E-Mail|Anfrage|Anruf|Brief|Schreiben|Frage) [*]
  (übersehen|überlesen|vergessen|verpasst)
Found-in: Ich habe Ihre letzte Nachricht übersehen.

Phrase: (eine Weile|einige Zeit|einige Tage|ein paar Tage|lange|etwas|eine Zeit)
  (her|gedauert|vergangen|verstrichen|nichts von uns gehört)
Found-in: Es ist eine Weile her, dass Sie geschrieben haben.

Phrase: (lange|so lange|länger) (nichts|nicht) (von uns|von mir|bei Ihnen gemeldet|bei dir gemeldet)
Found-in: Es kam so lange nichts von uns.

Phrase: (später|langsamer) als
  (gedacht|geplant|versprochen|zugesagt|üblich|angekündigt|erwartet|gewohnt|vereinbart|erhofft|sonst|wir|ich)
Found-in: Das kommt später als versprochen.

Phrase: (verzögert|verzögern|verspätet|verspäten) [sich]
Strength: weak
Found-in: Ihre Lieferung verzögert sich.

Phrase: besser spät als nie
Found-in: Besser spät als nie: hier die Antwort.
