Lexicon: question
Language: de
Purpose: Ways of asking for an answer, with or without a question mark.
Act: question
Unless: quotation
Source: written for replylint

# Wissen wollen

Phrase: (ich|wir) (würde|würden|möchte|möchten|wollte|wollten)
  [auch|nur|gern|gerne|einfach|noch|mal] [gern|gerne|auch|mal|noch] wissen
Found-in: Ich würde gerne wissen, ob der Deckel passt.
Not-in: Man sollte wissen, dass der Deckel passt.

Phrase: (würde|möchte|wollte|hätte) (ich|gern|gerne) [gern|gerne] (wissen|gewusst)
Found-in: Nun hätte ich gern gewusst, wann er kommt.
Not-in: Er hätte es gewusst.

Phrase: (ich|wir) (würde|würden|möchte|möchten|wollte|wollten) [*] [*]
  (fragen|nachfragen|anfragen|erfahren)
Found-in: Wir wollten mal nachfragen, wo das Paket bleibt.
Not-in: Er wollte fragen.

Phrase: (möchte|wollte|muss|würde) ich [Sie|euch|gern|gerne|noch|mal|kurz] [gern|gerne|mal|noch]
  (fragen|nachfragen|anfragen|erfahren)
Found-in: Heute möchte ich Sie gern fragen, ob er passt.

Phrase: (ich|wir) (frage|fragen|frag) (mich|uns|Sie|euch) [nun|jetzt|nur|auch|gerade]
  (ob|wie|wann|wo|was|warum|wieso|weshalb|welche|welcher|welches|wer)
Found-in: Ich frage mich, ob der Deckel passt.
Not-in: Ich frage den Boten.

Phrase: (frage|fragen) (ich|wir) (mich|uns) [nun|jetzt|nur|auch]
Found-in: Jetzt frage ich mich, warum er fehlt.
Not-in: Uns fragen viele.

Phrase: (mich|uns) [würde|würden] (interessiert|interessieren) [noch|auch|nur|nun]
  (ob|wie|wann|wo|was|warum|wieso|welche|welcher|welches|wer)
Found-in: Mich interessiert, wie lange er hält.
Not-in: Das interessiert mich nicht.

Phrase: würde (mich|uns) [auch|noch|nur] interessieren
Found-in: Es würde mich noch interessieren, wo er gemacht wird.

Phrase: wäre [es] [gut|schön|interessant|hilfreich|wichtig] zu wissen
Found-in: Für mich wäre wichtig zu wissen, wann er kommt.

Phrase: (bin|sind) (mir|uns) [aber|nun|leider] [nicht|nicht ganz] (sicher|unsicher)
  (ob|wie|wann|welche|welcher|welches|was|wo)
Found-in: Ich bin mir nicht sicher, welche Grösse passt.
Not-in: Ich bin mir sicher, dass er passt.
Unless: quotation

Phrase: nicht [ganz|so] sicher (ob|wie|wann|welche|welcher|welches|was|wo|wer)
Found-in: Noch nicht ganz sicher, ob ich ihn behalte.
Not-in: Er sitzt nicht sicher.

Phrase: unsicher (ob|wie|wann|welche|welcher|welches|was)
Found-in: Wir sind unsicher, welche Farbe es war.

Phrase: (weiß|weiss|wissen|verstehe|verstehen) [aber|leider|einfach|nun] nicht [mehr|genau|so recht]
  (ob|wie|wann|wo|was|warum|wieso|weshalb|welche|welcher|welches|wer)
Found-in: Ich weiß leider nicht, wie man ihn öffnet.
Not-in: Ich weiß, wie man ihn öffnet.

Phrase: (mir|uns) ist [leider|noch|aber] (nicht klar|unklar|nicht ganz klar)
  (ob|wie|wann|wo|was|warum|wieso|weshalb|welche|welcher|welches|wer)
Found-in: Mir ist nicht klar, wer das zahlt.
Not-in: Mir ist klar, wer das zahlt.

Phrase: (finde|sehe|kann) [ich] [aber|leider] (nicht|nirgends) [finden|sehen|erkennen|herausfinden]
  (ob|wie|wann|wo|was|warum|welche|welcher|welches)
Found-in: Ich kann nicht finden, wo man das einstellt.
Not-in: Ich kann den Deckel nicht finden.

Phrase: (keine|null) Ahnung (ob|wie|wann|wo|was|warum|wieso|welche|welcher|welches|wer)
Found-in: Keine Ahnung, wie das geht.
Not-in: Er hat keine Ahnung von Deckeln.

# Sagen Sie mir

Phrase: (können|könnten|würden) Sie (mir|uns) [*] [*]
  (sagen|mitteilen|erklären|erläutern|bestätigen|verraten|beantworten|weiterhelfen|Auskunft
  geben|Bescheid geben|Bescheid sagen)
Found-in: Könnten Sie mir bitte sagen, was er wiegt.
Not-in: Sie können mir das sagen.

