Lexicon: explanation
Language: de
Purpose: Words that give the cause of a trouble or of a decision.
Act: explanation
Unless: quotation
Source: written for replylint

Phrase: (weil|da)
  (wir|der|die|das|es|Sie|unser|unsere|Ihr|Ihre|ein|eine|ich|sich|dieser|diese|dieses|kein|keine|im|am|bei|in|hier|uns|mir|man|nur|alle|so|leider|beim)
Found-in: Er kam spät, weil die Straße zu war.
Found-in: Da unser Lager umzieht, dauert es.
Not-in: Er kam spät.

Phrase: (wegen|aufgrund|auf Grund|infolge|angesichts|anlässlich|dank|mangels|zufolge|halber|durch)
  (der|des|dem|den|eines|einer|einem|Ihrer|Ihres|unserer|unseres|dieser|dieses|hoher|hohen|fehlender|fehlenden|technischer|Krankheit|starker|starken|von|schlechten|höherer|höheren|interner|vieler|ein|eine|einen)
Found-in: Wegen des Streiks dauert es.
Not-in: Von wegen!

Phrase: (deshalb|deswegen|daher|darum|aus diesem Grund|aus diesen
  Gründen|folglich|somit|demnach|infolgedessen)
  (ist|sind|war|waren|haben|hat|kam|können|kann|konnte|konnten|mussten|müssen|wurde|wird|werden|dauert|muss|musste|fehlte|fehlt|liegt|gilt|geht|ging|kommt)
Found-in: Deshalb kam er spät.
Not-in: Er kam spät an.

Phrase: (der|ein|weiterer|einziger|der eigentliche) [*] Grund
  (dafür|hierfür|ist|war|für|liegt|warum|sind|lag|waren|dass)
Found-in: Der Grund dafür ist der Streik.
Found-in: Der Grund war der Streik.

Phrase: (Grund|Ursache|Gründe|Auslöser|Hintergrund)
  (dafür|hierfür|ist|war|für|liegt|lag|der|des|sind|waren|dass)
Found-in: Ursache war der Frost.

Phrase: (liegt|lag|liegen) [das|dies|es|vermutlich|wohl|wahrscheinlich] (daran|darin|hieran)
Found-in: Der Riss liegt daran, dass es fror.

Phrase: (es|das|dies) (liegt|lag) [*] (an|am)
Found-in: Es lag am Frost.
Not-in: Die Karte liegt an der Kasse.

Phrase: (liegt|lag) (es|das|dies) [*] (an|am)
Found-in: Vermutlich lag es am Frost.

Phrase: (hängt|hing) … (damit|mit) … zusammen
Found-in: Das hängt mit dem Umzug zusammen.

Phrase: (verursacht|ausgelöst|bedingt|hervorgerufen|entstanden|beschädigt|verzögert|betroffen|begründet)
  (durch|von|worden|wurde|ist|dadurch|durchs|beim|in)
Found-in: Der Riss wurde verursacht durch den Frost.

Phrase: (führte|führten|führt|geführt|kam|kommt) … (dazu|zu einem|zu einer|zu|daher) [*] [*]
  (dass|Verzögerungen|Fehlern|Ausfall|Störung|Problemen|Verzögerung|Ausfällen|geführt)
Found-in: Der Frost führte dazu, dass die Leitung brach.

Phrase: (dazu|zu) [*] [*] [*] geführt (dass|hat|haben)
Found-in: Der Frost hat dazu geführt, dass sie brach.

Phrase: (dadurch|hierdurch|so)
  (kam|ist|wurde|sind|konnte|entstand|verzögerte|kommt|verzögert|entstehen)
  (es|der|die|das|Ihr|Ihre|ein|eine|sich|Ihnen)
Found-in: Dadurch kam es zu dem Riss.

Phrase: (damit|um) (wir|Sie|die|der|das|Ihr|Ihre|sicherzustellen|zu vermeiden|Missbrauch|zu
  verhindern|Verwechslungen|alle|alles) …
  (können|kann|bleibt|bleiben|vermeiden|verhindern|sicherzustellen|zu vermeiden|schützen|ist|sind)
Found-in: Es ist zu, damit alles trocken bleibt.

Phrase: (nämlich|schließlich) (die|der|das|ein|eine|nicht|im|in|an|bei|war|ist|hatten|zu|durch|mit)
Found-in: Er war nämlich im Zoll.

Phrase: (es|das|wie) (stellte|stellt|hat) [*] [*] (heraus|herausgestellt) [*] (dass|ist|lag|war)
Found-in: Es stellte sich heraus, dass es fror.

Phrase: (stellte|stellt) sich [*] heraus
Found-in: Als Grund stellte sich Frost heraus.

Phrase: (haben|habe|konnten|konnte) [wir|ich]
  (festgestellt|herausgefunden|gesehen|erfahren|feststellen|herausfinden|ermittelt|ermitteln)
  (dass|woran|warum|was|den|die|wo)
Found-in: Wir haben festgestellt, dass es fror.

Phrase: (offenbar|anscheinend|vermutlich|wahrscheinlich|offensichtlich|scheinbar|wohl|augenscheinlich)
  (ist|hat|haben|war|wurde|wurden|sind|gab|lag|liegt|hatte|beim|beim|im|durch|wegen|auf|ein|eine|der|die|das)
