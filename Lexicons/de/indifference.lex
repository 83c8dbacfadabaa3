Lexicon: indifference
Language: de
Purpose: Words of a reply that shrugs at what troubles the customer.
Unless: negation quotation report
Source: written for replylint

Phrase: (ist|war|das) [doch|leider|aber|ja] [aber] nicht (unser|mein|unsere|meine)
  (Problem|Sache|Bier|Baustelle|Aufgabe|Zuständigkeit|Angelegenheit)
Found-in: Das ist leider nicht unser Problem.
Not-in: Das ist unser Problem, und wir lösen es.
Unless: quotation report condition question

Phrase: (ist|bleibt) [doch|leider|aber|ja|allein|dann|wohl] (Ihr|dein|euer|Ihre|deine) [eigenes]
  (Problem|Sache|Bier|Angelegenheit)
Found-in: Das ist dann Ihr Problem.
Not-in: Was ist Ihr Problem?
Unless: negation quotation report question condition
Within: end

Phrase: (geht|interessiert|kümmert|juckt) (uns|mich) [leider|doch|ja] (nichts an|nicht|nicht die
  Bohne|herzlich wenig)
Found-in: Das interessiert uns nicht.
Not-in: Das interessiert uns sehr.
Unless: quotation report condition question

Phrase: (da|daran|dagegen|hier|dazu) (können|kann) (wir|ich|man) [leider|nun mal|auch|halt|eben|da]
  nichts (machen|tun|ändern)
Found-in: Da kann man leider nichts machen.
Not-in: Da können wir etwas machen.
Unless: quotation report condition question

Phrase: (wir können|ich kann|können wir|kann ich) (daran|dagegen|da|auch|hier) [leider|auch|nun mal]
  nichts (machen|tun|ändern)
Found-in: Wir können daran leider nichts ändern.
Not-in: Wir können da noch etwas machen.
Unless: quotation report condition question

Phrase: (so etwas|sowas|das|so was|Fehler) (kommt vor|kann passieren|kommen vor|kann vorkommen|kann
  mal passieren|passiert eben|passiert nun mal|passiert halt|passieren nun mal)
Strength: weak
Found-in: So etwas kommt vor.
Found-in: Das kann mal passieren.
Not-in: Wir wissen noch nicht, warum es passiert.
Unless: negation quotation report condition question
Within: end

Phrase: (das|so|es) (ist|läuft) [nun] (nun mal so|nunmal so|halt so|eben so|nun einmal so|so und
  nicht anders)
Found-in: Das ist nun mal so.
Not-in: Das ist so gewollt.
Unless: quotation report condition question

Phrase: (so ist das|so ist es|so läuft das|so ist das Leben|das ist das Leben|so ist es nun mal|so
  ist das eben|so ist das halt)
Strength: weak
Found-in: So ist das eben.
Not-in: So ist das Paket sicher.
Within: end

Phrase: (es|das) ist (doch|ja) (nur|bloß) (ein|eine|einen)
Strength: weak
Found-in: Es ist doch nur ein Kratzer.
Not-in: Es ist eine Lampe.
Unless: negation quotation report condition question

Phrase: (es|das) ist (nur|bloß|lediglich) ein (kleiner|winziger|minimaler)
  (Kratzer|Fehler|Makel|Fleck|Riss|Schönheitsfehler|Mangel)
Strength: weak
Found-in: Das ist nur ein kleiner Kratzer.
Not-in: Das ist ein kleiner Kratzer zu viel.
Unless: negation quotation report condition question

Phrase: (halb so schlimm|halb so wild|kein Drama|kein Beinbruch|kein Weltuntergang|nicht der
  Weltuntergang)
Strength: weak
Found-in: Das ist doch halb so schlimm.
Not-in: Das ist schlimm.
Unless: quotation report condition question

Phrase: (beruhigen Sie sich|beruhige dich|regen Sie sich ab|reg dich ab|kommen Sie mal runter|komm
  mal runter|entspannen Sie sich|entspann dich|regen Sie sich nicht so auf|reg dich nicht so
  auf|regen Sie sich nicht auf|reg dich nicht auf) [bitte|doch|erst mal|mal]
