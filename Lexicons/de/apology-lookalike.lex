Lexicon: apology-lookalike
Language: de
Purpose: Words that hold leid, Entschuldigung or bedauern and are no apology; they cancel an apology
  found on the same words.
Unless: none
Source: written for replylint

Phrase: leid (aber|doch|jedoch|allerdings|nur) (Sie|du|ihr|das|da|dafür|hier|wir können|ich kann|wir
  dürfen|ich darf|wir haben|ich habe|dies|so|für|ein|eine|der|die|es|leider|ohne|mehr|wir|ich)
Found-in: Tut mir leid, aber Sie haben die Frist verpasst.

Phrase: leid (wir|ich) (können|kann|dürfen|darf|wissen|weiß|haben kein|haben keine|haben nur|habe
  kein|habe keine|habe nur|führen|verstehe|verstehen|finde|finden|liefern|bieten)
Found-in: Tut mir leid, wir können das nicht ändern.

Phrase: leid (das|dies|es|da|so|der|die|heute) [*] (geht|ist|gibt|haben|sind|können|kann) [*]
  (nicht|kein|keine|keinen|nichts|ausverkauft|geschlossen|vergriffen)
Found-in: Tut uns leid, das geht nicht.
Found-in: Tut uns leid, der Deckel ist ausverkauft.
Not-in: Tut uns leid, das war falsch.

Phrase: leid (das|der|die|den|dieses|diesen|diese|so etwas|so was|dafür|da|hier|darüber|dazu) …
  (führen|bieten|liefern|verkaufen|verschicken|kann|können|darf|dürfen|weiß|wissen|machen) (wir|ich)
  … (nicht|nichts|kein|keine|keinen)
Found-in: Tut mir leid, den Deckel führen wir seit Mai nicht mehr.

Phrase: leid (nein|nicht|kein|keine|keinen)
Found-in: Tut mir leid, nein.

Phrase: leid (Ihnen|dir|euch|Sie|dich|das) …
  (mitteilen|sagen|mitzuteilen|sagen|absagen|absagen|enttäuschen|informieren|berichten) (zu
  müssen|müssen|muss|zu)
Found-in: Es tut mir leid, Ihnen das mitteilen zu müssen.

Phrase: leid dass (wir|ich) (Ihnen|dir|euch|Sie|dich) …
  (nicht|keine|keinen|kein|absagen|enttäuschen|mitteilen) … (kann|können|muss|müssen)
Found-in: Es tut uns leid, dass wir Ihnen nicht weiterhelfen können.

Phrase: leid dass (wir|ich) … (nicht|keine|keinen|kein|nichts) …
  (kann|können|helfen|weiterhelfen|anbieten|führen|anbieten können|haben)
Strength: weak
Found-in: Es tut mir leid, dass wir den Deckel nicht führen.

Phrase: leid (Ihnen|dir|euch) (nicht|hier nicht|da nicht|damit nicht|nicht weiter) [*]
  (helfen|weiterhelfen|dienen) zu können
Found-in: Es tut mir leid, Ihnen hier nicht helfen zu können.

Phrase: (Leid|leid) (zugefügt|zufügen|antun|angetan|klagen|ertragen|erspart)
Found-in: Niemand soll uns Leid antun.

Phrase: (bin|sind|ist|bin ich|sind wir|habe|langsam|allmählich|wird) … leid
  (zu|dass|immer|ständig|auf|jedes|mich|mir)
Found-in: Ich bin es leid, immer wieder anzurufen.

Phrase: (bin|sind) [ich|wir] (es|das|dieses|diese|diesen|euren|Ihren) [*] [langsam|so|echt] leid
Found-in: Langsam bin ich es leid.
Not-in: Es tut uns leid.

Phrase: (der|die|Ihr|euer|Ihre|eure|arme)
  (Fahrer|Kunde|Kollege|Mann|Mitarbeiter|Bote|nächste|Kerl|Kollegin|Mitarbeiterin|Frau) (tut|kann)
  (mir|uns|einem) [nur|fast|schon] leid
Found-in: Der Fahrer tut mir fast leid.

Phrase: tut (mir|uns|einem) [nur|fast|schon] (der|die|Ihr|euer|jeder|Ihre|eure)
  (Fahrer|Kunde|Kollege|Mitarbeiter|Bote|Postbote|Fahrerin|Kollegin) [*] leid
