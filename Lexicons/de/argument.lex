Lexicon: argument
Language: de
Purpose: Words of a reply that tries to win a quarrel with the customer.
Unless: negation quotation report
Source: written for replylint

Phrase: wie (ich|wir) (Ihnen|dir) [bereits|schon|ja] (mehrfach|mehrmals|wiederholt|bereits|schon)
  (sagte|sagten|gesagt|erklärt|mitgeteilt|geschrieben|mitteilten|schrieb|schrieben)
Found-in: Wie wir Ihnen bereits mehrfach mitgeteilt haben, ist der Artikel ausverkauft.
Found-in: Wie ich Ihnen schon sagte, ist er ausverkauft.
Not-in: Wie wir Ihnen versprochen haben, ist das Paket heute da.

Phrase: wie (bereits|schon) (mehrfach|mehrmals|wiederholt|oft|zigmal)
  (gesagt|erklärt|erwähnt|mitgeteilt|geschrieben|erläutert|betont)
Found-in: Wie bereits mehrfach erwähnt, geht das nicht.
Not-in: Wie unten erwähnt, geht das auch per Post.

Phrase: wie [bereits|schon] gesagt
Strength: weak
Found-in: Wie gesagt, der Artikel ist ausverkauft.
Not-in: Wie versprochen ist er da.

Phrase: (ich habe|wir haben|habe ich|haben wir) (Ihnen|dir|es Ihnen|das Ihnen)
  (doch|bereits|schon|doch schon|ja schon) [mehrfach|mehrmals]
  (gesagt|erklärt|geschrieben|mitgeteilt)
Found-in: Das habe ich Ihnen doch schon gesagt.
Not-in: Haben wir Ihnen schon gesagt, dass wir umziehen?
Unless: quotation report question

Phrase: wie oft (soll|muss|sollen|müssen) (ich|wir) … noch
Found-in: Wie oft sollen wir Ihnen das noch erklären?
Not-in: Wie oft soll die Pflanze gegossen werden?
Unless: quotation report

Phrase: (zum letzten|zum hundertsten|zum tausendsten|zum x-ten) Mal
Found-in: Zum letzten Mal: Der Artikel ist ausverkauft.
Not-in: Wir öffnen im Mai zum letzten Mal.
Within: start

Phrase: (ich|wir) (kann|können) mich nur wiederholen
Found-in: Ich kann mich nur wiederholen: nein.
Not-in: Ich kann den Test wiederholen.

Phrase: (das|dies|es) (ist|stimmt|war) [so|doch|ja]
  (schlicht|schlichtweg|einfach|eindeutig|definitiv|schlicht und einfach|schlicht und ergreifend)
  (nicht wahr|falsch|nicht richtig|unwahr|gelogen|nicht|Unsinn|eine Lüge)
Found-in: Das ist schlicht nicht wahr.
Found-in: Das stimmt einfach nicht.
Not-in: Das ist einfach schön.
Unless: quotation report condition question

Phrase: (das|dies) (ist|war) (nicht wahr|unwahr|Unsinn|Quatsch|Blödsinn|gelogen)
Strength: weak
Found-in: Das ist nicht wahr.
Not-in: Das ist wahr.
Unless: quotation report condition question

Phrase: (Sie irren|du irrst|da irren Sie|da irrst du|hier irren Sie) [sich|dich]
Found-in: Da irren Sie sich.
Not-in: Falls Sie sich irren, ist das nicht schlimm.
Unless: negation quotation report condition question

Phrase: (Sie liegen|du liegst|da liegen Sie|da liegst du|Sie haben|du hast)
  [leider|da|hier|völlig|schlicht|einfach|ganz] (falsch|im Irrtum|unrecht|Unrecht|daneben)
Found-in: Da liegen Sie falsch.
Not-in: Sie haben falsch geliefert bekommen, Verzeihung.
Not-in: Sie haben recht.
Unless: negation quotation report condition question
Within: end

Phrase: bei allem (Respekt|gebührenden Respekt|Verständnis aber)
Found-in: Bei allem Respekt, das Zimmer war sauber.
Not-in: Wir behandeln das mit Respekt.

Phrase: (mir|uns) ist (schleierhaft|unbegreiflich|unverständlich|ein Rätsel)
  (was|wie|warum|weshalb|wieso)