Phrase: (kannst|könntest|würdest) du (mir|uns) [bitte|vielleicht|kurz|noch|mal]
  (sagen|mitteilen|erklären|erläutern|bestätigen|verraten|weiterhelfen|Bescheid geben|Bescheid
  sagen)
Found-in: Kannst du mir mal sagen, was er wiegt.
Not-in: Du kannst mir das sagen.

Phrase: (teilen|sagen|erklären|verraten|bestätigen) Sie (mir|uns) [bitte|doch|kurz|doch bitte] [mit]
  (ob|wie|wann|wo|was|warum|wieso|welche|welcher|welches|wer|dass|den|die|das)
Found-in: Sagen Sie mir doch, ob er passt.
Not-in: Sie sagen uns immer, er passe.
Within: start

Phrase: bitte (sagen|teilen|erklären|bestätigen|erläutern) Sie (mir|uns)
Found-in: Bitte teilen Sie mir den Preis mit.
Not-in: Das teilen Sie mit uns.

Phrase: (geben|gebt|gib|sagen|sagt|sag) [Sie] (mir|uns) [bitte|doch|kurz|doch bitte]
  (Bescheid|Auskunft|Rückmeldung)
Found-in: Geben Sie mir bitte Bescheid, wann er kommt.
Not-in: Wir geben Ihnen Bescheid.

Phrase: [um] (kurze|eine kurze|eine|baldige|zeitnahe)
  (Info|Information|Auskunft|Rückmeldung|Antwort|Stellungnahme|Bestätigung)
  (ob|wie|wann|wo|warum|welche|zu|dazu|hierzu|über|bitte)
Found-in: Bitte um kurze Info, wann er kommt.
Not-in: Danke für die Information.

Phrase: (wissen Sie|weißt du|weiß jemand|wisst ihr|kann jemand sagen|kann mir jemand|weiß hier
  jemand) [vielleicht|schon|zufällig]
  (ob|wie|wann|wo|was|warum|wieso|welche|welcher|welches|wer|sagen|helfen|erklären)
Found-in: Weiß jemand, wo man Deckel bekommt.
Not-in: Das weiß jemand sicher.

Phrase: (wäre|wären|würde) [*] [*] (dankbar|freuen|froh) wenn Sie (mir|uns) [*]
  (sagen|mitteilen|erklären|bestätigen|Auskunft|Bescheid)
Found-in: Ich wäre sehr dankbar, wenn Sie mir sagen könnten, was er kostet.
Not-in: Ich wäre dankbar.

# Die Frage selbst

Phrase: (meine|unsere|die|eine) [erste|zweite|nächste|letzte|weitere|andere|kurze|große|einzige]
  Frage (ist|wäre|lautet|betrifft|zu|zum|zur)
Found-in: Meine Frage ist, ob er passt.
Not-in: Ihre Frage war gut.

Phrase: (habe|hätte|haben|hätten) [ich|wir] [*] (eine|zwei|drei|ein paar|einige|mehrere|folgende)
  [*] (Frage|Fragen)
Strength: weak
Found-in: Ich hätte da eine kurze Frage.
Not-in: Fragen haben sie keine.

Phrase: (kurze|kleine|eine|zwei|noch eine|andere|nächste) (Frage|Fragen)
Strength: weak
Found-in: Kurze Frage, passt er auch auf den alten Topf.
Within: start

Phrase: (Anfrage|Frage|Rückfrage) (zu|zum|zur|wegen|bezüglich|bzgl)
Strength: weak
Found-in: Frage zum Deckel.
Within: start

Phrase: [es] stellt sich [mir|uns|nun|jetzt|für mich] [die|nur die] Frage
Found-in: Nun stellt sich die Frage, wer das zahlt.

Phrase: (gibt es|gibts|gäbe es) [schon|denn|da|vielleicht|eigentlich|auch|bei Ihnen|inzwischen]
  (etwas Neues|Neues|Neuigkeiten|neue Infos|eine Möglichkeit|die Möglichkeit|einen Weg|eine
  Lösung|einen Termin|einen Rabatt|Ersatz|Alternativen|eine Alternative|irgendeine|irgendwelche)
Found-in: Gibt es schon Neuigkeiten zu meinem Paket.
Not-in: Es gibt Neuigkeiten zum Paket.

Phrase: (irgendwelche|irgendeine|schon|hat jemand|jemand) [schon|eine]
  (Idee|Ideen|Neuigkeiten|Vorschläge|Tipps|Tipp|Erfahrung|Erfahrungen|Ahnung|Rat)
Found-in: Irgendwelche Ideen, woran es liegt.
Not-in: Wir haben gute Ideen.

Phrase: wie sieht [es|das] [denn|eigentlich|nun] (mit|bei|aus)
Found-in: Wie sieht es mit dem Deckel aus.
Not-in: So wie es aussieht, fehlt er.
Within: start

