Lexicon: policy-shield
Language: de
Purpose: Wörter, die eine Regel, eine Vorschrift oder ein System an die Stelle eines Grundes setzen.
Unless: quotation report
Source: written for replylint

Phrase: (das|dies|es) (ist|sind) [leider|nun mal|nun einmal|halt|eben|einfach] (unsere|die)
  (Richtlinie|Richtlinien|Regel|Regeln|Vorschrift|Vorschriften|Firmenpolitik|Unternehmenspolitik|Vorgabe|Vorgaben)
Found-in: Das sind nun mal unsere Regeln.
Not-in: Das sind nicht unsere Regeln.
Within: end

Phrase: (das|dies) ist [leider|nun mal|nun einmal|halt|eben|einfach|bei uns] [so]
  (Vorschrift|Firmenpolitik|Unternehmenspolitik)
Found-in: Das ist bei uns Vorschrift.
Not-in: Das ist keine Vorschrift.
Within: end

Phrase: so sind [nun mal|nun einmal|eben|halt|leider] (die|unsere)
  (Regeln|Vorschriften|Richtlinien|Vorgaben|Bestimmungen)
Found-in: So sind leider die Vorschriften.
Not-in: Die Regeln sind einfach.

Phrase: (Regeln sind Regeln|Vorschrift ist Vorschrift|Vertrag ist Vertrag)
Found-in: Es tut mir leid, Vorschrift ist Vorschrift.
Not-in: Die Regeln des Spiels liegen bei.

Phrase: (aufgrund|wegen|auf Grund) (interner|unserer internen|unserer|strenger|firmeninterner)
  (Richtlinien|Vorgaben|Vorschriften|Bestimmungen|Regeln|Regelungen)
Found-in: Aufgrund interner Vorgaben bleibt die Gebühr.
Not-in: Aufgrund des Regens kam der Wagen spät.

Phrase: (laut|gemäß|nach) (unseren|unserer|den)
  (AGB|Geschäftsbedingungen|Richtlinien|Bestimmungen|Vorgaben|Firmenpolitik|Rückgaberichtlinien|Vertragsbedingungen)
Strength: weak
Found-in: Laut unseren AGB bleibt die Gebühr bestehen.
Not-in: Laut unseren Daten kam das Paket an.

Phrase: laut AGB
Strength: weak
Found-in: Laut AGB bleibt die Gebühr bestehen.
Not-in: Die AGB liegen bei.

Phrase: unsere
  (Richtlinien|Vorschriften|Regeln|Vorgaben|Bestimmungen|AGB|Geschäftsbedingungen|Rückgaberichtlinien)
  (lassen|erlauben|gestatten|sehen) … (nicht|keine|keinen|kein)
Found-in: Unsere Richtlinien lassen das leider nicht zu.
Found-in: Unsere AGB sehen keine Ausnahme vor.
Not-in: Unsere Regeln sehen einen Tausch vor.

Phrase: (steht|stehen|ist|sind|heißt es) (klar|eindeutig|ausdrücklich|deutlich) (in|auf)
  (unseren|den|unserer)
  (AGB|Geschäftsbedingungen|Bedingungen|Richtlinien|Webseite|Website|Homepage|Vertragsbedingungen)
Found-in: Das steht eindeutig in unseren AGB.
Not-in: Die Adresse steht auf der Karte.

Phrase: Sie haben (den|unseren|diesen) (AGB|Geschäftsbedingungen|Bedingungen|Regeln) zugestimmt
Found-in: Sie haben unseren AGB zugestimmt.
Not-in: Haben Sie schon zugestimmt?

Phrase: wenn wir (das|dies|es|da|hier) [jetzt] (für|bei) (Sie|Ihnen|dich|dir|einem|einen)
  (machen|tun|täten|erlauben|anfangen|machen würden|tun würden|zulassen)
Found-in: Wenn wir das für Sie machen, kommen andere auch.
Not-in: Wenn wir das Paket finden, rufen wir an.

Phrase: müssten wir (das|es|dies) [dann|auch|dann auch] (für|bei) (alle|allen|jeden|jedem|alle
  anderen|allen anderen)
Found-in: Sonst müssten wir das bei allen.
Not-in: Wir müssten das Paket sehen.

Phrase: da könnte ja jeder kommen
Found-in: Das geht nicht, da könnte ja jeder kommen.
Not-in: Da könnte ein Kollege kommen.

Phrase: (mir|uns) sind [leider|da|hier|dabei|in diesem Fall] die Hände gebunden
Found-in: Mir sind da die Hände gebunden.
Not-in: Die Bücher sind gebunden.

Phrase: (das|unser|mein) (System|Programm|Computer) (lässt|erlaubt|gestattet)
  (mich|uns|mir|es|das|dies) … nicht
Found-in: Unser System lässt das leider nicht zu.
Not-in: Das System lässt Fremde nicht herein.

Phrase: (können|kann|dürfen|darf|machen|mache) (wir|ich) [da|hier|leider] keine (Ausnahme|Ausnahmen)
Found-in: Leider dürfen wir keine Ausnahme machen.
Not-in: Wir machen gern eine Ausnahme.

Phrase: (wir|ich) (können|kann|dürfen|darf|machen|mache) [da|hier|leider] keine (Ausnahme|Ausnahmen)
Found-in: Wir können hier keine Ausnahmen machen.
Not-in: Ich mache eine Ausnahme.

Phrase: (Ausnahmen|eine Ausnahme) (sind|ist) [leider|hier] (nicht möglich|nicht
  vorgesehen|ausgeschlossen|nicht zulässig)
Found-in: Ausnahmen sind nicht vorgesehen.
Not-in: Ausnahmen sind gern gesehen.

Phrase: (die|diese) Regeln (mache|machen) (ich|wir) nicht
Found-in: Die Regeln mache ich nicht.
Not-in: Die Regeln machen Spaß.

Phrase: ich arbeite hier nur
Found-in: Was soll ich sagen, ich arbeite hier nur.
Not-in: Ich arbeite hier seit Mai.
