Lexicon: thanks-lookalike
Language: de
Purpose: Words that hold dank or danke and thank nobody; they cancel a thanking found on the same
  words.
Unless: none
Source: written for replylint

Phrase: (nein|nee|nö|ne|nicht|lieber nicht) danke
Found-in: Nein danke, ich kaufe woanders.
Not-in: Danke, ich kaufe zwei.

Phrase: danke nein
Found-in: Danke, nein.

Phrase: danke (ich brauche|ich benötige|ich verzichte|ich bin bedient|wir verzichten|kein
  Bedarf|kein Interesse|aber nein|reicht)
Found-in: Danke, ich verzichte.

Phrase: danke für (nichts|gar nichts|garnichts|die Blumen|überhaupt nichts|das Gespräch|die
  verlorene|den verdorbenen|den versauten|den kaputten|die kaputte|das kaputte|die verschwendete|den
  Ärger|die Verarsche|den Reinfall|das Chaos|die Zeitverschwendung|keine|das Ruinieren)
Found-in: Danke für nichts, mein Tag ist hin.
Found-in: Danke für das kaputte Paket.
Not-in: Danke für die Nachricht.

Phrase: (vielen|besten|schönen|herzlichen) Dank für (nichts|gar nichts|garnichts|die
  Blumen|überhaupt nichts|den verdorbenen|den versauten|den kaputten|die kaputte|das kaputte|die
  verschwendete|den Ärger|die Verarsche|den Reinfall|das Chaos|die Zeitverschwendung|keine)
Found-in: Schönen Dank für den verdorbenen Abend.

Phrase: (na|na dann|na toll|ganz toll|na super) (danke|vielen Dank|schönen Dank|besten
  Dank|herzlichen Dank) [auch]
Strength: weak
Found-in: Na vielen Dank!

Phrase: (schönen|besten|vielen|recht herzlichen) Dank auch
Found-in: Die Bahn fiel aus, schönen Dank auch.

Phrase: Gott sei Dank
Found-in: Gott sei Dank läuft es wieder.
Not-in: Vielen Dank, es läuft wieder.

Phrase: (Gott sei es gedankt|Gott sei's gedankt|Gott sei gedankt|dem Himmel sei Dank|Gottseidank)
Found-in: Dem Himmel sei Dank läuft es wieder.

Phrase: (danke|dank) (Gott|dem Himmel)
Found-in: Danke Gott läuft es wieder.

Phrase: (zum|als|statt|anstatt|ohne|keinen|kein|nie ein|nicht einmal ein|kein einziges|nicht mal
  ein) (Dank|Danke|Dankeschön|Wort des Dankes)
Found-in: Zum Dank bekam ich eine Mahnung.
Not-in: Besten Dank für die Karte.

Phrase: (Danke|Dank) (erwarte|erwartet|bekam|bekommt|kam|gab|wäre|hörte|hört)
Found-in: Ein Danke kam natürlich nie.

Phrase: (danken|dankt) (uns|mir|man|es mir|mir das) [*] (nicht|nie|keiner|niemand|schlecht)
Found-in: Man hat es satt, denn sie danken es mir nicht.

Phrase: (können|kannst|könnt|dürfen) (Sie|du|ihr|wir|uns) [*] [*] (bei|danken|bedanken)
Found-in: Das können Sie dem Wetter danken.

Phrase: (nichts|nicht|brauchen|brauchst|braucht|nix) [Sie|du|ihr] [sich|mir|uns|dir|euch]
  [nicht|nichts] zu (danken|bedanken)
Found-in: Sie brauchen sich nicht zu bedanken.

Phrase: (keiner|niemand|er|sie|man|wer|kein Mensch) (hat|hatte|haben|sagt|sagte) …
  (bedankt|gedankt|danke|Danke)
Found-in: Kein Mensch hat sich je bei uns bedankt.

Phrase: (danke|vielen Dank|Dank) (sagte|sagt|hieß|stand|steht|schreibt|schrieb|hört man|sagen
  konnte)
Found-in: Der Bote ging, bevor ich danke sagen konnte.

Phrase: (bedanke|bedanken|dafür bedanke) [ich] [mich|uns] (nicht|bestimmt nicht|sicher nicht)
Found-in: Dafür bedanke ich mich bestimmt nicht.

Phrase: (Dankesschreiben|Dankeskarte|Danksagung|Dankesbrief)
Found-in: Die Danksagung ist falsch gedruckt.

Phrase: (schätzen|schätze) (den Wert|die Kosten|die Dauer|den Preis|dass|etwa|ungefähr|den
  Schaden|Ihren Schaden|Ihre Kosten|Ihren Wert)
Found-in: Wir schätzen Ihren Schaden auf neun Euro.

Phrase: (wüsste|wüssten|weiß|wissen) [ich|wir|Sie] [*] nicht (zu schätzen|sehr zu schätzen)
Found-in: Solche Post weiß ich nicht zu schätzen.

Phrase: (undankbar|alles andere als dankbar|wenig dankbar|kein Dank)
Found-in: Der Posten ist undankbar.

Phrase: (soll|sollen|sollte|müssen) (ich|wir) [jetzt|auch noch|noch|dafür|wohl|etwa|Ihnen] [auch
  noch|etwa|noch] (dankbar|danken|danke|Danke sagen)
Found-in: Soll ich dafür auch noch danken?
