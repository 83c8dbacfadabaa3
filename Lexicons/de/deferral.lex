Lexicon: deferral
Language: de
Purpose: Words that put an answer off.
Act: deferral
Unless: quotation
Source: written for replylint

Phrase: (ist|sind|befindet sich|wird|werden) [*] [*] (in Bearbeitung|in Prüfung|in Klärung|in
  Arbeit|noch offen|im Gange|noch geprüft|derzeit geprüft|gerade geprüft|aktuell geprüft)
Found-in: Ihr Antrag ist derzeit in Bearbeitung.
Not-in: Der Hof liegt in Bremen.

Phrase: (wird|werden) [*] [*] [*]
  (geprüft|untersucht|überprüft|bearbeitet|geklärt|diskutiert|besprochen|abgeklärt|evaluiert)
Found-in: Der Riss wird zurzeit vom Werk untersucht.

Phrase: (wir|ich) (prüfen|prüfe|klären|kläre|untersuchen|recherchieren|checken|überprüfen)
  (das|dies|den|die|es|gerade|derzeit|aktuell|momentan|noch|intern|Ihr|Ihre|Ihren|nun|zunächst|zurzeit)
Found-in: Wir prüfen das noch.
Not-in: Wir prüfen jeden Deckel.
Not-in: Wir haben das geprüft.

Phrase: (prüfen|prüfe|klären|kläre|untersuchen) (wir|ich)
  (das|dies|den|die|es|gerade|derzeit|aktuell|momentan|noch|intern|nun|zunächst)
Found-in: Das klären wir gerade mit dem Lager.

Phrase: (werde|werden) [ich|wir] [*] [*] [*] [*]
  (prüfen|klären|abklären|untersuchen|nachfragen|nachgehen|besprechen|nachforschen|in Erfahrung
  bringen|erkundigen|nachhaken)
Found-in: Ich werde das mit dem Werk klären.

Phrase: sobald
  (wir|ich|uns|mir|mehr|es|die|der|das|feststeht|eine|ein|Neuigkeiten|neue|Informationen)
Found-in: Sobald der Deckel da ist, rufe ich an.

Phrase: (wenn|sobald) (wir|ich|es) [*] [*] (mehr|Neues|Neuigkeiten|Näheres|Genaueres) [*]
  (wissen|weiß|haben|habe|gibt|erfahren|hören)
Found-in: Wenn wir Genaueres wissen, rufe ich an.

Phrase: (komme|kommen|kommt) [ich|wir] [dann|später|wieder|unaufgefordert|zeitnah|darauf|noch
  einmal] (auf Sie|darauf|auf dich|auf euch) [*] (zu|zurück)
Found-in: Ich komme darauf zurück.

Phrase: (melde|melden|meldet) [ich|wir] (mich|uns|sich) [*] (wieder|sobald|wenn|sowie|in
  Kürze|demnächst|später|zurück|zeitnah|schnellstmöglich|dann|dazu)
Found-in: Ich melde mich dann wieder.

Phrase: (in Kürze|demnächst|in absehbarer Zeit|bei Gelegenheit|zu gegebener Zeit|in nächster Zeit|in
  den nächsten Tagen|in den kommenden Tagen|in den nächsten Wochen|zu einem späteren Zeitpunkt|bis
  auf Weiteres|bis auf weiteres|vorerst|früher oder später|baldmöglichst|zeitnah|schnellstmöglich|in
  der Zwischenzeit|sobald wie möglich|so bald wie möglich|so schnell wie möglich)
Found-in: Das klärt sich in den nächsten Tagen.

Phrase: (bitte|bitten) [*] [*] [*] (um Geduld|um etwas Geduld|um ein wenig Geduld|um noch etwas
  Geduld|um einen Moment Geduld|um ein bisschen Geduld)
Found-in: Wir bitten Sie noch um etwas Geduld.

Phrase: (haben Sie|hab|habt) (bitte|noch|etwas|sich|dich|euch|noch etwas) … Geduld
Found-in: Haben Sie bitte noch etwas Geduld.

Phrase: (gedulden Sie sich|gedulde dich|geduldet euch)
Found-in: Bitte gedulden Sie sich bis Montag.

Phrase: (einen|noch einen|einen kleinen) (Moment|Augenblick) (Geduld|bitte)
Found-in: Einen Moment bitte.
Not-in: Der Moment war schön.

Phrase: (braucht|brauchen|benötigt|benötigen|dauert|dauern) [*] (noch|etwas|noch etwas|ein wenig|ein
  paar|einige|mehrere|leider noch|einen Moment|länger) [*] (Zeit|Tage|Wochen|Stunden|länger|mehr
  Zeit|Geduld|dauern)
Found-in: Das braucht noch etwas Zeit.

Phrase: (kann|wird|dürfte|könnte) … (noch|einige|ein paar|etwas|mehrere) [*]
  (Tage|Wochen|Zeit|Stunden|länger|dauern) [dauern|in Anspruch nehmen]
Found-in: Das kann leider noch einige Tage dauern.

