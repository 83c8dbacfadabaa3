Lexicon: thanks
Language: de
Purpose: Words by which the writer thanks the reader.
Act: thanking
Unless: quotation
Source: written for replylint

Phrase: danke
Found-in: Danke, das ging ja schnell.
Found-in: Hat sich erledigt, danke!
Not-in: Wir danken nur Ihrem Nachbarn.

Phrase: danke [dir|Ihnen|euch] (schön|sehr|vielmals|nochmal|nochmals|noch mal|noch
  einmal|herzlich|im Voraus|im voraus|vorab|für alles|auch|schon mal|schonmal|allen|Leute|ganz
  herzlich|recht herzlich|von Herzen|schoen)
Found-in: Danke Ihnen vielmals für die Bilder.

Phrase: (Dankeschön|Dankschön|Dankeschoen|Dankesehr|dankee|dankeee|danköö|thx|thanx|merci|merci
  vielmal|Vergelt's Gott|vergelts Gott|vielmals Dank|Dankschoen|dankoeoe)
Found-in: Ein großes Dankeschön an das Team.
Found-in: Merci für die rasche Antwort!

Phrase: (vielen|vielen lieben|vielen
  herzlichen|lieben|besten|herzlichen|schönen|großen|tausend|1000|ganz lieben|recht herzlichen|ganz
  herzlichen|allerbesten|aufrichtigen|meinen|unseren|viel|viele|ein großer|ein
  herzlicher|schoenen|grossen|innigsten|freundlichen|verbindlichsten) Dank
Found-in: Vielen Dank für den Karton.
Not-in: Der Dank kam nie bei mir an.

Phrase: vieln Dank
Found-in: Vieln Dank für den Karton.

Phrase: (mit|mein|unser|unserem|meinem) [besonderer|herzlicher|bestem|herzlichem|großem|vielem|ganz
  besonderer|ausdrücklicher|tiefer|ausdruecklicher] Dank
Found-in: Unser besonderer Dank gilt Ihrer Geduld.
Not-in: Der Bote ging ohne Dank.

Phrase: (Dank|Dankeschön|Dankeschoen) (an|für|im Voraus|vorab|nochmal|nochmals|schon
  mal|schonmal|und Gruß|dafür|schon|fuer|dafuer)
Found-in: Schon jetzt Dank für Ihre Mühe.
Not-in: Dank dem Frost ist die Leitung geplatzt.
Not-in: Dank Ihres Hinweises läuft es wieder.

Phrase: (danken|danke) (Ihnen|dir|euch|Euch) [sehr|herzlich|vielmals|recht herzlich|ganz
  herzlich|für|fuer]
Found-in: Wir danken Ihnen herzlich für den Hinweis.
Unless: negation, quotation

Phrase: (danken|danke) (wir|ich) (Ihnen|dir|euch) [sehr|herzlich|vielmals|recht herzlich|ganz
  herzlich]
Found-in: Dafür danken wir Ihnen sehr.
Unless: negation, quotation

Phrase: (wir|ich) danken (für|vielmals|herzlich|sehr|und|allen|fuer)
Found-in: Wir danken für den Hinweis.
Unless: negation, quotation

Phrase: danken wir (für|vielmals|herzlich|sehr|allen|fuer)
Found-in: Für die Fotos danken wir herzlich.
Unless: negation, quotation

Phrase: (Ihnen|dir|euch|allen|dem Team|dem ganzen Team|Ihrem Team|Ihrer Kollegin|Ihrem Kollegen) …
  (danken|gedankt|zu danken)
Found-in: Ich möchte Ihnen für den netten Anruf danken.
Found-in: Für die Mühe sei Ihnen herzlich gedankt.
Not-in: Ich kann Ihnen das nicht danken.
Unless: negation, quotation, question

Phrase: (möchte|möchten|will|wollen|wollte|wollten|darf|dürfen|würde|würden|moechte|moechten|duerfen|wuerde|wuerden)
  [*] [*] [*] [*] (danken|bedanken|Danke sagen|danke sagen)
Found-in: Ich möchte einfach mal Danke sagen.
Not-in: Er soll sich bedanken.
Unless: negation, quotation, question

Phrase: (Ihnen|dir|euch|mich|uns) … (für|fuer) … (danken|bedanken|gedankt|bedankt)
Found-in: Ich möchte Ihnen im Namen aller Mieter für den neuen Zaun danken.
Unless: negation, quotation, question

Phrase: (kann|können|koennen) [*] [*] [*] nicht genug danken
Found-in: Ich kann dem Team gar nicht genug danken.

Phrase: (bedanken|bedanke|bedank) (uns|mich|mi) [herzlich|sehr|recht herzlich|ganz
  herzlich|vielmals|für|bei|fuer]
Found-in: Wir bedanken uns für Ihren Anruf.
Unless: negation, quotation

Phrase: (bedanken|bedanke) (wir|ich) (uns|mich)
Found-in: Für Ihre Geduld bedanken wir uns.
Unless: negation, quotation

Phrase: (uns|mich) … (bedanken|bedankt|zu bedanken)
Found-in: Wir möchten uns bei Ihnen ganz herzlich bedanken.
Not-in: Wir wollen uns nicht bedanken.
Unless: negation, quotation, question

Phrase: (sagen|sage|sag) [wir|ich] [*] (danke|Danke|Dankeschön|vielen Dank|Dank|Dankeschoen)
Found-in: Da sage ich einfach danke.

Phrase: (dankbar|sehr dankbar) (für|fuer|wenn|dass|um|dafür|dafuer)
Found-in: Wir sind dankbar für jeden Hinweis.
Unless: negation, quotation

Phrase: (bin|sind|wäre|wären|bin ich|sind wir|wäre ich|wären wir|waere ich|waere|waeren)
  [Ihnen|dir|euch|auch|da]
  [sehr|wirklich|überaus|äußerst|unendlich|ewig|echt|so|ausgesprochen|ueberaus|aeußerst] dankbar
Found-in: Für die Hilfe bin ich Ihnen unendlich dankbar.
Unless: negation, quotation

Phrase: (Ihnen|dir|euch)
  [sehr|wirklich|überaus|äußerst|unendlich|ewig|echt|zutiefst|ueberaus|aeußerst] (dankbar|verbunden)
Found-in: Wir wären Ihnen sehr verbunden.
Unless: negation, quotation

Phrase: (unsere|meine|große|tiefe|mit großer) Dankbarkeit
Found-in: Das ist ein Zeichen für meine Dankbarkeit.
Unless: negation, quotation

Phrase: (dankend|mit Dank|dankbar) (erhalten|angenommen|entgegengenommen|zurück|zur
  Kenntnis|zurueck)
Found-in: Ihr Paket haben wir dankend erhalten.
Unless: negation, quotation

Phrase: (wissen|weiß) [wir|ich] … (zu schätzen|sehr zu schätzen|zu schaetzen|sehr zu schaetzen)
Found-in: Ihre Geduld wissen wir sehr zu schätzen.
Not-in: Wir wissen den Preis nicht.
Unless: negation, quotation

Phrase: (wir|ich) (schätzen|schaetzen|schätze|schaetze)
  (Ihre|Ihren|Ihr|deine|deinen|dein|eure|euren|es sehr|das sehr|sehr)
Found-in: Wir schätzen Ihre Offenheit.
Not-in: Wir schätzen den Wert auf neun Euro.
Unless: negation, quotation

Phrase: (würde|würden|wuerde|wuerden) … (schätzen|schaetzen) wenn (Sie|du|ihr)
Found-in: Ich würde es sehr schätzen, wenn Sie mir den Plan schicken.
Unless: negation, quotation

Phrase: (wir|ich) (schätzen|schätze|schaetzen|schaetze) … (jede|alle|die|den|diese) [*]
  (Unterstützung|Hilfe|Mühe|Mühen|Geduld|Zusammenarbeit|Rückmeldung|Treue|Offenheit|Hinweise|Zeit|Bemühungen|Vertrauen)
Found-in: Ich schätze jede Hilfe beim Umzug.
Not-in: Ich schätze den Umzug auf neun Stunden.
Unless: negation, quotation

Phrase: (schätzen|schätze|schaetzen|schaetze) (wir|ich) (sehr|Ihre|Ihren|deine|eure)
Found-in: Ihre Offenheit schätzen wir sehr.
Unless: negation, quotation

Phrase: (freuen|freue) … (über|ueber) (Ihr|Ihre|dein|deine|euer|eure|das) [*]
  (Lob|Feedback|Worte|Rückmeldung|Bewertung|Kompliment|Rueckmeldung)
Found-in: Wir freuen uns sehr über Ihr Lob.
Not-in: Wir freuen uns auf den Sommer.

Phrase: (über|ueber) (Ihr|Ihre|Ihren|dein|deine|euer|eure)
  [nette|netten|liebe|lieben|tolle|positive]
  (Lob|Feedback|Worte|Rückmeldung|Bewertung|Kompliment|Rueckmeldung) … (gefreut|freuen)
Found-in: Über Ihre netten Worte haben wir uns gefreut.
Unless: negation, quotation

Phrase: (sehr|wirklich|total|echt|ganz|überaus|furchtbar|so|ueberaus)
  (nett|lieb|freundlich|liebenswürdig|großzügig|aufmerksam|zuvorkommend|liebenswuerdig|großzuegig)
  von (Ihnen|dir|euch)
Found-in: Das war sehr lieb von Ihnen.
Not-in: Das ist nicht nett von Ihnen.
Unless: negation, quotation

Phrase: (ist|war) [ja|aber|doch] (nett|lieb|freundlich|lieb) von (Ihnen|dir|euch)
Found-in: Das war aber nett von euch.
Unless: negation, quotation

Phrase: (Sie|du|ihr) (sind|bist|seid)
  [ein|eine|mein|meine|unser|unsere|der|die|das|echt|einfach|wirklich]
  (Engel|Schatz|Held|Heldin|Helden|Retter|Rettung|Goldschatz|Lebensretter|Beste|Besten|beste|besten)
Found-in: Ihr seid die Besten!
Unless: negation, quotation

Phrase: (haben|hast|habt) (Sie|du|ihr) (mir|uns) [sehr|wirklich|echt|toll|riesig|unheimlich]
  (geholfen|weitergeholfen)
Found-in: Damit haben Sie mir sehr geholfen.
Not-in: Wie haben Sie ihm geholfen?
Unless: negation, quotation, question

Phrase: ohne (Sie|dich|euch|Ihre Hilfe|deine Hilfe|eure Hilfe)
  (hätte|hätten|wäre|wären|haette|haetten|waere|waeren) (ich|wir|das)
Found-in: Ohne Ihre Hilfe hätte ich das nie gefunden.

Phrase: (Hut ab|Chapeau|Respekt|Kompliment) (vor|an|für|fuer)
  [das|die|den|Ihrem|Ihrer|eurem|eurer|Ihr|Ihre]
Found-in: Kompliment an das ganze Team.

Phrase: (MfG und Danke|danke und Gruß|danke und LG|Danke und viele Grüße|im Voraus besten Dank|im
  Voraus vielen Dank)
Found-in: Danke und LG, Bo.

Phrase: (thanks|thank you)
Found-in: Ja, passt, thanks!

Phrase: (würde|würden|wuerde|wuerden) (mir|uns) [sehr|echt|wirklich] (helfen|weiterhelfen) danke
Found-in: Das würde mir sehr helfen, danke.

Phrase: (anerkennen|würdigen|würdige|wuerdigen|wuerdige) [wir|ich] (Ihre|deine|eure|Ihren|euren)
  (Mühe|Mühen|Einsatz|Geduld|Hilfe|Treue|Muehe|Muehen)
Found-in: Wir würdigen Ihren Einsatz.
Unless: negation, quotation