Found-in: Da tut mir der Postbote leid.

Phrase: (Sie|sie|ihr|die|die Leute) (tun|tut) (mir|uns) [nur|fast|schon|richtig|wirklich|einfach]
  leid
Found-in: Sie tun mir einfach leid.

Phrase: so leid (es|das) (mir|uns) [auch] tut
Found-in: So leid es mir tut, wir liefern nicht dorthin.

Phrase: (nicht|kein bisschen|nie|keineswegs|nicht im Geringsten|nicht einmal) leid
Found-in: Das tut denen doch nicht einmal leid.

# Entschuldigung

Phrase: (Entschuldigung|Verzeihung|Pardon|Sorry|Tschuldigung|sry|Entschuldige|Entschuldigt|Entschuldigen
  Sie|Verzeihen Sie) [bitte] (aber|doch|jedoch|nur|mal|schon|also)
Found-in: Entschuldigung, aber das ist doch ein Witz.
Not-in: Entschuldigung für den Lärm.

Phrase: (Entschuldigung|Verzeihung|Pardon|Sorry|Tschuldigung|sry|Entschuldige|Entschuldigen Sie)
  [bitte]
  (wo|was|wer|wie|wann|warum|wieso|welche|welcher|welches|wohin|ist|sind|haben|hat|hast|habt|kann|können|könnte|könnten|könnt|gibt|wissen|weiß|darf|dürfte|dürfen|geht|wird|werden|sprechen|meinen|meinst)
Found-in: Entschuldigen Sie, können Sie mir den Deckel zeigen?
Within: question

Phrase: (Entschuldigung|Verzeihung|Pardon|Sorry|sry|Entschuldigen Sie|Entschuldige) [bitte]
  (ich|wir) (kann|können|darf|dürfen|suche|suchen|hätte|hätten|habe eine|habe noch|habe mal|haben
  eine|haben noch|brauche|brauchen|möchte|wollte|würde|verstehe|verstehen|haben kein|habe kein|haben
  nur|bräuchte)
Found-in: Entschuldigung, ich hätte eine Frage.

Phrase: (Entschuldigung|Verzeihung|Sorry|sry) (das|da|der|die|es) (geht|ist|sind|gibt|haben|führen)
  [*] (nicht|kein|keine|nichts|ausverkauft|geschlossen)
Found-in: Sorry, das geht leider nicht.

Phrase: (Entschuldigung|Verzeihung|Sorry|sry) (nein|nee|nicht|kein|keine|keinen|leider nein|leider
  nicht|leider)
Found-in: Sorry, leider nicht.

Phrase: (keine|ohne|jede|jedes|ohne eine|ohne jede|nicht mal eine|nie eine|nicht einmal
  eine|irgendeine|keinerlei|kein) (Entschuldigung|Entschuldigungen|Sorry|Wort der
  Entschuldigung|einziges Sorry|Verzeihung)
Found-in: Bis heute kam keine Entschuldigung.
Not-in: Wir bitten um Entschuldigung.
Not-in: Dafür gibt es nichts.

Phrase: (erwarte|erwarten|verlange|verlangen|fordere|fordern|warte auf|warten auf|wünsche mir|hätte
  gern|will|wollen|bestehe auf) … (eine|Ihre|eure|Ihrer|einer) [*] Entschuldigung
Found-in: Ich erwarte von Ihnen eine Entschuldigung für diesen Tag.

Phrase: (schulden|schuldet) … (mir|uns) … Entschuldigung
Found-in: Sie schulden mir eine Entschuldigung.

Phrase: (um|eine) Entschuldigung (wäre|erwarte ich|verlange ich|wurde|kam|gab|hat|hätte|ist
  das|erwartet|bekam|habe ich|reicht|genügt|wert|angebracht|fällig)
Found-in: Eine Entschuldigung wäre das Mindeste.

Phrase: (keiner|niemand|er|sie|der Fahrer|Ihr Mitarbeiter|Ihre Mitarbeiterin|man|der Kollege)
  (hat|hatte|haben|wollte|hielt es) … (um Entschuldigung|entschuldigt|entschuldigen)
Found-in: Niemand hat sich bei uns entschuldigt.

Phrase: (Sie|du|ihr|euch) (sollten|sollte|solltest|solltet|könnten|könntest|müssen|hätten) …
  entschuldigen
Found-in: Sie sollten sich bei mir entschuldigen.