Found-in: Beruhigen Sie sich bitte.
Not-in: Bis sich das Meer beruhigt, warten wir.
Unless: quotation report condition

Phrase: (kein|keinen) Grund (sich|dich) [so|gleich|derart] (aufzuregen|zu ärgern)
Found-in: Es gibt keinen Grund, sich so aufzuregen.
Not-in: Es gibt keinen Grund zu warten.
Unless: quotation report

Phrase: (kein|keinen) Grund zur (Aufregung|Panik|Beschwerde)
Strength: weak
Found-in: Es besteht kein Grund zur Aufregung.
Not-in: Ein Grund zur Freude!
Unless: quotation report

Phrase: (Sie übertreiben|du übertreibst|jetzt übertreiben Sie|nun übertreiben Sie|übertreiben Sie
  mal nicht|machen Sie kein Drama|stellen Sie sich nicht so an|stell dich nicht so an)
Found-in: Stellen Sie sich nicht so an.
Not-in: Die Bilder übertreiben.
Unless: quotation report condition

Phrase: (Sie sind|du bist) (nicht|ja nicht|schließlich nicht) (der einzige|die einzige|unser
  einziger|unsere einzige|der Einzige|die Einzige) (Kunde|Kundin|Gast|Patient|Patientin|der
  wartet|die wartet)
Found-in: Sie sind nicht unser einziger Kunde.
Not-in: Sie sind nicht der Einzige, dem das auffiel.
Unless: quotation report

Phrase: (damit|da) (müssen Sie|musst du|werden Sie|wirst du) [leider|wohl|eben|halt|nun mal|schon]
  (leben|klarkommen|zurechtkommen|selbst klarkommen|durch|selbst zurechtkommen|leben müssen)
Found-in: Damit müssen Sie leider leben.
Not-in: Damit müssen wir leben.
Unless: negation quotation report condition question

Phrase: (friss oder stirb|nehmen Sie es oder lassen Sie es|nimm es oder lass es|ob es Ihnen passt
  oder nicht|ob es dir passt oder nicht|wem es nicht passt|wenn es Ihnen nicht passt|wenn Ihnen das
  nicht passt|wenn dir das nicht passt|wenn Ihnen das nicht gefällt)
Found-in: Das ist der Preis, ob es Ihnen passt oder nicht.
Found-in: Wenn Ihnen das nicht passt, kaufen Sie woanders.
Not-in: Wenn Ihnen die Größe nicht passt, tauschen wir um.
Unless: quotation report

Phrase: (kaufen Sie|kauf|bestellen Sie|gehen Sie|suchen Sie) [doch|dann|eben|halt|bitte] [doch|eben]
  (woanders|anderswo|zur Konkurrenz)
Found-in: Dann kaufen Sie eben woanders.
Not-in: Viele kaufen woanders.
Unless: negation quotation report question

Phrase: (niemand hat Sie gezwungen|niemand zwingt Sie|keiner zwingt Sie|keiner hat Sie
  gezwungen|niemand zwingt dich|keiner zwingt dich)
Found-in: Niemand zwingt Sie, hier zu kaufen.
Not-in: Niemand hat uns gezwungen.
Unless: quotation report

Phrase: (Pech gehabt|Pech|dumm gelaufen|tja|na und|selbst schuld|wie auch immer|Ihr Pech|dein Pech)
Strength: weak
Found-in: Pech gehabt.
Not-in: Wir hatten Pech mit dem Wetter.
Within: start

Phrase: (das ist mir|das ist uns|ist mir|ist uns) [doch|ehrlich
  gesagt|völlig|ziemlich|herzlich|total] (egal|gleichgültig|wurscht|wurst|schnuppe)
Found-in: Das ist uns ehrlich gesagt egal.
Not-in: Das ist uns nicht egal.
Unless: negation quotation report condition question

Phrase: (ich arbeite hier nur|ich mache die Regeln nicht|wir sind kein Wohltätigkeitsverein|wir sind
  nicht die Wohlfahrt|wir sind nicht das Sozialamt|ich habe die Regeln nicht gemacht)
Found-in: Ich arbeite hier nur.
Not-in: Ich arbeite hier nur montags und dienstags.
Unless: quotation report
Within: end
