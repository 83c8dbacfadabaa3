Lexicon: sympathy
Language: de
Purpose: Words of fellow feeling: the writer sees what the trouble means to the reader, and takes no
  responsibility for it.
Act: sympathy
Unless: quotation
Source: written for replylint

Phrase: leid [das|dies|so etwas|davon|von|darüber|diese|Ihre|deine] … [zu]
  (hören|lesen|erfahren|vernehmen|sehen)
Found-in: Es tut mir leid, das zu hören.
Found-in: Tut uns leid, von Ihrem Ärger zu lesen.
Not-in: Es tut uns leid, dass wir zu spät waren.
Unless: negation, quotation, question

Phrase: leid zu (hören|lesen|erfahren|sehen) [dass|von|wie]
Found-in: Es tut uns sehr leid zu erfahren, dass der Deckel brach.

Phrase: leid [sehr] für (Sie|dich|euch|Ihre Familie|deine Familie|Ihren|Ihre)
Found-in: Das tut mir so leid für Sie.
Unless: negation, quotation, question

Phrase: (mein|unser|herzliches|aufrichtiges|mein herzliches|unser aufrichtiges|tief empfundenes)
  (Beileid|Mitgefühl)
Found-in: Unser aufrichtiges Beileid zum Tod Ihrer Mutter.
Not-in: Sein Mitgefühl hielt sich in Grenzen.

Phrase: (herzliche|aufrichtige|stille) Anteilnahme
Found-in: Wir senden Ihnen unsere aufrichtige Anteilnahme.

Phrase: (verstehen|verstehe|versteh|begreife|begreifen) [wir|ich] …
  (Ihren|Ihre|Ihr|deinen|deine|dein|euren|eure)
  (Ärger|Frust|Frustration|Unmut|Enttäuschung|Verärgerung|Sorge|Sorgen|Wut|Zorn|Unzufriedenheit|Ungeduld)
Found-in: Ich verstehe Ihren Ärger.
Not-in: Ich verstehe Ihre Frage nicht.
Unless: negation, quotation, question

Phrase: (kann|können) … (Ihren|Ihre|deinen|deine|euren|eure|den|die) [*]
  (Ärger|Frust|Frustration|Unmut|Enttäuschung|Verärgerung|Sorge|Sorgen|Wut|Unzufriedenheit) …
  (verstehen|nachvollziehen|nachempfinden|teilen)
Found-in: Wir können Ihren Unmut gut verstehen.
Unless: negation, quotation, question

Phrase: (kann|können) (ich|wir|das|es) [*] [*] [*]
  (nachempfinden|nachfühlen|mitfühlen|nachvollziehen)
Found-in: Das kann ich nur zu gut nachvollziehen.
Unless: negation, quotation, question

Phrase: (verstehen|verstehe) [wir|ich] … (dass|wie) (Sie|du|ihr|das|es|dies|der|die) …
  (verärgert|enttäuscht|frustriert|ärgerlich|ärgern|ärgert|frustrierend|sauer|genervt|unangenehm|belastend|besorgt|unzufrieden|wütend|schlimm|stressig|nervig)
Found-in: Wir verstehen sehr gut, dass Sie verärgert sind.
Unless: negation, quotation, question

Phrase: (verständlich|nachvollziehbar|nur zu verständlich|völlig verständlich) dass (Sie|du|ihr|das)
Found-in: Es ist nur zu verständlich, dass Sie sauer sind.
Unless: negation, quotation, question

Phrase: (Ihr|Ihre|dein|deine|euer|eure) (Ärger|Frust|Unmut|Enttäuschung|Verärgerung|Sorge|Wut)
  (ist|war|sind) [*] [*] (verständlich|nachvollziehbar|berechtigt|mehr als)
Found-in: Ihr Ärger ist absolut verständlich.
Unless: negation, quotation, question

Phrase: (vollstes|volles|großes|absolutes|vollkommenes) Verständnis für
  (Ihren|Ihre|deinen|deine|euren|eure)
  (Ärger|Frust|Unmut|Enttäuschung|Verärgerung|Sorge|Sorgen|Lage|Situation)
Found-in: Ich habe volles Verständnis für Ihren Unmut.
Unless: negation, quotation, question

Phrase: (wie|dass das|dass es|das) [sehr|wirklich|sicher|bestimmt|natürlich]
  (ärgerlich|frustrierend|enttäuschend|nervig|unangenehm|belastend|stressig|schlimm|lästig|blöd) …
  (muss|sein muss|für Sie|für dich|für euch)
Found-in: Ich weiß, wie ärgerlich das für Sie ist.
Not-in: Ich weiß, wie teuer das für Sie ist.
Unless: negation, quotation, question

Phrase: (das|es|dies) (ist|war|muss|klingt|hört sich) …
  [ja|sicher|bestimmt|natürlich|wirklich|sehr|echt|aber]
  (ärgerlich|frustrierend|enttäuschend|nervig|unschön|unangenehm|belastend|stressig|unerfreulich|gar
  nicht gut)
