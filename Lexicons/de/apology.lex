Lexicon: apology
Language: de
Purpose: Words by which the writer regrets or takes responsibility for a trouble of the reader.
Act: apology
Unless: quotation
Source: written for replylint

# leid tun

Phrase: (tut|tuts|tut's|tat) (mir|uns) leid
Found-in: Das tut uns leid.
Found-in: Tut mir Leid, ich war zu schnell.
Not-in: Es tut mir weh.

Phrase: (tut|tuts|tat) (es|das|dies) (mir|uns|mir persönlich)
  [sehr|wirklich|furchtbar|aufrichtig|ausgesprochen|natürlich|selbst|natuerlich] leid
Found-in: Natürlich tut es uns sehr leid.
Not-in: Es tut mir sehr gut.

Phrase: (tut|tat) (mir|uns|uns allen|mir persönlich) (sehr|so|wirklich|wirklich
  sehr|echt|total|ehrlich|aufrichtig|furchtbar|schrecklich|wahnsinnig|unendlich|unheimlich|außerordentlich|ausgesprochen|von
  Herzen|herzlich|ungemein|unglaublich|fürchterlich|entsetzlich|natürlich|natürlich sehr|auch|auch
  sehr|ganz|mega|voll|so was von|wahrlich|zutiefst|riesig|ehrlich
  gesagt|nochmals|daher|besonders|sehr
  sehr|extrem|tierisch|richtig|äußerst|unsagbar|überaus|alles|das|das alles|das sehr|dies|dies
  sehr|es|es sehr|das wirklich|das echt|das so|jetzt|fuerchterlich|natuerlich|aeußerst|ueberaus)
  leid
Found-in: Das tut uns aufrichtig leid.
Found-in: Der Lärm gestern tut mir wirklich sehr leid.
Not-in: Das tut mir kein bisschen leid.

Phrase: (tut|tuen|tun|tat|taten) (mir|uns) (die|der|das|diese|dieser|dieses|unser|unsere|mein|meine)
  … leid
Found-in: Mir tut das Leid an. Uns tut uns der Lärm von gestern leid.
Not-in: Mir tut der Rücken weh.

Phrase: (mir|uns) (tut|tun) (es|das|dies|dieser|diese|dieses|der|die) … leid
Found-in: Uns tut die lange Wartezeit sehr leid.
Not-in: Mir tut der Rücken weh.

Phrase: tun (mir|uns) [sehr|wirklich|aufrichtig|furchtbar|natürlich|natuerlich] leid
Found-in: Die Umstände tun uns sehr leid.
Not-in: Was tun wir dem Leder an?

Phrase: (mir|uns) … (leid tut|leidtut|leid tun|leidtun|leid getan|leidgetan)
Found-in: Ich will sagen, wie sehr es uns leidtut.
Not-in: Uns kann keiner etwas antun.
Unless: negation, quotation, question

Phrase: wie leid (es|das) (mir|uns) tut
Found-in: Ich kann kaum sagen, wie leid es mir tut.

Phrase: sehr leid
Strength: weak
Found-in: Das tut dem ganzen Team sehr leid.

# Entschuldigung

Phrase: (Entschuldigung|Entschuldigungen|Verzeihung|Pardon|Tschuldigung|'tschuldigung|Entschuldigen
  Sie|Verzeihen
  Sie|Verzeih|Tschuldige|Schuldigung|Entschuldingung|Endschuldigung|Entschuldigug|Enschuldigung)
Found-in: Verzeihung, ich meinte den blauen Deckel.
Found-in: Ich habe die falsche Zeile gelesen, Entschuldigung!
Not-in: Entschuldigung, wo finde ich den Deckel?
Unless: quotation, question
Within: start, end

Phrase: (Entschuldigung|Entschuldigungen|Verzeihung|Pardon|Tschuldigung|'tschuldigung|Entschuldige)
  (für|dafür|fuer|dafuer|dass|das|daß|nochmal|nochmals|noch mal|noch einmal|wegen|vielmals|an
  alle|auch|bitte|bitte für|wenn|falls|ich war|ich habe mich|ich hatte|da ist|das war|mein|meine|wir
  haben|wir hatten|wir waren)
Found-in: Und Entschuldigung für die späte Antwort.
Found-in: Entschuldigung, dass es so lange gedauert hat.
Not-in: Eine Entschuldigung kam nie.

Phrase: (nochmals|nochmal|nochmals um|tausendmal|vielmals|aufrichtige|große|ehrliche|dicke|fettes)
  (Entschuldigung|Verzeihung|Sorry)
Found-in: Nochmals Entschuldigung von uns allen.

Phrase: (unsere|meine)
  (aufrichtige|ehrliche|aufrichtigste|herzliche|tiefste|große|ausdrückliche|ausdrueckliche)
  (Entschuldigung|Entschuldigungen)
Found-in: Bitte nehmen Sie unsere aufrichtige Entschuldigung an.

Phrase: (unsere|meine) (Entschuldigung|Entschuldigungen) (an|entgegen|für|zu|gelten|aus|fuer)
Found-in: Nehmen Sie meine Entschuldigung für den Lärm an.

Phrase: um (Entschuldigung|Verzeihung|Vergebung|Pardon|Entschuldigungen)
Found-in: Für die falsche Rechnung bitten wir um Entschuldigung.
Found-in: Ich möchte Sie um Verzeihung bitten.
Not-in: Hat er um Entschuldigung gebeten?
Unless: negation, quotation, question

Phrase: um (Ihre|deine|eure) [aufrichtige] (Entschuldigung|Verzeihung|Vergebung)
Found-in: Wir bitten um Ihre Verzeihung.

Phrase: (ich|wir) (schulde|schulden) (Ihnen|dir|euch) … Entschuldigung
Found-in: Wir schulden Ihnen eine Entschuldigung.

Phrase: (schulde|schulden) (ich|wir) (Ihnen|dir|euch) … Entschuldigung
Found-in: Da schulde ich dir mehr als eine Entschuldigung.

Phrase: (Sie|du|ihr) (haben|hast|habt) … Entschuldigung verdient
Found-in: Sie haben eine ehrliche Entschuldigung verdient.

Phrase: (tausend|ein dickes|ein fettes|ein großes)
  (Entschuldigung|Sorry|Entschuldigungen|Verzeihung)
Found-in: Ein dickes Sorry von uns!

Phrase: um Nachsicht (für|dass|wegen|bitten|gebeten|fuer)
Found-in: Ich bitte um Nachsicht für meine späte Antwort.
Not-in: Wir bitten um Nachsicht.
Unless: negation, quotation, question

# entschuldigen

Phrase: (wir|ich) (entschuldigen|entschuldige) (uns|mich)
Found-in: Wir entschuldigen uns, der Tisch war nicht frei.
Not-in: Sie sollten sich entschuldigen.
Unless: quotation, question

Phrase: (entschuldigen|entschuldige) (wir|ich) (uns|mich)
Found-in: Für die lange Wartezeit entschuldigen wir uns.
Unless: quotation, question

Phrase: (entschuldige|entschuldigen) (mich|uns)
  (für|dafür|fuer|dafuer|bei|vielmals|aufrichtig|herzlich|in|wegen|dass|im|sehr|hiermit|nochmals)
Found-in: Hiermit entschuldige mich vielmals.
Found-in: Mein Kollege und ich entschuldigen uns für den Lärm.
Unless: quotation, question

Phrase: entschuldigt sich (für|bei Ihnen|bei dir|bei euch|in aller|fuer)
Found-in: Das ganze Team entschuldigt sich für den Lärm.
Unless: negation, quotation, question

Phrase: (uns|mich) … (entschuldigen|entschuldige|entschuldigt)
Found-in: Ich möchte mich bei Ihnen in aller Form entschuldigen.
Found-in: Dafür haben wir uns heute bei ihr entschuldigt.
Not-in: Wir wollen uns nicht entschuldigen.
Unless: negation, quotation, question

Phrase: (uns|mich)
  (bei|für|hiermit|nochmals|dafür|aufrichtig|vielmals|im|herzlich|sehr|von|in|auch|daher|zunächst|zuerst|fuer|dafuer|zunaechst)
  … … … entschuldigen
Found-in: Wir möchten uns bei Ihnen für die Fehler in der letzten Lieferung in aller Form
  entschuldigen.
Not-in: Der Bote hat mich für den Karton ausgelacht, ohne sich zu entschuldigen.
Unless: negation, quotation, question

Phrase: (möchten|möchte|wollen|will|möcht|moechten|moechte|moecht) (wir|ich) (uns|mich) [*]
  (entschuldigen|für|fuer|bei Ihnen für|dafür|dafuer)
Strength: weak
Found-in: Zuerst möchte ich mich dafür entschuldigen.
Unless: negation, quotation, question

Phrase: (für|wegen|fuer) … (möchten|möchte|will|wollen|moechten|moechte) (wir|ich) (uns|mich) …
  entschuldigen
Found-in: Für die Panne im Versand möchten wir uns bei allen entschuldigen.

Phrase: (bitte|bitten) … zu entschuldigen
Found-in: Wir bitten, die Verzögerung zu entschuldigen.
Found-in: Ich bitte die Störung zu entschuldigen.
Unless: negation, quotation, question

Phrase: zu (entschuldigen|verzeihen) bitten wir
Found-in: Die Panne zu entschuldigen bitten wir Sie.

Phrase: (bitte|und bitte) (entschuldigen|verzeihen) Sie
Found-in: Bitte entschuldigen Sie die Wartezeit.
Unless: quotation, question

Phrase: (entschuldigen|verzeihen) Sie
  (bitte|vielmals|mir|uns|mich|die|das|den|diese|dieses|diesen|diesen
  Fehler|meine|meinen|mein|unsere|unser|unseren|nochmals|dass|daß|etwaige|mögliche|jegliche|auch|daher|vielmals|diesen
  Umstand|den Fehler|ich hatte|ich habe mich|moegliche)
Found-in: Entschuldigen Sie die Störung.
Found-in: Verzeihen Sie, dass ich erst heute schreibe.
Not-in: Entschuldigen Sie, wo ist das Lager?
Unless: quotation, question

Phrase: (entschuldige|entschuldigt|verzeih|verzeiht|verzeihe|sorry)
  (bitte|mir|uns|die|das|den|diese|dieses|diesen|meine|meinen|unsere|unseren|nochmals|dass|daß|vielmals)
Found-in: Entschuldigt die Verwirrung, ihr Lieben.
Not-in: Er hat das entschuldigt und die Tür bezahlt.
Unless: negation, quotation, question

Phrase: bitte (entschuldige|entschuldigt|verzeih|verzeiht|vergib|vergebt)
Found-in: Bitte entschuldige die späte Antwort.

Phrase: (können|könnt|kannst|koennen|koennt) (Sie|ihr|du) (uns|mir) [das|dies|noch
  einmal|nochmal|diesen Fehler] (verzeihen|vergeben)
Found-in: Können Sie uns noch einmal verzeihen?
Unless: negation, quotation

Phrase: (hoffe|hoffen) … (verzeihen|vergeben|entschuldigen|verzeihst|verzeiht|entschuldigst)
Found-in: Wir hoffen, Sie können uns verzeihen.
Unless: negation, quotation, question

Phrase: (sehen Sie|sieh|seht) (uns|mir) … nach
Found-in: Bitte sehen Sie uns diesen Fehler nach.

Phrase: (Sie|dich|euch) (dafür|dafuer) um (Entschuldigung|Verzeihung)
Found-in: Wir bitten Sie dafür um Verzeihung.

# Sorry

Phrase: (sorry|sry|sori|sory|sorri|soory|sorrry|soz)
Found-in: Sorry, hatte den Anhang vergessen.
Found-in: War der falsche Link, sorry!
Not-in: Sorry, welcher Deckel?
Unless: quotation, question
Within: start, end

Phrase: (sorry|sry|sori|sory) (für|fuer|fürs|dafür|dafuer|dass|das|daß|nochmal|nochmals|noch
  mal|noch einmal|leute|ihr|an alle|vielmals|wegen|mein|meine|mein Fehler|unser
  Fehler|wenn|falls|hab|habe|hatte|hatten|hatte mich|war|ich war|ich hab|ich habe mich|ich hatte|wir
  hatten|wir haben|wir waren|fuers)
Found-in: Und sorry fürs Warten.
Found-in: Sorry, dass wir euch warten ließen.
Not-in: Sorry, gibt es den auch in Blau?

Phrase: (so|echt|wirklich|ganz|sehr|tut mir|total|mega|nochmal|nochmals|big|super) sorry
Found-in: Echt sorry, da lief was schief.

# bedauern

Phrase: (wir|ich) (bedauern|bedauere|bedaure) [sehr|zutiefst|aufrichtig|außerordentlich|es
  sehr|es|wirklich|natürlich|ausdrücklich|ungemein|tief|das sehr|dies sehr]
  (den|die|das|dies|diesen|diese|dieses|diesen|Ihre|Ihren|dass|daß|etwaige|jegliche|alle|unsere|unseren|sehr|zutiefst|aufrichtig|was|wie|es)
Found-in: Wir bedauern den Vorfall.
Found-in: Ich bedaure sehr, dass Sie warten mussten.
Not-in: Wir bedauern, Ihnen absagen zu müssen.
Unless: negation, quotation, question

Phrase: (bedauern|bedauere|bedaure) (wir|ich)
  [sehr|zutiefst|aufrichtig|außerordentlich|natürlich|ausdrücklich|ungemein|wirklich|natuerlich|ausdruecklich]
Found-in: Den Vorfall bedauern wir sehr.
Not-in: Warum bedauern wir ihn?
Unless: negation, quotation, question

Phrase: (bedauern|bedauere|bedaure) (etwaige|jegliche|alle|die|den|diese|diesen|mögliche|Ihre) [*]
  (Unannehmlichkeiten|Umstände|Verzögerung|Verzögerungen|Verspätung|Störung|Vorfall|Fehler|Irrtum|Missgeschick|Wartezeit|Verwirrung|Panne)
Found-in: Die Wache und alle Helfer bedauern die Störung.
Unless: negation, quotation, question

Phrase: (zutiefst|aufrichtig|außerordentlich|sehr) (bedauern|bedauert|bedauere|bedaure)
Found-in: Das ganze Team hat den Ausfall sehr bedauert.
Unless: negation, quotation, question

Phrase: (unser|mein) [tiefes|aufrichtiges|großes|tiefstes|ehrliches|ausdrückliches|ausdrueckliches]
  Bedauern
  (aussprechen|ausdrücken|zum|über|für|auszudrücken|auszusprechen|darüber|entgegen|bekunden|ausdruecken|ueber|fuer|auszudruecken|darueber)
Found-in: Wir möchten Ihnen unser Bedauern aussprechen.
Not-in: Zu unserem Bedauern ist er ausverkauft.

Phrase: mit (großem|tiefem|aufrichtigem|größtem|groeßtem) Bedauern
Strength: weak
Found-in: Mit großem Bedauern haben wir von der Panne gelesen.

Phrase: (bedauerlicher|bedauerlichen|bedauerliches|ärgerlicher|dummer|peinlicher|unverzeihlicher|unnötiger|aergerlicher|unnoetiger)
  (Fehler|Irrtum|Vorfall|Versehen|Fehlers|Patzer|Missgeschick)
Found-in: Das war ein bedauerlicher Irrtum in der Packerei.
Unless: negation, quotation, question

# Verantwortung

Phrase: (unser|mein) [eigener|eigenes|großer|dummer|blöder|klarer|bloeder]
  (Fehler|Versehen|Irrtum|Verschulden|Versäumnis|Patzer|Missgeschick|Fehlverhalten|Versaeumnis)
Found-in: Das war ganz klar unser Fehler.
Found-in: Mein Versehen, ich sah die alte Liste.
Not-in: Das war nicht unser Fehler.
Not-in: Ist das mein Fehler?
Unless: negation, quotation, question, condition

Phrase: (unsere|meine) [eigene|alleinige]
  (Schuld|Nachlässigkeit|Unachtsamkeit|Schlamperei|Schusseligkeit|Nachlaessigkeit)
Found-in: Das war unsere Schuld, nicht Ihre.
Not-in: Das war nicht unsere Schuld.
Unless: negation, quotation, question, condition

Phrase: (Fehler|Versehen|Irrtum|Versäumnis|Verschulden|Fehlers|Versaeumnis)
  (unsererseits|meinerseits|von uns|von mir|von unserer Seite|auf unserer Seite|auf unsere Seite|auf
  meiner Seite|bei uns|in unserem Haus|in unserem System|seitens)
Found-in: Es war ein Versehen unsererseits.
Not-in: Es liegt kein Fehler bei uns vor.
Unless: negation, quotation, question, condition

Phrase: (ist|sind|war|waren) (uns|mir) …
  (Fehler|Fehlerchen|Irrtum|Versehen|Missgeschick|Panne|Patzer|Malheur|Lapsus|Fauxpas|Schnitzer)
  (unterlaufen|passiert|geschehen)
Found-in: Da ist uns leider ein dummer Fehler unterlaufen.
Found-in: Hier sind uns zwei Fehler passiert.
Not-in: Uns ist kein Fehler unterlaufen.
Unless: negation, quotation, question, condition

Phrase: (uns|mir) (ist|sind|da ist) …
  (Fehler|Irrtum|Versehen|Missgeschick|Panne|Patzer|Malheur|Schnitzer)
  (unterlaufen|passiert|geschehen)
Found-in: Uns ist beim Packen ein Missgeschick passiert.
Not-in: Uns ist dabei kein Fehler passiert.
Unless: negation, quotation, question, condition

Phrase: (Fehler|Irrtum|Missgeschick) … (unterlaufen|passiert|eingeschlichen) (ist|sind)
Strength: weak
Found-in: Ich sehe, dass uns ein Fehler unterlaufen ist.
Unless: negation, quotation, question, condition

Phrase: (haben|habe) (wir|ich) … (Mist
  gebaut|gepatzt|geschlampt|versagt|verbockt|verschlafen|vergeigt|versemmelt|verpennt|vermasselt|uns
  vertan|mich vertan|mich geirrt|uns geirrt|mich verguckt|mich verlesen)
Found-in: Da haben wir richtig Mist gebaut.
Unless: negation, quotation, question, condition

Phrase: (wir|ich) (haben|habe|hab) … (Mist
  gebaut|gepatzt|geschlampt|versagt|verbockt|verschlafen|vergeigt|versemmelt|verpennt|vermasselt|uns
  vertan|mich vertan|mich geirrt|uns geirrt|mich verguckt|mich verlesen|einen Fehler gemacht)
Found-in: Ich hab das leider verschlafen.
Not-in: Wir haben bis neun geschlafen.
Unless: negation, quotation, question, condition

Phrase: (haben|habe) (wir|ich) … (Fehler|falsch) (gemacht|begangen)
Found-in: Hier haben wir einen Fehler gemacht.
Not-in: Was haben wir falsch gemacht?
Unless: negation, quotation, question, condition

Phrase: (haben|habe) (wir|ich) (Sie|dich|euch|Ihnen) [*] (enttäuscht|im Stich gelassen|hängen
  lassen|hängenlassen|warten lassen|zu lange warten lassen|enttaeuscht|haengenlassen)
Found-in: Mit dieser Lieferung haben wir Sie enttäuscht.
Unless: negation, quotation, question, condition

Phrase: (wir|ich) (Sie|dich|euch) [so|sehr|leider|derart|hier|diesmal|so lange|unnötig|unnoetig]
  (enttäuscht|im Stich gelassen|hängen lassen|warten
  lassen|verärgert|verwirrt|enttaeuscht|veraergert) (haben|habe)
Found-in: Es war falsch, dass wir Sie so lange warten lassen haben.
Unless: negation, quotation, question, condition

Phrase: (wir|ich) (haben|habe) (Sie|dich|euch) [*] (enttäuscht|im Stich gelassen|hängen
  lassen|warten lassen|zu lange warten lassen|enttaeuscht)
Found-in: Wir haben Sie schwer enttäuscht.
Unless: negation, quotation, question, condition

Phrase: (hätte|hätten|haette|haetten) [so|uns|uns so|bei
  uns|mir|einfach|natürlich|selbstverständlich|natuerlich|selbstverstaendlich] (nicht|niemals|nie)
  (passieren|geschehen|vorkommen|sein) (dürfen|duerfen)
Found-in: Das hätte so nicht passieren dürfen.
Unless: quotation, question

Phrase: (darf|durfte|sollte) … (nicht|niemals|nie) (passieren|geschehen|vorkommen|sein)
Found-in: So etwas darf uns nicht passieren.
Not-in: Da kann gar nichts passieren.
Unless: quotation, question

Phrase: nicht (hätte|hätten|haette|haetten) (passieren|geschehen|vorkommen) (dürfen|duerfen)
Found-in: Es war ein Fehler, der nicht hätte passieren dürfen.
Unless: quotation, question

Phrase: (hätten|hätte|haetten|haette) (wir|ich)
  [Sie|Ihnen|dich|dir|euch|das|es|den|die|uns|mich|hier|Sie früher] … (müssen|sollen|muessen)
Found-in: Das hätten wir Ihnen vorher sagen müssen.
Not-in: Was hätten wir tun sollen?
Unless: quotation, question

Phrase: (wir|ich) (hätten|hätte|haetten|haette) … (müssen|sollen|muessen)
Found-in: Wir hätten Sie früher anrufen müssen.
Not-in: Wir hätten Ihnen gern geholfen.
Unless: quotation, question, condition

Phrase: (wäre|wären|waere|waeren) (unsere|meine) (Aufgabe|Pflicht) gewesen
Found-in: Es wäre unsere Aufgabe gewesen, Sie anzurufen.
Unless: quotation, question

Phrase: (übernehmen|übernehme|tragen|trage|uebernehmen|uebernehme) [wir|ich]
  [dafür|hierfür|natürlich|selbstverständlich|dafuer|hierfuer|natuerlich|selbstverstaendlich]
  (die|die volle|die ganze|volle|die alleinige) (Verantwortung|Schuld)
Found-in: Wir übernehmen dafür die volle Verantwortung.
Not-in: Die Kosten tragen Sie.
Unless: negation, quotation, question, condition

Phrase: (geht|gehen|nehme ich|nehmen wir) (ganz klar|klar|voll|leider|das|alles|voll und ganz) auf
  (unsere|meine|unser|mein) (Kappe|Konto|Rechnung)
Found-in: Das geht ganz klar auf unsere Kappe.
Unless: negation, quotation, question, condition

Phrase: auf (unsere|meine) (Kappe|eigene Kappe)
Found-in: Die Verspätung geht auf meine Kappe.
Unless: negation, quotation, question, condition

Phrase: (liegt|lag) [eindeutig|ganz klar|klar|allein|leider|ganz|hier] (der Fehler|die Schuld|das
  Verschulden) [eindeutig|ganz klar|klar|allein|leider] bei (uns|mir)
Found-in: Hier liegt der Fehler eindeutig bei uns.
Unless: negation, quotation, question, condition

Phrase: (der Fehler|die Schuld|das Verschulden) (liegt|lag|ist) [hier|eindeutig|ganz|ganz
  klar|klar|allein|leider|also|wohl|ganz allein] bei (uns|mir)
Found-in: Der Fehler liegt ganz allein bei uns.
Unless: negation, quotation, question, condition

Phrase: (entspricht|entsprach|ist|war) … nicht (unserem|unser|unseren) [*]
  (Anspruch|Standard|Standards|Ansprüchen|Maßstäben|Qualitätsstandards|Stil|Niveau|Anspruechen|Maßstaeben|Qualitaetsstandards)
Found-in: Das entspricht nicht unserem Anspruch.
Unless: quotation, question

Phrase: (entspricht|entsprach|ist|war) … nicht (der Service|der Standard|der Anspruch|das Niveau|die
  Qualität|dem|den) … (wir|wollen|bieten|anstreben|setzen)
Found-in: Das war nicht der Service, den wir bieten.
Unless: quotation, question

Phrase: (unserem|unseren|meinem|den) (Anspruch|Ansprüchen|eigenen Anspruch|eigenen
  Ansprüchen|Erwartungen|Anspruechen) … nicht gerecht (geworden|werden)
Found-in: Damit sind wir unserem Anspruch nicht gerecht geworden.
Unless: quotation, question

Phrase: (unserem|unseren|meinem) [*] (Anspruch|Ansprüchen|Anspruechen) [*] nicht gerecht
Found-in: Damit werden wir unserem eigenen Anspruch nicht gerecht.
Unless: quotation, question

Phrase: (Nachricht|Mail|E-Mail|Anfrage|Brief|Anruf|Bestellung|Antrag) [*] [viel] zu (spät|spaet)
  (gesehen|gelesen|bemerkt|bearbeitet|weitergeleitet|verschickt|bemerkt|gefunden)
Found-in: Ich habe Ihre Nachricht leider viel zu spät gesehen.
Unless: negation, quotation, question, condition

Phrase: (uns|mir) [wirklich|sehr|äußerst|ausgesprochen|furchtbar|ganz|mehr
  als|natürlich|selbst|total|aeußerst|natuerlich] (peinlich|unangenehm)
Found-in: Die ganze Sache war uns wirklich peinlich.
Found-in: Sie sehen uns peinlich berührt.
Not-in: Der Auftritt war mir nicht peinlich.
Unless: negation, quotation, question, condition

Phrase: (ist|war) (mir|uns|es mir|es uns|mir das|uns das)
  [wirklich|sehr|äußerst|ausgesprochen|furchtbar|mehr als|aeußerst] (peinlich|unangenehm)
Found-in: Ehrlich gesagt ist uns das äußerst unangenehm.
Unless: negation, quotation, question, condition

Phrase: (wir|ich) (schämen|schäme|schaemen|schaeme) (uns|mich)
Found-in: Wir schämen uns für den Zustand des Zimmers.
Unless: negation, quotation, question, condition

Phrase: (bin|sind) [zutiefst|selbst|ganz|wirklich|sehr]
  (beschämt|untröstlich|beschaemt|untroestlich)
Found-in: Wir sind untröstlich, dass die Torte zu spät kam.
Unless: negation, quotation, question

Phrase: (mea culpa|asche auf mein haupt|asche auf unser haupt|asche über mein haupt|asche über unser
  haupt|my bad|mein bad|unser bad)
Found-in: Asche auf mein Haupt, es war die alte Liste.
Unless: quotation, question

Phrase: (unentschuldbar|unverzeihlich|inakzeptabel|nicht hinnehmbar|nicht akzeptabel) (von uns|von
  mir|unsererseits)
Found-in: Das war unverzeihlich von uns.
Unless: quotation, question

Phrase: (keine|ohne) (Ausrede|Ausreden|Ausflüchte|Ausfluechte) [von uns]
Strength: weak
Found-in: Dafür gibt es keine Ausrede.
Unless: quotation, question

Phrase: (gibt es|es gibt) [dafür|hierfür|dafuer|hierfuer] keine Entschuldigung
Found-in: Dafür gibt es keine Entschuldigung, das Paket lag hier.
Unless: quotation, question

Phrase: (geloben|gelobe) Besserung
Found-in: Wir geloben Besserung.

Phrase: (ups|uups|hoppla|hoppala|oh nein|oje|autsch) (da|das war|mein|unser|falsch|wir haben|ich
  habe|ich hab|falscher|falsche|vergessen)
Strength: weak
Found-in: Ups, falscher Link.

Phrase: (haben|habe|hab) (wir|ich) (Ihre|deine|eure|Ihren|deinen|Sie|das|die|den|da|hier) …
  (übersehen|vergessen|verwechselt|vertauscht|verlegt|missverstanden|falsch
  verstanden|überlesen|falsch gelesen|versäumt|verpasst|uebersehen|ueberlesen|versaeumt)
Found-in: Leider haben wir Ihre Bestellung übersehen.
Not-in: Was haben wir übersehen?
Unless: negation, quotation, question, condition

Phrase: (wir|ich) (haben|habe|hab|hatte|hatten)
  (Ihre|deine|eure|Ihren|deinen|Sie|das|die|den|leider|es) …
  (übersehen|vergessen|verwechselt|vertauscht|verlegt|missverstanden|falsch
  verstanden|überlesen|falsch gelesen|versäumt|verpasst|uebersehen|ueberlesen|versaeumt)
Found-in: Ich habe Ihre Nachricht leider überlesen.
Unless: negation, quotation, question, condition

Phrase: (haben|habe) (wir|ich) (Ihnen|dir|euch|Sie) … (falsch|falsche|falschen|falsches) …
  (geschickt|gesendet|zugeschickt|geliefert|gegeben|genannt|berechnet|informiert|beraten|zugesandt)
Found-in: Leider haben wir Ihnen die falsche Größe geschickt.
Unless: negation, quotation, question, condition

Phrase: (wir|ich) (haben|habe) (Ihnen|dir|euch|Sie) … (falsch|falsche|falschen|falsches) …
  (geschickt|gesendet|zugeschickt|geliefert|gegeben|genannt|berechnet|informiert|beraten|zugesandt)
Found-in: Wir haben Ihnen einen falschen Preis genannt.
Unless: negation, quotation, question, condition

Phrase: (als|zur) [kleine|kleinen|kleines] (Wiedergutmachung|Entschuldigung)
Found-in: Als kleine Wiedergutmachung liegt ein Deckel bei.
Not-in: Er sagte dazu nichts.
Unless: negation, quotation, question, condition

Phrase: (wieder|das wieder|dies wieder) gutmachen
Found-in: Das möchten wir wieder gutmachen.
Unless: negation, quotation, question, condition

Phrase: (dies|das|es) (wiedergutmachen|wiedergutzumachen|wieder gutzumachen)
Found-in: Wir möchten das wiedergutmachen.
Unless: negation, quotation, question, condition

Phrase: (dumm|blöd|ungeschickt|unaufmerksam|nachlässig|unhöflich|unfair|falsch|bloed|nachlaessig|unhoeflich)
  (von mir|von uns|unsererseits)
Found-in: Das war ungeschickt von uns.
Unless: negation, quotation, question, condition

Phrase: (Sie|du|ihr) (haben|hast|habt|hätten|hättest|hättet|haetten|haettest|haettet) [von
  uns|einen|etwas|viel|wirklich] (Besseres|einen besseren Service|mehr) (verdient|erwarten dürfen)
Found-in: Sie haben Besseres verdient.
Unless: negation, quotation, question

Phrase: (Exgüsi|Äxgüsi|Exgüse|Äxgüse|Exguesi|Aexguesi|Exguese|Aexguese)
Found-in: Exgüsi, der Karton war der falsche.
Unless: quotation, question