Phrase: (was|wie) ist [denn|nun|eigentlich] mit
Found-in: Was ist denn mit dem Deckel.
Within: start

Phrase: was (soll|muss|kann|mache|tun|mach) (ich|wir) [jetzt|nun|denn|tun|machen]
Found-in: Was mache ich jetzt.
Not-in: Das ist, was ich mache.

Phrase: (ist es|wäre es) [denn|auch|eventuell|vielleicht|irgendwie] möglich
Found-in: Ist es vielleicht möglich, ihn umzutauschen.
Not-in: Es ist möglich, ihn umzutauschen.

Phrase: (ich|wir) (wüsste|wuesste|wüssten) [auch|noch|daher|nun] (gern|gerne)
Found-in: Ich wüsste gern, wann der Deckel kommt.
Not-in: Ich wüsste keinen Deckel.

Phrase: (wüsste|wuesste|wüssten) (ich|wir) [auch|noch|nun] (gern|gerne)
Found-in: Nun wüsste ich noch gern, wann er kommt.

Phrase: (unklar|nicht klar|fraglich|offen) ist (mir|uns|für mich|für uns|noch|nur|leider|daher)
  [noch|nur|leider] (ob|wie|wann|wo|was|warum|wieso|weshalb|welche|welcher|welches|welchen|wer|wem)
Found-in: Unklar ist mir noch, welche Größe ich brauche.

Phrase: (Frage|Rückfrage)
Found-in: Frage: Passt der Deckel auf den alten Topf.
Within: start
Note: The word alone, before a colon.

Phrase: (nun|jetzt|hier|daher|deshalb|dazu) [zu] (meine|unsere|die|eine) (Frage|Fragen)
Found-in: Nun meine Frage, passt er auch auf den alten Topf.
Not-in: Er stellte die Frage im Laden.

Phrase: stimmt es [denn|wirklich|eigentlich] dass
Found-in: Stimmt es, dass es den Deckel nicht mehr gibt.

Phrase: (ist es|trifft es) [denn|wirklich|eigentlich] (richtig|korrekt|wahr|zu) dass
Found-in: Ist es richtig, dass er zwei Wochen braucht.

Phrase: (besteht|bestünde|gibt es|gäbe es) [denn|auch|vielleicht|eventuell|bei Ihnen|für mich]
  (die|eine) Möglichkeit
Found-in: Besteht auch die Möglichkeit, in Raten zu zahlen.
Not-in: Es besteht die Möglichkeit, in Raten zu zahlen.
Within: start

Phrase: (bitte|bitten) (ich|wir) [daher|Sie|Sie daher|hiermit] um
  (Aufklärung|Klärung|Stellungnahme|Auskunft|Antwort|Mitteilung|Rückmeldung|Information|Erklärung|Erläuterung)
Found-in: Daher bitte ich um Aufklärung.

Phrase: (ich|wir) (bitte|bitten) [daher|Sie|Sie daher|hiermit] um [eine|baldige|kurze|zeitnahe]
  (Aufklärung|Klärung|Stellungnahme|Auskunft|Antwort|Mitteilung|Rückmeldung|Information|Erklärung|Erläuterung)
Found-in: Ich bitte um eine Erklärung.

Phrase: bitte um [eine|baldige|kurze|zeitnahe|schnelle|rasche]
  (Aufklärung|Klärung|Stellungnahme|Auskunft|Mitteilung|Erklärung|Erläuterung)
Found-in: Bitte um rasche Aufklärung.
Not-in: Wir baten um Klärung.

Phrase: (koennen|koennten|wuerden) Sie (mir|uns) [bitte|vielleicht|kurz|noch]
  (sagen|mitteilen|erklaeren|bestaetigen|verraten|weiterhelfen|helfen)
Found-in: Koennen Sie mir sagen, ob das passt.

Phrase: (könnt|könntet|würdet) ihr (mir|uns) [bitte|vielleicht|kurz|noch|mal]
  (sagen|mitteilen|erklären|erläutern|bestätigen|verraten|weiterhelfen)
Found-in: Könnt ihr uns kurz sagen, was er wiegt.
Not-in: Ihr könnt mir das sagen.

Phrase: (magst|kannst|willst) du (mir|uns) [das|es|bitte|noch] [mal|noch mal|nochmal|noch
  einmal|kurz] (sagen|erklären|verraten|zeigen|schreiben)
Found-in: Magst du mir das noch mal erklären.

Phrase: (hätten|hättet|habt) (Sie|ihr) [*] (noch|etwas|einen|eine|ein) [*]
  (frei|Zeit|Platz|Plätze|Termin|Zimmer|Tisch|Restposten|Vorrat|Tipp|Idee)
Found-in: Hättet ihr vielleicht noch zwei Plätze frei.

Phrase: (lohnt|lohnte) sich [*] [*] (noch|überhaupt|die|eine|der|ein)
Found-in: Lohnt sich eine Reparatur noch.
Not-in: Die Reparatur lohnt sich.
Within: start
