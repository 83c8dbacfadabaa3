Lexicon: link-mention
Language: de
Purpose: Full phrases ask for a link, or for where a page is; weak ones point to a page.
Unless: none
Source: written for replylint

Phrase: (den|einen|der|die) (link|adresse|webadresse|url|seite) (zu|zur|zum|für|mit|von)
Found-in: Gibt es einen Link zur Anleitung?

Phrase: (link|links|url|webadresse) (schicken|senden|geben|nennen|teilen)
Found-in: Können Sie mir den Link schicken?

Phrase: (gibt es|haben sie|habt ihr) [dazu|dafür|irgendwo] (eine|einen|ein)
  (anleitung|seite|link|handbuch|dokumentation|forum|faq)
Found-in: Gibt es dazu eine Anleitung?

Phrase: auf welcher (seite|webseite|website)
Found-in: Auf welcher Seite steht das?

Phrase: (bitte|schauen sie|schau|sehen sie|siehe|lesen sie|besuchen sie|beachten sie|nutzen sie)
  [bitte] [mal] [hier|dazu|unter|auf]
Strength: weak
Found-in: Schauen Sie bitte hier.

Phrase: (weitere|mehr|alle|nähere) (informationen|infos|details|hinweise|angaben)
  [dazu|hierzu|darüber|zum thema] [finden sie|findest du|gibt es|stehen|erhalten sie]
Strength: weak
Found-in: Weitere Informationen finden Sie dort.

Phrase: (finden|findest) (sie|du) [alles|das|dies|die antwort] [hier|unter|auf|in|dort]
Strength: weak
Found-in: Das finden Sie hier.

Phrase: [auf|in|unter|über] (unserer|unseren|der|dem|den|folgendem|folgender|diesem|dieser)
  (website|webseite|homepage|seite|hilfeseite|hilfeseiten|hilfe|faq|faqs|link|artikel|anleitung|dokumentation|forum|handbuch)
Strength: weak
Found-in: Das steht auf unserer Website.

Phrase: (hier ist|hier sind|anbei) [der|die|ein|unser] [link|links|anleitung|artikel|seite]
Strength: weak
Found-in: Hier ist der Link.

Phrase: (klicken sie|klick) (hier|auf den link|bitte hier)
Strength: weak
Found-in: Klicken Sie auf den Link.
