Lexicon: dead-end
Language: de
Purpose: Wörter, die die Sache ohne Ausweg beenden.
Unless: condition quotation report question
Source: written for replylint

Phrase: (können|kann|konnten|konnte) (wir|ich) (Ihnen|dir|euch) … nicht [weiter]
  (helfen|weiterhelfen|behilflich sein)
Found-in: Leider können wir Ihnen nicht weiterhelfen.
Not-in: Gern können wir Ihnen helfen.
Within: end

Phrase: (wir|ich) (können|kann|konnten|konnte) (Ihnen|dir|euch) … nicht [weiter]
  (helfen|weiterhelfen|behilflich sein)
Found-in: Ich kann Ihnen da leider nicht helfen.
Not-in: Ich kann Ihnen da helfen.
Within: end

Phrase: Ihnen [da|hier|dabei|damit|hierbei|leider] nicht (helfen|weiterhelfen) (können|zu können)
Found-in: Ich bedaure, Ihnen hier nicht weiterhelfen zu können.
Not-in: Ich hoffe, Ihnen helfen zu können.

Phrase: (können|kann) (wir|ich|man) [leider|da|hier|dagegen] nichts [mehr|weiter] [für Sie]
  (tun|machen|ändern|ausrichten)
Found-in: Da kann ich leider nichts machen.
Not-in: Da kann ich etwas machen.

Phrase: (wir|ich|man) (können|kann) [leider|da|hier|dagegen] nichts [mehr|weiter] [für Sie]
  (tun|machen|ändern|ausrichten)
Found-in: Wir können hier nichts mehr tun.
Not-in: Wir können hier viel tun.

Phrase: (da|hier|daran) (ist|lässt sich) [leider] nichts (zu machen|zu tun|machen|ändern|zu ändern)
Found-in: Daran ist leider nichts zu ändern.
Not-in: Daran ist der Regen schuld.

Phrase: (das|dies|es) ist [uns|mir] leider nicht möglich
Found-in: Das ist uns leider nicht möglich.
Not-in: Das ist gern möglich.
Within: end

Phrase: (die|unsere|diese) Entscheidung ist [leider] (endgültig|unanfechtbar|gefallen)
Found-in: Unsere Entscheidung ist endgültig.
Not-in: Die Entscheidung ist leicht.

Phrase: (die Angelegenheit|die Sache|der Vorgang|der Fall) ist [für uns|damit|damit für uns]
  (abgeschlossen|erledigt)
Strength: weak
Found-in: Damit ist alles gesagt, der Fall ist für uns erledigt.
Not-in: Der Fall ist offen.

Phrase: (damit|daran) (müssen|musst) (Sie|du) [leider|sich|wohl] (leben|abfinden|gewöhnen)
Found-in: Damit müssen Sie leider leben.
Not-in: Damit müssen Sie rechnen.

Phrase: (leider nein|leider nicht)
Strength: weak
Found-in: In Grün leider nicht.
Not-in: Leider nicht heute, aber am Montag.
Within: end

Phrase: (muss|müssen) (ich|wir) [leider|daher|somit] (ablehnen|zurückweisen)
Strength: weak
Found-in: Das müssen wir leider ablehnen.
Not-in: Das müssen wir noch prüfen.
Within: end
