Lexicon: sent-on
Language: de
Purpose: Wörter, mit denen Kunden sagen, dass sie von Stelle zu Stelle geschickt wurden.
Unless: quotation
Source: written for replylint

Phrase: an Sie (verwiesen|weitergeleitet|weiterverbunden|vermittelt|weiterverwiesen|wenden)
Found-in: Die Bank hat mich an Sie verwiesen.
Not-in: Der Brief ist an Sie gerichtet.

Phrase: zu Ihnen (geschickt|verwiesen|weitergeschickt|durchgestellt)
Found-in: Der Händler hat mich zu Ihnen geschickt.
Not-in: Ich fahre zu Ihnen.

Phrase: (von|bei) (einer Stelle|einer Abteilung|einem|Pontius) (zur nächsten|zur anderen|zum
  nächsten|zum anderen|zu Pilatus)
Found-in: Man schickt mich von einer Stelle zur nächsten.
Not-in: Von einer Stelle aus sieht man den See.

Phrase: hin und her (geschickt|verwiesen|verbunden|geschoben|gereicht)
Found-in: Ich werde hin und her geschickt.
Not-in: Die Tür schwingt hin und her.

Phrase: (im Kreis|im Kreise) (geschickt|verwiesen|herumgeschickt|gedreht)
Found-in: Seit Wochen werde ich im Kreis geschickt.
Not-in: Wir saßen im Kreis.

Phrase: (der|die|das) (dritte|vierte|fünfte|sechste)
  (Abteilung|Stelle|Mitarbeiter|Mitarbeiterin|Ansprechpartner|Anlaufstelle|Person|Kollege|Hotline)
Found-in: Sie sind die dritte Abteilung, die ich anrufe.
Not-in: Die dritte Lampe brennt.

Phrase: (keiner|niemand) (ist|fühlt sich|scheint|will) [*] (zuständig|verantwortlich)
Found-in: Niemand fühlt sich zuständig.
Not-in: Jemand ist zuständig.

Phrase: (schickt|schickte|schickten|verweist|verwies|verwiesen|schicken|verweisen) (mich|uns)
  [wieder|immer|nur] (an|zu|weiter|wieder|zurück)
Found-in: Die Hotline verweist mich an die Filiale.
Not-in: Die Hotline schickt mir einen Brief.

Phrase: (ich|wir) (soll|solle|sollte|sollten|sollen) (mich|uns) [bitte] (an|bei)
  (Sie|Ihnen|den|die|der|dem)
Found-in: Der Händler meinte, ich solle mich an Sie wenden.
Not-in: Ich soll mich setzen.
