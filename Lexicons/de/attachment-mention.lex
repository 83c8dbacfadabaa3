Lexicon: attachment-mention
Language: de
Purpose: Words that announce a file which comes along with the message.
Unless: negation quotation report
Source: written for replylint

Phrase: (im|in der|als) (anhang|anlage|attachment)
Found-in: Den Plan finden Sie im Anhang.
Found-in: In der Anlage erhalten Sie das Formular.
Not-in: Den Anhang habe ich gelesen.

Phrase: (siehe|s) (anhang|anlage|anlagen|angehängt|beigefügt|beigelegt)
Found-in: Den Plan: siehe Anhang.
Not-in: Ich sehe den Anhang nicht.

Phrase: (anbei|beigefügt|beiliegend|angehängt|angefügt|beigelegt)
  (finden|finde|findest|findet|erhalten|erhältst|sende|senden|schicke|schicken|übersende|übersenden|sehen|der|die|das|ein|eine|mein|unser|unsere|noch|auch|wie|nun|ist|sind|gern|gerne)
Found-in: Anbei finden Sie das Formular.
Found-in: Anbei das Formular.
Not-in: Er war anbei.

Phrase: (habe|haben) (ich|wir) (ihnen|dir|euch|das|die|den|es|sie|dazu|auch|noch|alles|hier|mal) …
  (angehängt|beigefügt|beigelegt|angefügt)
Found-in: Das Formular habe ich Ihnen angehängt.
Not-in: Das haben Sie angehängt.

Phrase: (ich|wir) (habe|haben) … (angehängt|beigefügt|angefügt)
Found-in: Ich habe das Formular angehängt.
Not-in: Ich habe den Anhänger gesehen.

Phrase: (hänge|hängen|füge|fügen|lege|legen) (ihnen|dir|euch|das|die|den|es|sie|ich|wir|eine|ein) …
  (an|bei)
Found-in: Ich hänge Ihnen das Formular an.
Not-in: Wir legen die Rechnung ab.
Within: end

Phrase: (der|die|das|den|dem)
  (angehängte|angehängten|beigefügte|beigefügten|beiliegende|beiliegenden|anhängende|anhängenden)
  (formular|rechnung|datei|dokument|pdf|liste|label|plan|vertrag|unterlagen|dateien|schreiben|anleitung|foto|bild|angebot|patch|bescheinigung)
Strength: weak
Found-in: Das beigefügte Formular ist zu unterschreiben.
Not-in: Das Formular ist zu unterschreiben.

Phrase: (ist|sind) (beigefügt|angehängt|angefügt)
Strength: weak
Found-in: Die Rechnung ist beigefügt.
Not-in: Die Rechnung ist beigefügt worden im März.
Within: end
