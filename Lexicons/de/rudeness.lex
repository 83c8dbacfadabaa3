Lexicon: rudeness
Language: de
Purpose: Insults, contempt, profanity and sarcasm aimed at the reader.
Unless: negation quotation report condition
Source: written for replylint

Phrase: (Sie sind|du bist|sind Sie|bist du) [ja|einfach] (ein|eine) [echter|totaler]
  (Idiot|Idiotin|Trottel|Depp|Arschloch|Lügner|Lügnerin|Versager|Vollidiot|Betrüger|Betrügerin|Blödmann|Spinner|Spinnerin|Volltrottel)
Found-in: Sie sind ein Idiot.
Not-in: Sie sind kein Idiot.
Not-in: Sie sind ein guter Kunde.

Phrase: (Sie|du)
  (Idiot|Trottel|Depp|Arschloch|Lügner|Vollidiot|Blödmann|Spinner|Volltrottel|Wichser)
Found-in: Lesen Sie das, Sie Idiot.
Not-in: Der Vollidiot im Roman heißt Simon.
Not-in: Das ist idiotensicher, sodass Sie nichts zerbrechen.
Unless: negation quotation report condition question

Phrase: (du bist|bist du) [so|wohl|einfach|wirklich|zu|wohl zu|total|völlig|ja]
  (dumm|blöd|dämlich|bescheuert|bekloppt|lächerlich|unfähig|beschränkt|schwachsinnig|unverschämt|dreist|hohl|begriffsstutzig)
Found-in: Du bist wohl zu dumm.
Not-in: Du bist nicht dumm.
Unless: negation quotation report condition

Phrase: (Sie sind|sind Sie) [so|wohl|einfach|wirklich|zu|wohl zu|total|völlig|ja]
  (dumm|blöd|dämlich|bescheuert|bekloppt|lächerlich|unfähig|beschränkt|schwachsinnig|unverschämt|dreist|hohl|begriffsstutzig)
Strength: weak
Found-in: Sind Sie bescheuert?
Not-in: Sie sind nicht dumm.
Not-in: Sie sind blöderweise am Montag gekommen.
Unless: negation quotation report condition

Phrase: (Ihr|dein|Ihre|deine|Ihren|deinen|Ihrem|Ihrer)
  (dumme|dummen|dummes|blöde|blöden|blödes|dämliche|dämlichen|bescheuerte|bescheuerten|idiotische|idiotischen|lächerliche|lächerlichen|verdammte|verdammten|schwachsinnige)
  (Frage|Fragen|Mail|Mails|Nachricht|Nachrichten|Beschwerde|Beschwerden|Forderung|Forderungen|Ausreden|Gejammer|Anfrage|Anfragen|Bewertung)
Found-in: Wir haben Ihre dumme Frage gelesen.
Not-in: Ihr dummer Drucker läuft bald wieder.

Phrase: (Ihr|dein|Ihrem|deinem|das|dieses)
  (Gejammer|Gemecker|Genörgel|Gejammere|Geheule|Geschwätz|Gefasel)
Found-in: Ihr Gejammer hilft niemandem.
Not-in: Wir haben viel Geschwätz gehört.

Phrase: (hören Sie auf|hör auf|hören Sie endlich auf|hör endlich auf) zu
  (jammern|meckern|nörgeln|heulen|motzen|nerven|maulen|quengeln)
Found-in: Hören Sie auf zu jammern.
Not-in: Der Lüfter hört bald auf zu heulen.

Phrase: (halten Sie den Mund|halt den Mund|halt die Klappe|halten Sie die Klappe|halt die
  Fresse|Schnauze|Maul halten|Klappe zu)
Found-in: Halten Sie den Mund.
Not-in: Halten Sie den Mundschutz bereit.
Within: start end

Phrase: (leck mich|lecken Sie mich|fick dich|ficken Sie sich|verpiss dich|verpissen Sie sich|verzieh
  dich|hau ab|scheren Sie sich zum Teufel|scher dich zum Teufel|fahr zur Hölle|du kannst mich
  mal|Sie können mich mal|zieh Leine|zieh ab)
