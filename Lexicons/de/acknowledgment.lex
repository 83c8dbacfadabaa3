Lexicon: acknowledgment
Language: de
Purpose: Words that show that the reader's trouble was seen, and words that fit every trouble and
  name none.
Unless: quotation
Source: written for replylint

Words: entschuldigung entschuldigungen entschuldigen entschuldige entschuldigt verzeihung verzeihen
  leid bedauern bedaure bedauere sorry pardon unannehmlichkeit unannehmlichkeiten umstand umstände
  umständen ärger problem probleme problemen schwierigkeit schwierigkeiten situation angelegenheit
  vorfall vorkommnis erlebnis erlebnisse erfahrung erfahrungen enttäuschung unmut anliegen sache
  fall entstanden entstandenen entstandene verursacht verursachten aufgetreten passiert geschehen
  namen namens unternehmens firma teams kundendienst kundenservice service kunde kunden aufrichtig
  herzlich herzlichst vielmals höflich zutiefst wirklich sehr ganz bitte bitten nachricht mitteilung
  rückmeldung beschwerde schreiben danke dank vielen hilfe gern gerne gute guten hören lesen wissen
  melden kontakt heute immer alles etwas möchten möchte dafür damit hiermit daher

Phrase: (ich|wir) (kann|können) (gut|sehr gut|durchaus|voll und ganz|vollkommen|nur zu gut)
  (verstehen|nachvollziehen|nachfühlen|begreifen)
Found-in: Ich kann gut verstehen, dass Sie verärgert sind.
Unless: negation, quotation, question

Phrase: (kann|können) (ich|wir) [sehr|nur zu] (gut|durchaus|voll und ganz|vollkommen)
  (verstehen|nachvollziehen|nachfühlen|begreifen)
Found-in: Das kann ich nur zu gut verstehen.
Unless: negation, quotation, question

Phrase: (verstehe|verstehen|begreife|begreifen) [ich|wir] (Ihren|deinen|euren|Ihre|deine|eure)
  (Ärger|Unmut|Frust|Enttäuschung|Wut|Verärgerung|Sorge|Sorgen)
Found-in: Wir verstehen Ihren Ärger.
Unless: negation, quotation, question

Phrase: (Ihr|dein|Ihre|deine) (Ärger|Unmut|Frust|Enttäuschung|Wut|Verärgerung|Kritik|Beschwerde)
  (ist|war) [absolut|völlig|mehr als|vollkommen|sehr|nur zu]
  (verständlich|berechtigt|nachvollziehbar|begründet)
Found-in: Ihr Ärger ist mehr als berechtigt.
Unless: negation, quotation, question

Phrase: (Sie|du) (haben|hast) [völlig|vollkommen|absolut|ganz|natürlich|selbstverständlich]
  (Recht|recht)
Found-in: Sie haben völlig recht.
Unless: negation, quotation, question, condition

Phrase: (da|damit|hier|natürlich|selbstverständlich) (haben|hast) (Sie|du)
  [völlig|vollkommen|absolut|ganz|natürlich] (Recht|recht)
Found-in: Da haben Sie recht.
Unless: negation, quotation, question

Phrase: (zu Recht|mit Recht|verständlicherweise|nachvollziehbarerweise)
  (verärgert|enttäuscht|sauer|wütend|unzufrieden|ärgern|ärgerlich|verwundert)
Found-in: Sie sind zu Recht verärgert.
Unless: quotation, question

Phrase: (das|dies|so etwas|es) (ist|war) [wirklich|natürlich|sehr|mehr
  als|äußerst|überaus|echt|sicher|bestimmt]
  (ärgerlich|unangenehm|frustrierend|enttäuschend|unerfreulich|inakzeptabel|nicht akzeptabel|nicht
  hinnehmbar|nicht in Ordnung|nicht okay|unschön|peinlich|ein Unding)
Found-in: Das ist wirklich ärgerlich.
Unless: negation, quotation, question, condition

Phrase: wie (ärgerlich|unangenehm|frustrierend|enttäuschend|mühsam|lästig|schlimm|belastend)
  (das|es|dies|so etwas|die|der)
Found-in: Ich weiß, wie ärgerlich das ist.
Unless: quotation, question

Phrase: (an Ihrer|an deiner|in Ihrer|in deiner) (Stelle|Lage) [wäre|wären|hätte|hätten|würde|würden]
Found-in: An Ihrer Stelle wäre ich auch verärgert.

Phrase: (so etwas|das|dies|es) (darf|dürfte|sollte|hätte) [uns|Ihnen|dir|einfach|eigentlich] nicht
  (passieren|vorkommen|sein|geschehen)
Found-in: Das darf uns nicht passieren.
Unless: quotation, question

Phrase: (ich|wir) (sehe|sehen|weiß|wissen|verstehe|verstehen|lese|lesen) dass
  (Sie|du|Ihr|Ihre|dein|deine|das|die|der)
Strength: weak
Found-in: Ich sehe, dass Ihr Paket noch fehlt.
Unless: negation, quotation, question, condition

Phrase: (Sie|du) (mussten|musstest|haben|hast) [so|schon|viel zu]
  (lange|lang|oft|mehrfach|vergeblich|umsonst) [warten|gewartet|angerufen|geschrieben]
Found-in: Sie mussten viel zu lange warten.
Unless: quotation, question, condition

Phrase: (die|der|diese|dieser|Ihre|unsere) [lange|langen|große]
  (Verspätung|Verzögerung|Wartezeit|Verwechslung|Störung|Panne|Lärm|Doppelbuchung|Ausfall|Beschädigung)
Strength: weak
Found-in: Die lange Wartezeit war unser Fehler.
Unless: negation, quotation, question, condition

Phrase: (betroffen|erschrocken|schockiert|bestürzt|beschämt) (von|über|durch|gelesen|wie|dass)
Found-in: Wir sind beschämt über diesen Abend.
Unless: negation, quotation, question
