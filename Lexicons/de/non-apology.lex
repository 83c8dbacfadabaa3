Lexicon: non-apology
Language: de
Purpose: Words that sound like an apology and put the matter down to the reader's feelings or
  mistake.
Act: non-apology
Unless: quotation
Source: written for replylint

Phrase: leid (dass|wenn|falls|das|daß) (Sie|du|ihr|dies|Ihnen|dir|Sie sich) …
  (empfinden|empfunden|empfindest|fühlen|gefühlt|fühlst|fühlt|so sehen|so siehst|so seht|so
  finden|so findest|anders sehen|wahrgenommen|wahrnehmen|aufgefasst|verstanden|missverstanden|so
  vorkommt|erscheint|interpretieren|interpretiert|aufgenommen)
Found-in: Es tut uns leid, dass Sie das so empfinden.
Found-in: Tut mir leid, wenn du das falsch verstanden hast.
Not-in: Es tut uns leid, dass Sie warten mussten.
Not-in: Es tut uns leid, dass Sie nichts Passendes finden.

Phrase: leid (wenn|falls) (Sie|du|ihr|jemand|man|irgendwer|irgendjemand) …
  (gestört|beleidigt|verletzt|angegriffen|gekränkt|verärgert|unzufrieden|enttäuscht|verwirrt|beleidigt)
Found-in: Tut mir leid, wenn sich jemand beleidigt fühlt. Tut mir leid, falls Sie sich beleidigt
  fühlten.

Phrase: leid dass (Sie|du|ihr) (unzufrieden|verärgert|anderer Meinung|nicht
  zufrieden|enttäuscht|sauer|genervt|verwirrt) (sind|bist|seid|waren)
Strength: weak
Found-in: Es tut uns leid, dass Sie unzufrieden sind.

Phrase: leid dass (Ihnen|dir|euch) … (nicht gefällt|missfällt|nicht passt|nicht zusagt|nicht
  gefallen|nicht gefallen hat)
Strength: weak
Found-in: Tut mir leid, dass Ihnen unser Ton nicht gefällt.

Phrase: leid dass (Sie|du|ihr) … nicht
  (verstehen|verstanden|gelesen|akzeptieren|einsehen|begreifen|beachtet|nachvollziehen) [*]
  (wollen|können|haben|hast|habt|willst|kannst)
Found-in: Tut mir leid, dass Sie die Regeln nicht gelesen haben.

Phrase: leid aber (Sie|du|ihr|da|das|Ihre)
  (haben|hätten|müssen|sollten|hast|hättest|musst|hättet|sind|ist|war|steht|stand) …
  (selbst|selber|Schuld|schuld|lesen|gelesen|Fehler|prüfen|Frist|AGB|beachten|wissen|Pech|Problem|bestellt|unterschrieben|verpasst)
Found-in: Tut mir leid, aber Sie haben selbst den Termin verpasst.

Phrase: (leid|sorry|Entschuldigung) aber (so|das|dies) (ist|sind|steht) … [mal] (unsere|die|unser|in
  den|bei uns|so|Vorschrift|Gesetz)
Found-in: Tut mir leid, aber so sind nun mal unsere Regeln.

Phrase: (sorry|Entschuldigung|Verzeihung|Pardon) (wenn|falls|dass) (Sie|du|ihr|jemand|sich
  jemand|Ihnen) …
  (empfinden|empfunden|fühlen|fühlt|fühlst|gefühlt|beleidigt|verletzt|missverstanden|falsch
  verstanden|angegriffen|sehen|finden|nicht gefällt|nicht passt)
Found-in: Sorry, wenn du dich angegriffen fühlst.
Not-in: Sorry, wenn du warten musstest.

Phrase: (sorry|Entschuldigung) (wenn|falls|dass) …
  (falsch|unfreundlich|missverständlich|unhöflich|schroff|hart|blöd|rüberkam|so rüberkam)
  (ankam|rüberkam|angekommen|rüber kam|klang|war|aufgefasst|gewirkt)
Found-in: Sorry, wenn das falsch rüberkam.

Phrase: (entschuldige|entschuldigen) (mich|uns|wir uns|ich mich) … (wenn|falls|dass)
  (Sie|du|ihr|sich jemand|jemand|Ihnen) …
  (empfinden|empfunden|fühlen|fühlt|gefühlt|beleidigt|verletzt|missverstanden|falsch
  verstanden|angegriffen|gestört|gekränkt)
Found-in: Wir entschuldigen uns, falls Sie sich angegriffen fühlen.
Not-in: Wir entschuldigen uns, falls Sie warten mussten.