Found-in: Sie können mich mal.
Not-in: Sie können mich mal anrufen.
Within: end

Phrase: (lassen Sie uns in Ruhe|lass uns in Ruhe|lassen Sie mich in Ruhe|lass mich in
  Ruhe|verschonen Sie uns|nerven Sie nicht|nerv nicht|du nervst)
Found-in: Lassen Sie uns in Ruhe.
Not-in: Lassen Sie uns in Ruhe darüber reden.
Within: end

Phrase: (Sie verschwenden|du verschwendest|Sie stehlen|du stiehlst) [nur|hier|bloß]
  (unsere|meine|uns|mir) [nur|die] [Zeit]
Found-in: Sie verschwenden unsere Zeit.
Not-in: Wir verschwenden unsere Zeit.

Phrase: (können Sie|kannst du) (nicht|eigentlich nicht|überhaupt|überhaupt nicht|denn nicht) lesen
Found-in: Können Sie nicht lesen?
Not-in: Können Sie die Nummer lesen?
Unless: quotation report condition
Within: question

Phrase: (was|welchen Teil) (an|von|daran|davon) … (verstehen Sie|verstehst du|haben Sie|hast du)
  (nicht|nicht verstanden)
Found-in: Was an einem Nein verstehen Sie nicht?
Not-in: Was an der Anleitung ist unklar?
Unless: quotation report condition

Phrase: (schämen Sie sich|schäm dich|was fällt Ihnen ein|was fällt dir ein|Sie sollten sich
  schämen|wie können Sie es wagen|Sie ticken nicht richtig|haben Sie sie noch alle|hast du sie noch
  alle|was ist los mit Ihnen|was stimmt nicht mit Ihnen|was stimmt nicht mit dir)
Found-in: Was fällt Ihnen ein?
Not-in: Was fällt Ihnen zu dem Namen ein?

Phrase: (benutzen Sie|benutze|nutzen Sie|schalten Sie) [doch|mal|doch mal|bitte mal]
  (Ihr|dein|Ihren|deinen|das|den) (Hirn|Gehirn|Kopf|Verstand) [ein|an]
Found-in: Schalten Sie mal Ihr Hirn ein.
Not-in: Schalten Sie das Gerät ein.
Within: end

Phrase: (du lügst|du hast gelogen|Sie haben uns belogen|du hast uns belogen|Sie haben mich
  belogen|du hast mich belogen)
Found-in: Sie haben uns belogen.
Not-in: Zahlen haben noch nie gelogen.
Unless: negation quotation report condition question

Phrase: (viel Glück damit|na dann viel Glück|viel Spaß damit noch|wer's glaubt|wer es glaubt|das
  glauben Sie ja selbst nicht|das glauben Sie doch selbst nicht|ja klar|ist das Ihr Ernst|ist das
  dein Ernst|soll das ein Witz sein|wollen Sie mich veräppeln|wollen Sie mich verarschen)
Strength: weak
Found-in: Viel Glück damit.
Found-in: Ist das Ihr Ernst?
Not-in: Viel Glück für die Prüfung!
Within: end

Phrase: (na und|mir doch egal|wen interessiert's|wen interessiert das|wen juckt's|bla bla|Pech
  gehabt|heul doch)
Strength: weak
Found-in: Na und?
Not-in: Wir fragen, wen das interessiert.
Within: start

Phrase: (googeln Sie|googeln Sie es|googeln Sie das|google es|google das|Google ist dein
  Freund|Google ist Ihr Freund) [doch|einfach|mal|doch einfach|doch mal]
Strength: weak
Found-in: Googeln Sie das doch einfach.
Not-in: Wir stehen auch bei Google.
Within: end

Phrase: (RTFM|LMGTFY|wer lesen kann ist klar im Vorteil|wer lesen kann ist im Vorteil|lesen bildet)
Found-in: Wer lesen kann, ist klar im Vorteil.
Not-in: Wir lesen das Handbuch gern vor.