Phrase: (warten|warte) [wir|ich] [noch|derzeit|selbst|gerade|auch|zurzeit] [noch|selbst] auf
  (die|den|das|eine|einen|unseren|Antwort|Rückmeldung|Informationen|Nachricht|Bescheid|Teile)
Found-in: Wir warten selbst noch auf die Teile.

Phrase: (haben|habe) [wir|ich] [*] [*] [*] [*] (angefragt|nachgefragt|kontaktiert|angeschrieben|um
  Klärung gebeten|um Prüfung gebeten|um Rückmeldung gebeten|nachgehakt|erkundigt)
Found-in: Wir haben beim Werk nachgefragt.

Phrase: (noch|derzeit|momentan|aktuell|bisher|zurzeit|im Moment|zum jetzigen Zeitpunkt|leider)
  (nicht|kein|keine|keinen|nichts|noch nicht|noch keine|noch kein|noch nichts) …
  (bekannt|sagen|absehbar|klar|Termin|Auskunft|fest|Informationen|Neuigkeiten|abschätzen|entschieden|nennen|Neues|Datum|genaues|vor|mitteilen)
Found-in: Ein Termin ist derzeit noch nicht bekannt.

Phrase: (steht|stehen) (noch|derzeit|aktuell|leider|leider noch) (nicht fest|aus|in den Sternen)
Found-in: Der Termin steht noch nicht fest.

Phrase: (weitere|nähere|mehr) (Informationen|Details|Infos|Einzelheiten|Neuigkeiten)
  (folgen|folgt|erhalten|in Kürze|demnächst|später|sobald)
Found-in: Weitere Infos folgen.

Phrase: (folgt|folgen) (in Kürze|demnächst|noch|später|bald|sobald)
Found-in: Der Plan folgt in Kürze.

Phrase: (wird|werden) (noch|rechtzeitig|in Kürze|demnächst|später) (bekannt
  gegeben|bekanntgegeben|mitgeteilt|entschieden|festgelegt|bestimmt|veröffentlicht)
Found-in: Der Termin wird noch bekannt gegeben.

Phrase: (auf|in) (unsere|unserer|die|der|eine|einer|unserem) [*]
  (Liste|Agenda|Warteliste|Roadmap|To-do-Liste|Wunschliste|Vormerkliste|Radar)
  [gesetzt|aufgenommen|setzen]
Found-in: Wir haben es auf unsere Liste gesetzt.

Phrase: (für|in) (eine|die|künftige|kommende|zukünftige) [*]
  (Version|Versionen|Update|Updates|Planung|Release) [*]
  (vorgesehen|geplant|aufnehmen|berücksichtigen|vorgemerkt)
Found-in: Es ist für eine spätere Version vorgesehen.

Phrase: (nehmen|nehme|nimmt) [wir|ich] [*] [*] (in unsere Überlegungen|in die Planung|in unsere
  Planung|mit auf|als Anregung auf|gerne auf|gern auf)
Found-in: Wir nehmen das gern auf.

Phrase: (zu früh|noch zu früh|verfrüht) (um|für|zu|dafür)
Found-in: Es ist noch zu früh für einen Termin.

Phrase: (bleibt|muss) (abzuwarten|abgewartet werden|sich zeigen|sich noch zeigen|man abwarten)
Found-in: Das bleibt abzuwarten.

Phrase: (schauen|schaue|sehen|sehe|gucken|mal sehen|mal schauen) [wir|ich] (mal|was|uns das|mir
  das|ob)
Strength: weak
Found-in: Mal sehen, was sich tut.

Phrase: (ein|eine|jemand|unser|unsere) … (wird|werden) (sich|Sie|Ihnen|dich) [*] [*] [*]
  (melden|kontaktieren|anrufen|in Verbindung setzen)
Found-in: Jemand aus dem Lager wird sich melden. Ein Kollege wird Sie anrufen.

Phrase: (schauen|versuchen|melden|fragen|probieren) Sie [*] (später|wieder|noch einmal|nochmals|in
  einigen|in ein paar|nächste|erneut|morgen) [*] (vorbei|nach|Tagen|Wochen|Woche|noch einmal|erneut)
Found-in: Fragen Sie bitte in einigen Wochen nach.

Phrase: (nach|in) (Rücksprache|interner Rücksprache|Absprache) (mit|melde|melden|werde|werden)
Found-in: Nach Rücksprache mit dem Werk schreibe ich.

Phrase: (halte|halten) [ich|wir] (Rücksprache|Sie auf dem Laufenden|dich auf dem Laufenden|euch auf
  dem Laufenden)
Found-in: Ich halte Rücksprache mit dem Werk.

Phrase: (noch|erst|zunächst|erst einmal) [*]
  (abwarten|klären|prüfen|abklären|warten|besprechen|nachfragen)
Found-in: Wir müssen erst einmal abwarten.

Phrase: (bin|sind|ist) [*] [*] (im Urlaub|abwesend|außer Haus|nicht im Haus|nicht im Büro|krank|in
  Elternzeit|nicht erreichbar) [bis]
Strength: weak
Found-in: Frau Beispiel ist bis Montag außer Haus.
