Lexicon: condition
Language: de
Purpose: Words that open a conditional clause.
Unless: none
Source: written for replylint

Phrase: wenn
Found-in: Wenn die Lampe flackert, schicken Sie sie zurück.

Phrase: wann immer
Found-in: Schreiben Sie uns, wann immer etwas flackert.
Not-in: Wann kommt der Deckel?

Phrase: falls
Found-in: Falls die Lampe flackert, schicken Sie sie zurück.

Phrase: falls nicht
Found-in: Falls nicht, erstatten wir den Preis.

Phrase: sofern
Found-in: Sofern das Siegel heil ist, erstatten wir den Preis.

Phrase: soweit
Found-in: Soweit der Verzug bei uns liegt, zahlen wir.

Phrase: ob
Found-in: Schreiben Sie uns, ob der neue Deckel passt.

Phrase: (als|wie) ob
Strength: weak
Found-in: Es sah aus, als ob der Deckel passt.

Phrase: ob (oder ob nicht|ja oder nein)
Found-in: Ob ja oder nein, schreiben Sie uns.

Phrase: (außer|ausser) wenn
Found-in: Wir liefern immer, außer wenn der Laden zu ist.

Phrase: es sei denn
Found-in: Wir liefern am Montag, es sei denn, Sie sagen ab.

Phrase: (selbst|auch|nur|erst|immer|besonders|gerade) wenn
Found-in: Selbst wenn der Karton offen ist, nehmen wir ihn.

Phrase: wenn auch
Strength: weak
Found-in: Der Deckel passt, wenn auch knapp.

Phrase: ohne wenn und aber
Strength: weak
Found-in: Wir nehmen ihn ohne Wenn und Aber zurück.

Phrase: im Falle (dass|eines|einer|von|des|der)
Found-in: Im Falle eines Lecks ziehen Sie den Stecker.

Phrase: im Fall (dass|eines|einer|von|des|der)
Found-in: Im Fall eines Lecks ziehen Sie den Stecker.
Not-in: In Ihrem Fall fehlte der Deckel.

Phrase: in dem Fall dass
Found-in: In dem Fall, dass er leckt, ziehen Sie den Stecker.
Not-in: In dem Fall zahlen wir.

Phrase: (für|fuer) den (Fall|unwahrscheinlichen Fall) [dass]
Found-in: Für den Fall, dass er leckt, ziehen Sie den Stecker.

Phrase: bei
  (Bedarf|Fragen|Rückfragen|Rueckfragen|Unklarheiten|Unklarheiten|Interesse|Problemen|weiteren
  Fragen|weiteren ~Rückfragen|Nichtgefallen)
Found-in: Bei Fragen rufen Sie mich an.
Not-in: Beim Kauf hatte ich die Fragen nicht.

Phrase: vorausgesetzt [dass]
Found-in: Wir erstatten es, vorausgesetzt, das Siegel ist heil.

Phrase: unter der (Voraussetzung|Bedingung|Annahme) dass
Found-in: Wir nehmen ihn unter der Bedingung zurück, oder unter der Voraussetzung, dass er sauber
  ist.

Phrase: vorbehaltlich
Found-in: Die Zusage gilt vorbehaltlich der Prüfung.

Phrase: angenommen (sie|du|es|der|die|das|ihr|wir|dass)
Found-in: Angenommen, Sie finden die Quittung, was dann?
Not-in: Das Paket wurde angenommen.

Phrase: gesetzt den Fall
Found-in: Gesetzt den Fall, er leckt, was dann?

Phrase: (solange|insofern|insoweit) (sie|du|ihr|der|die|das|es|wir|ich|nichts|kein|keine)
Found-in: Solange der Karton heil ist, nehmen wir ihn zurück.
Not-in: Warum dauert es so lange?

Phrase: (abhängig|abhaengig) (davon|von)
Found-in: Der Preis ist abhängig von der Größe.

Phrase: je nachdem [ob|wie|was|wann]
Found-in: Je nachdem, wie groß er ist, kostet er mehr.

Phrase: (sollte|sollten|solltest|solltet)
  (sie|du|ihr|ihnen|dir|euch|es|das|dies|der|die|ihr|ihre|dein|deine|wir|ich|etwas|noch|einmal|wider|weitere|dennoch|trotzdem)
Found-in: Sollten Sie Fragen haben, rufen Sie mich an.
Not-in: Wir sollten das prüfen.
Within: start

Phrase: (melden|schreiben|kontaktieren|rufen|sagen|wenden) sie … sollten (sie|ihnen)
Found-in: Melden Sie sich bitte, sollten Sie noch etwas brauchen.
Not-in: Daher sollten Sie den Deckel prüfen.

Phrase: (melde|schreib|schreibe|ruf|sag) … (solltest|sollten) (du|dir|dich)
Found-in: Melde dich, solltest du noch etwas brauchen.
Not-in: Daher solltest du den Deckel prüfen.

Phrase: (meldet|schreibt|ruft|sagt) … (solltet|sollten) (ihr|euch)
Found-in: Meldet euch, solltet ihr noch etwas brauchen.

Phrase: (haben|hast|habt) (sie|du|ihr) [noch|weitere|dazu|noch weitere|dennoch] (Fragen|eine
  Frage|Rückfragen|Rueckfragen|Anregungen)
Found-in: Haben Sie noch Fragen, rufen Sie mich an.
Not-in: Sie haben noch Fragen gestellt.
Within: start

Phrase: (wo|soweit) (nötig|noetig|notwendig|erforderlich|möglich|moeglich|gewünscht)
Found-in: Wo nötig, schicken wir einen Deckel.
