Lexicon: rhetorical
Language: de
Purpose: Beginnings of questions that accuse or exclaim, and want no answer.
Source: written for replylint

Phrase: wie kann (man|eine Firma|ein Unternehmen|ein Laden|so eine Firma|so ein Unternehmen)
  [nur|denn|bloß|so] … (umgehen|behandeln|dreist|frech|unfreundlich|unverschämt|abzocken|im Stich
  lassen)
Found-in: Wie kann man nur so mit Kunden umgehen?
Not-in: Wie kann man den Deckel öffnen?

Phrase: (für wen|was) (halten|hältst|glauben|bilden|erlauben) (Sie|du|ihr) (sich|dich|euch|wer)
  [eigentlich]
Found-in: Für wen halten Sie sich eigentlich?
Not-in: Für wen halten Sie die Tür auf?

Phrase: was (erlauben|denken) (Sie|ihr) (sich|euch) [eigentlich|denn|dabei]
Found-in: Was denken Sie sich eigentlich dabei?

Phrase: was (ist|sind) das (denn|eigentlich|bitte) für (ein|eine)
  (Laden|Saftladen|Firma|Service|Unternehmen|Verein|Kundendienst|Art|Umgang)
Found-in: Was ist das denn für ein Laden?
Not-in: Was ist das für ein Deckel?

Phrase: (lesen|liest|hören|interessiert|arbeitet) (Sie|ihr|da|bei Ihnen|das|bei euch)
  (eigentlich|überhaupt|denn)
Found-in: Lesen Sie überhaupt, was ich schreibe?
Not-in: Lesen Sie die Post selbst?

Phrase: wie oft (soll|muss|müssen|sollen) (ich|wir) [das|es|Ihnen|noch|denn]
  (noch|denn|Ihnen|sagen|schreiben|anrufen)
Found-in: Wie oft soll ich das noch sagen?
Not-in: Wie oft soll ich den Filter wechseln?

Phrase: (ist es|ist das) [denn|wirklich|eigentlich] (so schwer|zu viel verlangt|so schwierig)
Found-in: Ist es denn so schwer, eine Antwort zu schreiben?
Not-in: Ist es schwer, den Deckel zu öffnen?

Phrase: (haben Sie|habt ihr) [eigentlich|denn] (keinen Anstand|kein Gewissen|keinen Respekt|keine
  Scham|nichts Besseres)
Found-in: Haben Sie denn keinen Anstand?

Phrase: warum (sollte|soll|sollten) (ich|man|jemand|wir) [noch|denn|da|überhaupt] … (je
  wieder|jemals|nochmal|bei Ihnen kaufen|Ihnen glauben|vertrauen)
Found-in: Warum sollte man je wieder bei Ihnen bestellen?
Not-in: Warum soll ich den Filter wechseln?