Found-in: Das ist natürlich sehr ärgerlich.
Found-in: Das klingt gar nicht gut.
Not-in: Das ist mein Deckel.
Unless: negation, quotation, question

Phrase: (ist|war) [ja|sicher|bestimmt|natürlich|wirklich|sehr|echt|aber]
  (ärgerlich|frustrierend|enttäuschend|nervig|unangenehm|belastend|unerfreulich) für (Sie|dich|euch)
Found-in: Die Warterei war sicher nervig für Sie.
Unless: negation, quotation, question

Phrase: (ärgerlich|schade|traurig|bedauerlich|blöd|unschön) (wenn|dass|ist das|ist es) …
  (Sie|Ihnen|dich|dir|euch|Ihr|Ihre|dein|deine)
Strength: weak
Found-in: Schade, dass Ihnen der Deckel gebrochen ist.
Unless: negation, quotation, question

Phrase: (schade|bedauerlich|traurig) (zu hören|zu lesen|das zu hören|das zu lesen|dass zu
  hören|davon zu hören|so etwas zu hören)
Found-in: Schade zu hören, dass er brach.

Phrase: (macht|machte) (uns|mich) [sehr|wirklich|richtig] (traurig|betroffen)
Found-in: Ihre Zeilen machen uns traurig und das macht uns betroffen.
Unless: negation, quotation, question

Phrase: (bin|sind|waren|war) [ich|wir] [sehr|wirklich|ganz|tief]
  (betroffen|bestürzt|betrübt|erschrocken|traurig) (über|von|dass|zu|wie)
Found-in: Wir sind bestürzt über den Vorfall.
Unless: negation, quotation, question

Phrase: mit (Bedauern|Bestürzung|Betroffenheit|Erschrecken) [haben|habe|lesen|lese] [wir|ich]
Found-in: Mit Bestürzung lesen wir Ihren Brief.
Unless: negation, quotation

Phrase: (ärgert|aergert) (mich|uns) (auch|selbst|genauso|ebenso)
Found-in: Das ärgert uns genauso.
Unless: negation, quotation, question

Phrase: (ich|wir) (fühle|fühlen|leide|leiden) mit (Ihnen|dir|euch)
Found-in: Ich fühle mit Ihnen.
Unless: negation, quotation, question

Phrase: (alles Gute|gute Besserung|viel Kraft|schnelle Genesung) (für|in|Ihnen|Ihrer|Ihrem|und|dir)
Found-in: Viel Kraft in dieser Zeit.

Phrase: gute Besserung
Found-in: Gute Besserung!
Not-in: Gute Fahrt!

Phrase: (ach herrje|ach je|oh je|oje|ach du meine Güte|ach Mensch|du Arme|du Armer|Sie Arme|Sie
  Armer|ohje|Jesses)
Found-in: Ach herrje, das war eine lange Nacht.

Phrase: (an Ihrer|in Ihrer|in deiner|an deiner) (Stelle|Lage|Situation|Haut) … (auch|ebenso|genauso)
  … (verärgert|enttäuscht|sauer|ärgern|geärgert|wütend)
Found-in: In Ihrer Lage wäre ich auch sauer.
Unless: negation, quotation, question

Phrase: (kann|können|kann ich|können wir) (mir|uns) … [gut|vorstellen] (wie|vorstellen
  wie|vorstellen dass) …
  (ärgerlich|frustrierend|enttäuschend|schlimm|unangenehm|belastend|enttäuscht|verärgert|nervig|stressig|geärgert)
Found-in: Ich kann mir gut vorstellen, wie nervig das war.
Unless: negation, quotation, question

Phrase: (wünschen|wünsche|hätten|hätte) [wir|ich] (Ihnen|dir|euch) [*] [*]
  (angenehmeren|schöneren|besseren|angenehmeres|besseres|bessere)
Found-in: Wir hätten Ihnen einen schöneren Abend gewünscht.
Unless: negation, quotation, question

Phrase: [das ist|ist] nicht (schön|angenehm|einfach|leicht|die Erfahrung) für (Sie|dich|euch)
Strength: weak
Found-in: Das ist nicht leicht für Sie.
Unless: quotation, question

Phrase: (schwere|schwierige|harte|belastende) Zeit für (Sie|dich|euch|Ihre Familie)
Found-in: Das ist eine schwere Zeit für Sie.
Unless: negation, quotation, question

Phrase: (denken|denke|sind|bin) (wir|ich|an|in Gedanken) [in Gedanken] (an|bei)
  (Sie|dich|euch|Ihnen|dir)
Found-in: Wir sind in Gedanken bei Ihnen.
Unless: negation, quotation, question

Phrase: (bedauern|bedauere|bedaure) [wir|ich] [sehr|zutiefst|Ihren|Ihre] (Ihren|Ihre|Ihr)
  (Verlust|Ärger|Unmut|Enttäuschung|Frust)
Found-in: Wir bedauern sehr Ihren Verlust.

Phrase: (schade|traurig|jammerschade) (dass|um)
Strength: weak
Found-in: Schade um den schönen Deckel.
Unless: negation, quotation, question
