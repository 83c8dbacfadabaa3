Lexicon: policy-shield
Language: de
Purpose: Wörter, die eine Regel, eine Vorschrift oder ein System an die Stelle eines Grundes setzen.
Unless: quotation report
Source: written for replylint

Phrase: (das|dies|es) (ist|sind) [leider|nun mal|nun einmal|halt|eben|einfach] (unsere|die)
  (Richtlinie|Richtlinien|Regel|Regeln|Vorschrift|Vorschriften|Firmenpolitik|Unternehmenspolitik|Vorgabe|Vorgaben)
Found-in: Das sind nun mal unsere Regeln.
Not-in: Das sind nicht unsere Regeln.
Better: den Grund der Regel nennen, und was trotzdem geht
Within: end

Phrase: (das|dies) ist [leider|nun mal|nun einmal|halt|eben|einfach|bei uns] [so]
  (Vorschrift|Firmenpolitik|Unternehmenspolitik)
Found-in: Das ist bei uns Vorschrift.
Not-in: Das ist keine Vorschrift.
Better: den Grund der Regel nennen, und was trotzdem geht
Within: end

Phrase: so sind [nun mal|nun einmal|eben|halt|leider] (die|unsere)
  (Regeln|Vorschriften|Richtlinien|Vorgaben|Bestimmungen)
Found-in: So sind leider die Vorschriften.
Not-in: Die Regeln sind einfach.
Better: den Grund der Regel nennen, und was trotzdem geht

Phrase: (Regeln sind Regeln|Vorschrift ist Vorschrift|Vertrag ist Vertrag)
Found-in: Es tut mir leid, Vorschrift ist Vorschrift.
Not-in: Die Regeln des Spiels liegen bei.
Better: den Grund der Regel nennen, und was trotzdem geht

Phrase: (aufgrund|wegen|auf Grund) (interner|unserer internen|unserer|strenger|firmeninterner)
  (Richtlinien|Vorgaben|Vorschriften|Bestimmungen|Regeln|Regelungen)
Found-in: Aufgrund interner Vorgaben bleibt die Gebühr.
Not-in: Aufgrund des Regens kam der Wagen spät.
Better: den Grund selbst nennen

Phrase: (laut|gemäß|nach) (unseren|unserer|den)
  (AGB|Geschäftsbedingungen|Richtlinien|Bestimmungen|Vorgaben|Firmenpolitik|Rückgaberichtlinien|Vertragsbedingungen)
Strength: weak
Found-in: Laut unseren AGB bleibt die Gebühr bestehen.
Not-in: Laut unseren Daten kam das Paket an.
Better: in eigenen Worten sagen, warum

Phrase: laut AGB
Strength: weak
Found-in: Laut AGB bleibt die Gebühr bestehen.
Not-in: Die AGB liegen bei.
Better: in eigenen Worten sagen, warum

Phrase: unsere
  (Richtlinien|Vorschriften|Regeln|Vorgaben|Bestimmungen|AGB|Geschäftsbedingungen|Rückgaberichtlinien)
  (lassen|erlauben|gestatten|sehen) … (nicht|keine|keinen|kein)
Found-in: Unsere Richtlinien lassen das leider nicht zu.
Found-in: Unsere AGB sehen keine Ausnahme vor.
Not-in: Unsere Regeln sehen einen Tausch vor.
Better: sagen, warum, und was trotzdem geht

Phrase: (steht|stehen|ist|sind|heißt es) (klar|eindeutig|ausdrücklich|deutlich) (in|auf)
  (unseren|den|unserer)
  (AGB|Geschäftsbedingungen|Bedingungen|Richtlinien|Webseite|Website|Homepage|Vertragsbedingungen)
Found-in: Das steht eindeutig in unseren AGB.
Not-in: Die Adresse steht auf der Karte.
Better: sagen, wozu die Regel da ist, und was in diesem Fall geht

Phrase: Sie haben (den|unseren|diesen) (AGB|Geschäftsbedingungen|Bedingungen|Regeln) zugestimmt
Found-in: Sie haben unseren AGB zugestimmt.
Not-in: Haben Sie schon zugestimmt?
Better: sagen, wozu die Regel da ist, und was in diesem Fall geht

Phrase: wenn wir (das|dies|es|da|hier) [jetzt] (für|bei) (Sie|Ihnen|dich|dir|einem|einen)
  (machen|tun|täten|erlauben|anfangen|machen würden|tun würden|zulassen)
Found-in: Wenn wir das für Sie machen, kommen andere auch.
Not-in: Wenn wir das Paket finden, rufen wir an.
Better: diesen Fall für sich ansehen, und sagen, was darin geht

Phrase: müssten wir (das|es|dies) [dann|auch|dann auch] (für|bei) (alle|allen|jeden|jedem|alle
  anderen|allen anderen)
Found-in: Sonst müssten wir das bei allen.
Not-in: Wir müssten das Paket sehen.
Better: diesen Fall für sich ansehen, und sagen, was darin geht

Phrase: da könnte ja jeder kommen
Found-in: Das geht nicht, da könnte ja jeder kommen.
Not-in: Da könnte ein Kollege kommen.
Better: diesen Fall für sich ansehen, und sagen, was darin geht

Phrase: (mir|uns) sind [leider|da|hier|dabei|in diesem Fall] die Hände gebunden
Found-in: Mir sind da die Hände gebunden.
Not-in: Die Bücher sind gebunden.
Better: sagen, wer entscheiden darf, und dort fragen

Phrase: (das|unser|mein) (System|Programm|Computer) (lässt|erlaubt|gestattet)
  (mich|uns|mir|es|das|dies) … nicht
Found-in: Unser System lässt das leider nicht zu.
Not-in: Das System lässt Fremde nicht herein.
Better: jemanden suchen, der es von Hand kann, und sagen, bis wann

Phrase: (können|kann|dürfen|darf|machen|mache) (wir|ich) [da|hier|leider] keine (Ausnahme|Ausnahmen)
Found-in: Leider dürfen wir keine Ausnahme machen.
Not-in: Wir machen gern eine Ausnahme.
Better: sagen, warum, und was trotzdem geht

Phrase: (wir|ich) (können|kann|dürfen|darf|machen|mache) [da|hier|leider] keine (Ausnahme|Ausnahmen)
Found-in: Wir können hier keine Ausnahmen machen.
Not-in: Ich mache eine Ausnahme.
Better: sagen, warum, und was trotzdem geht

Phrase: (Ausnahmen|eine Ausnahme) (sind|ist) [leider|hier] (nicht möglich|nicht
  vorgesehen|ausgeschlossen|nicht zulässig)
Found-in: Ausnahmen sind nicht vorgesehen.
Not-in: Ausnahmen sind gern gesehen.
Better: sagen, warum, und was trotzdem geht

Phrase: (die|diese) Regeln (mache|machen) (ich|wir) nicht
Found-in: Die Regeln mache ich nicht.
Not-in: Die Regeln machen Spaß.
Better: den Grund der Regel nennen, und was trotzdem geht

Phrase: ich arbeite hier nur
Found-in: Was soll ich sagen, ich arbeite hier nur.
Not-in: Ich arbeite hier seit Mai.
Better: sagen, was geht, und wer es tut