Phrase: (brauchen|brauchst|braucht|müssen|musst|müsst) … nicht … (entschuldigen|leidtun|leid tun|um
  Entschuldigung)
Found-in: Dafür brauchen Sie sich nicht zu entschuldigen.

Phrase: (kein|keinen|ein) Grund [sich|dich] (zu|zur) (entschuldigen|Entschuldigung)
Found-in: Das ist doch kein Grund zur Entschuldigung.

Phrase: (entschuldigen|entschuldige) (uns|mich) (nicht|nie|niemals|auch nicht|keineswegs)
Found-in: Wir entschuldigen uns nicht für unsere Preise.

Phrase: (Ihre|deine|eure|die|seine) [*]
  (Entschuldigung|Entschuldigungen|Entschuldigungsmail|Standardentschuldigung)
  (ist|war|kam|hilft|reicht|nehme|nehmen|nützt|klingt|akzeptiere|habe|bringt)
Found-in: Ihre Entschuldigung hilft mir nicht.
Not-in: Unsere Entschuldigung kommt von Herzen.

Phrase: (danke|vielen dank|dank) für (die|Ihre|deine|eure|diese) [*] Entschuldigung
Found-in: Danke für die nette Entschuldigung.

Phrase: (Entschuldigung|Entschuldigungen) (angenommen|akzeptiert|nicht angenommen)
Found-in: Entschuldigung angenommen!

Phrase: (als|faule|billige|lahme|schlechte|dumme) (Ausrede|Entschuldigung|Entschuldigungen)
  (gilt|dienen|vor|kam|hörte|gehört|für)
Found-in: Als Entschuldigung kam nur, das Lager sei voll.

Phrase: (durch nichts|nicht|nur schwer|kaum) zu (entschuldigen|verzeihen)
Found-in: Das ist durch nichts zu entschuldigen.

Phrase: (lässt|laesst|lassen) sich (nicht|durch nichts|kaum|damit nicht) entschuldigen
Found-in: So ein Ton lässt sich nicht entschuldigen.

Phrase: (bin|sind|ist|war|fehlt|fehlen|gilt) … entschuldigt
Found-in: Frau Beispiel ist heute entschuldigt.

# bedauern

Phrase: (bedauern|bedauere|bedaure|bedauern wir) [sehr|es]
  (Ihnen|dir|euch|Sie|dich|dies|das|keine|kein|nicht) …
  (mitteilen|sagen|mitzuteilen|absagen|informieren|geben|anbieten|helfen|weiterhelfen|entsprechen|ablehnen|enttäuschen|machen)
Found-in: Wir bedauern, Ihnen dies mitteilen zu müssen.
Not-in: Wir bedauern den Fehler.

Phrase: (bedauern|bedauere|bedaure) [sehr|es sehr|es] dass (wir|ich) …
  (nicht|keine|keinen|kein|absagen|enttäuschen) … (können|kann|müssen|muss|konnten)
Found-in: Wir bedauern, dass wir Ihnen keine bessere Nachricht geben können.

Phrase: (bedauere|bedaure) (den Kauf|meinen Kauf|den Tag|den Wechsel|die Bestellung)
Found-in: Ich bedaure den Kauf inzwischen.

Phrase: (bedauere|bedaure|bedauern) … (gekauft|bestellt|gewechselt|abgeschlossen|gebucht|vertraut)
  zu haben
Found-in: Ich bedaure sehr, hier bestellt zu haben.

Phrase: (zu|zum) (unserem|meinem|großen|unserem großen) Bedauern
Found-in: Zu unserem Bedauern ist er ausverkauft.

Phrase: (würden|würde) … bedauern
Found-in: Ihre Kündigung würden wir sehr bedauern.
Found-in: Wir würden es sehr bedauern, Sie zu verlieren.

# Verantwortung

Phrase: (Ihr|dein|euer|sein|deren|nicht unser|nicht mein) [eigener|eigenes]
  (Fehler|Versehen|Verschulden)
Found-in: Das war nun einmal Ihr eigener Fehler.

Phrase: (als ob|als wäre|als sei|angeblich|soll das|ob das|angeblich sei) … (mein|unser)
  (Fehler|Verschulden)
Found-in: Als ob das mein Fehler wäre!

Phrase: (nicht auf|nicht|nichts) … (meine|unsere) Kappe
Found-in: Das nehme ich nicht auf meine Kappe.
