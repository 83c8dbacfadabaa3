Lexicon: opener
Language: de
Purpose: Words by which a question is begun, with or without a question mark. The first word of each
  list says what the others do in a question.
Source: written for replylint

Words: thing was welche welcher welches welchen welchem welch

Words: time wann

Words: place wo wohin woher

Words: person wer wem wen wessen

Words: manner wie

Words: reason warum weshalb wieso wozu

Words: amount wieviel wieviele

Words: measure viel viele vielen lange oft hoch teuer weit groß schnell alt häufig

Words: auxiliary ist sind war waren bin bist kann kannst können könnt konnte könnte könnten muss
  müssen darf dürfen soll sollen sollte sollten wird werden wurde würde würden hat habe haben hatte
  gibt gilt gelten kommt geht funktioniert kostet mach mache macht bekomme erhalte brauche finde
  erfolgt besteht bestehen möchten wollen will dauert lohnt stimmt passt passen reicht dürfte
  dürften könntest könntet würdest würdet magst bekommt bekommen braucht brauchen nimmt nehmen
  liefert liefern verschickt gehört enthält akzeptieren akzeptiert funktionieren koennen koennte
  koennten duerfen muessen

Words: subject ich du er sie es wir ihr man das der die den dem ein eine einen mein meine meinen
  dein ihre ihren ihrem unser diese dieser dieses jemand sich

Words: indirect sagen wissen erklären mitteilen nennen fragen erläutern zeigen weiß

Words: directive können könnten kannst könntest würden würdest könnt

Words: addressee sie du ihr jemand mir uns bitte

Words: conjunction und oder sowie bzw

Words: pronoun ich du er sie es wir ihr man jemand

Words: droppable bin bist war waren kann können konnte könnte muss müssen darf soll sollte werde
  wird werden wurde würde hat habe haben hatte mach mache macht bekomme erhalte brauche finde
  funktioniert kommt geht möchten wollen will gilt besteht

Words: alternative oder bzw

Words: anaphor es das dies diese dieser dieses der die er sie ihn ihm dafür damit daran darauf davon
  dazu dabei so

Words: light idee ideen ahnung tipp tipps rat hilfe vorschlag vorschläge neuigkeiten neues info
  infos möglich möglichkeit weg lösung bitte danke hallo jemand etwas was nichts so auch noch schon
  denn eigentlich mal nur ganz genau normal richtig korrekt erlaubt antwort wissen sagen denken
  meinen machen tun passiert kommen gehen geben haben sein werden können müssen leider vielleicht
  weiter nun jetzt erfahrungen

Words: asking frage fragen anfrage anfragen rückfrage rückfragen

Words: lead folgende folgendes folgenden mir uns fragen dazu wissen punkte angaben um zu hierzu
  mitteilen sagen senden schicken

Words: tag oder richtig stimmt nicht wahr gell ne ja nein okay ok bitte korrekt doch wirklich echt
  ernsthaft danke hallo genau

Words: preposition an am auf bei bis für in im mit nach seit um von vom vor zu zum zur ab aus über
  unter wegen bezüglich hallo nun ja gut also dann jetzt bitte

Words: amounts preis preise kosten gebühr gebühren betrag porto versandkosten lieferkosten

Words: times uhrzeit zeit datum termin tag lieferzeit lieferzeiten liefertermin öffnungszeiten frist
  dauer zeitpunkt tagen uhr

Words: places adresse anschrift ort standort

Words: reasons grund ursache gründe

Words: manners weg möglichkeit vorgehensweise

Words: soon bald schnell

Words: costs kostet kosten