Found-in: Uns ist schleierhaft, was Sie noch wollen.
Not-in: Das Rätsel ist gelöst.

Phrase: (ich|wir) (verstehe|verstehen|sehe|sehen) nicht (was|worin|wo) (Ihr|dein|das) Problem
  [ist|liegt|sein soll]
Found-in: Ich verstehe nicht, was Ihr Problem ist.
Not-in: Ich verstehe nicht, was der Drucker anzeigt.
Unless: quotation report condition question

Phrase: (hätten Sie|hättest du|wenn Sie|wenn du) … (meine|meiner|unsere|unserer|meinen|unseren)
  (Mail|Mails|E-Mail|Nachricht|Antwort|Brief|Schreiben|letzte Mail|letzte Nachricht|letzte Antwort)
  … (gelesen|lesen würden|lesen)
Found-in: Hätten Sie meine Mail gelesen, wüssten Sie es.
Not-in: Wenn Sie unsere Zeitung abonnieren, lesen Sie es.
Unless: quotation report question

Phrase: lesen Sie [bitte|doch|doch bitte|einfach] (meine|unsere) [letzte]
  (Mail|E-Mail|Nachricht|Antwort) [bitte|doch] (noch
  einmal|nochmal|genau|richtig|genauer|aufmerksam)
Found-in: Lesen Sie bitte meine Mail noch einmal.
Not-in: Lesen Sie bitte unsere Nachricht bis Freitag.

Phrase: (ich|wir) (habe|haben) (das|so etwas|Ihnen das|Ihnen so etwas) (nie|niemals)
  (gesagt|behauptet|versprochen|geschrieben|zugesagt)
Found-in: Wir haben Ihnen das nie versprochen.
Not-in: Ich habe sie nie gesehen.
Unless: quotation report condition question

Phrase: (Sie behaupten|du behauptest|behaupten Sie|behauptest du)
Strength: weak
Found-in: Sie behaupten, das Paket sei nicht angekommen.
Not-in: Die Hersteller behaupten, es sei dicht.
Unless: negation quotation condition question

Phrase: (Ihr|dein|Ihre|deine|Ihren|Ihrem|Ihrer)
  (angeblicher|angebliche|angeblichen|angebliches|sogenannter|sogenannte|sogenannten|vermeintlicher|vermeintliche|vermeintlichen|haltlosen|haltlose)
Found-in: Wir haben Ihren angeblichen Schaden geprüft.
Not-in: Wir haben Ihren Schaden geprüft.

Phrase: (diese|die|unsere) (Diskussion|Angelegenheit|Debatte|Korrespondenz|Sache) ist [für
  uns|damit|hiermit|nun|somit|jetzt] [damit] (beendet|erledigt|abgeschlossen|zu Ende)
Found-in: Diese Diskussion ist für uns beendet.
Not-in: Die Sache ist morgen erledigt.
Unless: negation quotation report condition question

Phrase: (es gibt|gibt es|da gibt es) [hier|dazu] nichts mehr zu
  (sagen|besprechen|diskutieren|erklären)
Found-in: Es gibt nichts mehr zu besprechen.
Not-in: Es gibt nichts mehr zu zahlen.
Unless: quotation report condition question

Phrase: (Sie können|du kannst) (doch|ja) nicht (ernsthaft|im Ernst|allen Ernstes|wirklich) …
  (erwarten|glauben|verlangen|wollen|denken)
Found-in: Sie können doch nicht ernsthaft eine Erstattung erwarten.
Not-in: Sie können doch noch eine Erstattung erwarten.
Unless: quotation report

Phrase: (glauben Sie|glaubst du|erwarten Sie|erwartest du|meinen Sie|meinst du) (ernsthaft|im
  Ernst|allen Ernstes|wirklich) (dass|wir|ich)
Found-in: Glauben Sie im Ernst, dass wir das zahlen?
Not-in: Glauben Sie wirklich an Glück?
Unless: quotation report

Phrase: (ist|wäre) (diese|die|unsere) (Diskussion|Debatte|Korrespondenz) [für uns|hiermit|nun|jetzt]
  (beendet|zu Ende|abgeschlossen)
Found-in: Damit ist die Diskussion für uns beendet.
Not-in: Damit ist die Reparatur beendet.
Unless: negation quotation report condition question