Found-in: Offenbar wurde der Deckel vergessen.

Phrase: (erkläre|erklären|erläutern|erläutere) [ich|wir|Ihnen|dir|kurz|gern|gerne]
  (warum|wie|wieso|weshalb|Ihnen|dir|kurz|gern|gerne|den|das|die|woran|was)
Found-in: Gern erkläre ich Ihnen den Grund.

Phrase: (kurz|Ihnen|gern|gerne|dir) (erklären|erläutern) (warum|wie|wieso|weshalb|was|woran|darf)
Found-in: Ich möchte kurz erklären, woran es lag.

Phrase: (zur|als) (Erklärung|Erläuterung|Begründung|Hintergrund|Hintergrundinformation)
Found-in: Zur Erklärung: Das Lager zog um.

Phrase: (technischer|technisches|technische|technischen|interner|menschlicher|menschliches|technischem|menschlichen)
  (Fehler|Defekt|Problem|Störung|Probleme|Gründe|Gründen|Panne|Versagen|Übertragungsfehler|Fehlers|Defekts|Problems)
Found-in: Es war ein technischer Defekt.

Phrase: (Systemfehler|Softwarefehler|Serverausfall|Übermittlungsfehler|Tippfehler|Zahlendreher|Eingabefehler|Buchungsfehler|Missverständnis|Kommunikationsfehler|Schreibfehler|Packfehler|Serienfehler|Bedienfehler|Rechenfehler|Verwechslung|Systemumstellung|Serverproblem|Lieferengpass|Lieferengpässe|Personalmangel|Krankheitsfall|Krankheitsfälle|Rohstoffmangel|Umstellung)
Strength: weak
Found-in: Es war ein Zahlendreher.

Phrase: (unvorhergesehene|unvorhergesehenen|unvorhergesehener|unerwartete|unerwarteten|unerwarteter|außergewöhnliche|außergewöhnlichen|höhere|höherer)
  (Umstände|Umständen|Ereignis|Nachfrage|Probleme|Gewalt|Ausfall|Ausfälle|Verzögerungen|Schwierigkeiten|Verzögerung|Ereignisse)
Found-in: Es war höhere Gewalt.

Phrase: (aus)
  (organisatorischen|technischen|rechtlichen|hygienischen|betrieblichen|gesundheitlichen|steuerlichen|datenschutzrechtlichen|logistischen|personellen|wirtschaftlichen|Sicherheitsgründen|Datenschutzgründen|Hygienegründen|Kostengründen|Platzgründen|Kulanzgründen|Umweltgründen|diversen)
  [Gründen]
Found-in: Aus Sicherheitsgründen ist die Tür zu.

Phrase: (gesetzlich|rechtlich|vertraglich|technisch)
  (vorgeschrieben|verpflichtet|geregelt|bedingt|notwendig|erforderlich|vorgegeben|dazu
  verpflichtet|gebunden)
Found-in: Das ist gesetzlich vorgeschrieben.

Phrase: (normalerweise|üblicherweise|in der Regel|gewöhnlich|grundsätzlich|meistens|im Normalfall)
  (wird|werden|ist|sind|dauert|liefern|geht|kommt|haben|versenden|prüfen|muss|kann|können|gilt|reicht)
Found-in: In der Regel dauert es drei Tage.

Phrase: (das|dies|es) (passiert|geschieht|kommt vor|tritt auf|entsteht|kommt daher|kann
  vorkommen|kann passieren) (wenn|weil|da|durch|bei|manchmal|dass|oft|meist|häufig)
Found-in: Das passiert, wenn es friert.

Phrase: (das|dies) (heißt|bedeutet|liegt|hat damit|hat den Grund|erklärt) (dass|der|die|das|daran|zu
  tun|für|warum|also|in)
Found-in: Das bedeutet, dass der Tank leer war.

Phrase: (laut|nach|gemäß|ausweislich) (unseren|unserem|unserer|den|dem|der) [*]
  (Unterlagen|System|Daten|Sendungsverfolgung|Protokoll|Aufzeichnungen|Paketdienst|Fahrer|Lager|Prüfung|Logdateien|Hersteller|Recherche|Recherchen)
Found-in: Laut unseren Unterlagen kam er am Montag an.

Phrase: (hatten|gab es|gab|haben|hatte) … (ein|eine|einen|technische|mehrere) [*]
  (Problem|Störung|Ausfall|Fehler|Stromausfall|Engpass|Wasserschaden|Verzögerung|Panne|Probleme|Schwierigkeiten|Krankheitsfälle)
Found-in: Im Mai hatten wir einen Stromausfall.

Phrase: (steckt|hängt|liegt|blieb|lag|hing) [*] [*] (beim Zoll|im Zoll|im Depot|im
  Lager|fest|hängen|beim Spediteur|im Stau)
Found-in: Ihr Paket lag eine Woche beim Zoll.

Phrase: (ich meine|das heißt|mit anderen Worten|genauer gesagt|kurz gesagt|einfach
  gesagt|vereinfacht gesagt|d h|sprich)
Strength: weak
Found-in: Genauer gesagt fror die Pumpe ein.

Phrase: (umgezogen|umgestellt|eingeführt|zusammengelegt|gewechselt|geändert|erhöht)
  (haben|hat|wurde|wurden|und)
Strength: weak
Found-in: Weil wir das Lager gewechselt haben, dauert es.
