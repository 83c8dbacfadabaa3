Lexicon: vague-promise
Language: de
Purpose: Promises to come back or to do something, without a word of when; weak ones are words for
  some time or other, which count beside a promise.
Unless: negation condition question quotation report
Source: written for replylint

Phrase: (wir|ich) (melden|melde) (uns|mich) [dann|dazu|gern|gerne|dann wieder] [wieder] [bei
  (ihnen|dir|euch)]
Found-in: Wir melden uns bei Ihnen.
Found-in: Ich melde mich.
Not-in: Melden Sie sich bei uns.

Phrase: (melden|melde) (wir uns|ich mich) [dann|dazu|wieder] [bei (ihnen|dir|euch)]
Found-in: Sobald es geht, melden wir uns bei Ihnen.
Not-in: Wir melden den Schaden.

Phrase: (werden|werde) (uns|mich) … (melden|zurückmelden|in verbindung setzen|kümmern)
Found-in: Wir werden uns bei Ihnen melden.
Not-in: Wir werden nass.

Phrase: (wir|ich) (kommen|komme) [dann|wieder|darauf] [*] auf (sie|dich|euch) zurück
Found-in: Wir kommen dann wieder auf Sie zurück.
Not-in: Wir kommen am Montag zu Ihnen.

Phrase: (wir|ich) (halten|halte) (sie|dich|euch)
  [gern|gerne|natürlich|weiter|weiterhin|selbstverständlich] auf dem laufenden
Found-in: Wir halten Sie auf dem Laufenden.
Not-in: Der Motor ist am Laufen.

Phrase: (wir|ich) (werden|werde) … (auf dem laufenden halten|informiert halten|bescheid
  geben|bescheid sagen)
Found-in: Wir werden Sie auf dem Laufenden halten.

Phrase: (wir|ich) (geben|gebe|sagen|sage) (ihnen|dir|euch) [dann|gern|gerne] bescheid
Found-in: Ich gebe Ihnen dann Bescheid.
Not-in: Geben Sie uns Bescheid.

Phrase: (wir|ich) (schauen|schaue|sehen|sehe) (uns|mir) (das|die|den|es) [*] [*] an
Found-in: Wir schauen uns das an.
Not-in: Wir schauen zu.

Phrase: (wir|ich) (schauen|schaue|sehen|sehe) [mal|einmal] was (wir|ich|sich) (tun|machen|da machen)
  (können|kann|lässt)
Found-in: Ich schaue mal was ich tun kann.

Phrase: (wir|ich) (kümmern|kümmere) (uns|mich) (darum|drum)
Found-in: Wir kümmern uns darum.
Not-in: Darum kümmert sich niemand.

Phrase: (wir|ich) (gehen|gehe) (dem|der sache|der angelegenheit) [*] nach
Found-in: Wir gehen der Sache nach.
Not-in: Wir gehen nach Hause.

Phrase: (sie|du|ihr) (hören|hörst|hört) [bald|dann|in kürze|demnächst|wieder] von (uns|mir)
Found-in: Sie hören bald von uns.
Not-in: Sie hören ein Klicken.

Phrase: (jemand|ein kollege|eine kollegin|ein mitarbeiter|unser team|das team) (wird|meldet) sich
  [*] [*] [*] (melden|kümmern|bei ihnen|bei dir)
Found-in: Ein Kollege wird sich bei Ihnen melden.
Not-in: Jemand meldet einen Schaden.

Phrase: weitere (informationen|infos|details|neuigkeiten) folgen [in kürze|bald|demnächst]
Found-in: Weitere Informationen folgen.
Not-in: Weitere Informationen stehen im Heft.

Phrase: (bald|baldmöglichst|schnellstmöglich|schnellstens|demnächst|zeitnah|umgehend|alsbald|baldigst|in
  bälde)
Strength: weak
Found-in: Wir schicken Ihnen den Deckel zeitnah.
Not-in: Das geht schnell.

Phrase: (in kürze|in absehbarer zeit|in nächster zeit|in naher zukunft|in den nächsten
  (tagen|wochen|monaten)|in den kommenden (tagen|wochen|monaten))
Strength: weak
Found-in: Wir schicken Ihnen den Deckel in Kürze.
Not-in: In der Kürze liegt die Würze.

Phrase: so (schnell|bald|rasch|zeitnah) wie [nur|irgend] möglich
Strength: weak
Found-in: Wir schicken Ihnen den Deckel so schnell wie möglich.
Not-in: So schnell fährt er.

Phrase: (zu gegebener zeit|bei gelegenheit|irgendwann|früher oder später|zu einem späteren
  zeitpunkt|über kurz oder lang|wenn ich dazu komme|wenn wir dazu kommen)
Strength: weak
Found-in: Wir schicken Ihnen den Deckel bei Gelegenheit.
Not-in: Das ist eine gute Gelegenheit.