Phrase: (bedauern|bedauere|bedaure) … (dass|wenn|falls) (Sie|du|ihr|Ihnen|bei Ihnen) …
  (empfinden|empfunden|fühlen|gefühlt|Eindruck|den
  Eindruck|meinen|glauben|sehen|finden|unzufrieden|missverstanden|falsch verstanden|nicht
  gefällt|nicht zusagt|nicht einverstanden)
Found-in: Wir bedauern, dass Sie diesen Eindruck haben.
Not-in: Wir bedauern, dass Sie warten mussten.

Phrase: (bedauern|bedauere|bedaure) [wir|ich|sehr] dass (der|ein|dieser|hier der|bei Ihnen der|bei
  Ihnen ein) (Eindruck|falscher Eindruck|falsche Eindruck|Missverständnis) … (entstanden|entstehen)
Found-in: Wir bedauern, dass bei Ihnen der Eindruck entstanden ist, es sei uns egal.

Phrase: (subjektiv|gefühlte|gefühlten|vermeintliche|vermeintlichen|angebliche|angeblichen|empfundene|empfundenen|von
  Ihnen empfundene|angeblich entstandene|vermeintlicher|angeblicher|angebliches|vermeintliches)
  (empfundene|Unannehmlichkeit|Unannehmlichkeiten|Mängel|Mangel|Fehler|Schaden|Problem|Probleme|Verzögerung|Unfreundlichkeit|Unhöflichkeit|Nachteile|empfundenen)
Found-in: Wir bedauern die von Ihnen empfundene Unfreundlichkeit.

Phrase: (wollte|wollten) [wir|ich] (niemanden|niemand|Sie|dich|euch|keinen|niemandem) [*] [*]
  (beleidigen|verletzen|kränken|zu nahe treten|angreifen|verärgern)
Strength: weak
Found-in: Wir wollten Sie damit nicht verletzen.
Unless: quotation, question

Phrase: (nicht|keineswegs) [so] (böse|persönlich|so|beleidigend) gemeint
Strength: weak
Found-in: Das war nicht böse gemeint.
Unless: quotation, question

Phrase: (nichts|nicht) für ungut
Strength: weak
Found-in: Nichts für ungut, Regeln sind Regeln.

Phrase: (wurden|worden|passieren) [*] Fehler (gemacht|halt|eben|nun mal|nun einmal|überall)
Strength: weak
Found-in: Da wurden Fehler gemacht.
Unless: quotation, question

Phrase: (wo gearbeitet wird|wo gehobelt wird|Fehler sind menschlich|Irren ist menschlich|kann jedem
  mal passieren|kann ja mal passieren|kann mal vorkommen|kann schon mal vorkommen|kann schon mal
  passieren)
Strength: weak
Found-in: Wo gehobelt wird, da fallen Späne.

Phrase: (Missverständnis|Irrtum|Fehler|Verwechslung|Versehen) (Ihrerseits|auf Ihrer Seite|Ihrer
  Seite|bei Ihnen|deinerseits|Ihrer Seits|von Ihrer Seite)
Found-in: Wir entschuldigen uns für das Missverständnis auf Ihrer Seite.
Unless: negation, quotation, question

Phrase: (Schade|schade|bedauerlich) dass (Sie|du|ihr) (das|es|dies|uns|unser|unsere) …
  (so|anders|nicht) … (sehen|siehst|seht|empfinden|verstehen|finden|bewerten|schätzen)
Found-in: Schade, dass Sie das so sehen.
Unless: quotation, question

Phrase: (leid|leit) (dass|wenn|falls) (Ihre|deine|eure)
  (Erwartungen|Erwartung|Vorstellungen|Hoffnungen|Wahrnehmung) …
  (erfüllt|entsprochen|anders|andere|hoch|zu hoch|abweicht)
Found-in: Es tut uns leid, dass Ihre Vorstellungen ganz andere waren.

Phrase: (sollten|sollte|falls) (Sie|sich|du|ihr|jemand) [sich|dich|jemand] …
  (beleidigt|verletzt|angegriffen|gestört|gekränkt) … (tut|bitten|bitte|entschuldigen|bedauern)
Found-in: Sollten Sie sich dadurch verletzt fühlen, bedauern wir das.

Phrase: (rein|streng|genau) (rechtlich|juristisch|formal|technisch|genommen) … (nicht|kein) [*]
  (unser|unsere|mein) (Fehler|Schuld|Problem|Verschulden)
Found-in: Rein rechtlich gesehen ist das nicht unser Problem.
Unless: quotation, question
