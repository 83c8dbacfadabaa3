Lexicon: pleasantry
Language: de
Purpose: Questions that want no answer: greetings, figures of speech, outcries.
Source: written for replylint

Phrase: wie geht es (Ihnen|dir|euch) [heute|so|denn]
Found-in: Wie geht es Ihnen heute?

Phrase: wie geht's [Ihnen|dir|euch] [so|denn]
Found-in: Hallo, wie geht’s?

Phrase: (wie gehts|alles gut|alles klar|na wie gehts|was geht) [bei euch|bei dir|bei Ihnen]
Found-in: Na, alles gut bei euch?

Phrase: (alles okay|alles ok|was gibt's Neues|was gibts Neues) [bei euch|bei dir]
Found-in: Was gibt's Neues?

Phrase: (ich hoffe|hoffe|hoffentlich) … geht es (Ihnen|dir|euch) gut
Found-in: Ich hoffe, es geht es Ihnen gut?

Phrase: wer weiß [das|das schon|schon]
Found-in: Wer weiß das schon?

Phrase: (wissen Sie|weißt du|wisst ihr) was
Found-in: Wissen Sie was?
Not-in: Gut zu wissen, was es kostet.

Phrase: was soll (das|der Mist|der Unsinn|der Quatsch) [eigentlich|denn|bitte]
Found-in: Was soll das denn?

Phrase: (soll|ist) das [ein|wohl ein|jetzt ein] (Witz|Scherz) [sein]
Found-in: Soll das ein Witz sein?
Not-in: Das ist ein guter Witz.

Phrase: (wollen|willst|wollt) (Sie|du|ihr) mich [eigentlich] (verarschen|auf den Arm
  nehmen|veräppeln|für dumm verkaufen)
Found-in: Wollen Sie mich auf den Arm nehmen?

Phrase: (ist|meinen|meint) (das|Sie das|ihr das) [wirklich|etwa|jetzt] (Ihr Ernst|euer
  Ernst|ernst|Ihr ernst|euer ernst)
Found-in: Ist das Ihr Ernst?

Phrase: was soll (ich|man) [da|dazu] [noch|noch dazu|dazu noch] sagen
Found-in: Was soll man dazu noch sagen?
Not-in: Was soll ich dem Boten sagen?

Phrase: (wen|wen zum Teufel) (interessiert|kümmert) das
Found-in: Wen kümmert das?

Phrase: (wie|was) (schwer|schwierig) kann das [schon|denn] sein
Found-in: Wie schwer kann das denn sein?

Phrase: (ist|war) das zu viel verlangt
Found-in: Ist das zu viel verlangt?

Phrase: (na und|warum ich|muss das sein|wo kommen wir denn da hin|geht's noch|gehts noch)
Found-in: Muss das sein?

Phrase: verstehen Sie [was ich meine]
Found-in: Verstehen Sie?

Phrase: für (eine|einen|Ihre|jede) [*] (Info|Auskunft|Rückmeldung|Antwort|Hilfe|Hinweis)
  (wäre|wären|bin) (ich|wir)
Found-in: Für eine kurze Auskunft wäre ich dankbar.

Phrase: (freue|freuen) (mich|uns) (auf|über) (Ihre|eure|deine|eine|Ihren) [*]
  (Antwort|Rückmeldung|Nachricht|Anruf)
Found-in: Ich freue mich auf Ihre baldige Antwort.

Phrase: (falls|wenn|ob) [*] (weitere|zusätzliche) (Informationen|Angaben|Details) …
  (benötigt|erforderlich|benötigen|brauchen)
Found-in: Melden Sie sich, falls weitere Angaben benötigt werden.
Not-in: Wir haben weitere Fragen zum Deckel.

Phrase: (zögern Sie|zögert|zögere) nicht
Found-in: Zögern Sie nicht, mich anzurufen.
Not-in: Warum zögern Sie?

Phrase: (anbei|im Anhang|in der Anlage|beigefügt)
  (finden|findest|findet|erhalten|sende|schicke|übersende) (Sie|du|ihr|ich|wir)
Found-in: Anbei finden Sie den Vertrag.

Phrase: über (eine|Ihre|eure|jede) [*] (Antwort|Rückmeldung|Nachricht) (würde|würden) (ich|wir)
  (mich|uns)
Found-in: Über eine rasche Antwort würde ich mich freuen.

Phrase: (würde|würden) (mich|uns) [*] über (eine|Ihre|eure) [*] (Antwort|Rückmeldung|Nachricht)
  [sehr] freuen
Found-in: Ich würde mich über eine Antwort sehr freuen.

Phrase: (im Voraus|schon mal|schonmal) (vielen|besten|herzlichen|lieben) Dank
Found-in: Im Voraus vielen Dank für Ihre Mühe.

Phrase: wer hätte das [denn] gedacht
Found-in: Wer hätte das gedacht?

Phrase: was will man mehr
Found-in: Was will man mehr?

Phrase: was sagt man dazu
Found-in: Was sagt man dazu?

Phrase: wie war (Ihr|dein|euer|das) (Urlaub|Wochenende|Sommer|Weihnachten)
Found-in: Wie war Ihr Urlaub?

Phrase: (ich hoffe|hoffe|wir hoffen) [*] [*] (Ihnen|dir|euch) [*] [*] (gut|bestens)
Found-in: Ich hoffe, bei Ihnen ist alles gut?

Phrase: wozu [eigentlich|also] (die Mühe|die Aufregung|die Eile)
Found-in: Wozu eigentlich die Mühe?
