Lexicon: attachment-mention-lookalike
Language: de
Purpose: Words that speak of an attachment which need not come with this message.
Unless: none
Source: written for replylint

Phrase: (danke|dank|bedanke mich|bedanken uns) für (den|die|das|ihren|ihre|deinen|deine) [*] [*]
  (anhang|anlage|angehängte|beigefügte|angehängten|beigefügten) [im anhang]
Found-in: Danke für das angehängte Foto.

Phrase: (ihr|ihrem|ihren|dein|deinem|deinen|der|den|dem) anhang
  (ist|war|konnte|kann|konnten|können|ließ|lässt|habe|haben|fehlt|fehlte)
Found-in: Den Anhang konnten wir nicht öffnen.

Phrase: (in|im|als|zu) (ihrem|deinem|eurem|ihrer|deiner) (anhang|anlage)
Found-in: In Ihrem Anhang fehlt die Seite.

Phrase: (schicken|senden|sende|schick|schicke|mailen|übermitteln) (sie|uns|mir) … (im|als|in der)
  (anhang|anlage)
Found-in: Schicken Sie uns das Foto als Anhang.

Phrase: (im|als|in der) (anhang|anlage) (meiner|unserer|der|ihrer|zu meiner|zu unserer|zur)
  (letzten|vorigen|ersten|früheren|nächsten|ursprünglichen)
Found-in: Der Plan war im Anhang meiner letzten Nachricht.

Phrase: (im|als|in der) (anhang|anlage) (haben sie|hast du|ihrer|deiner)
Found-in: Im Anhang haben Sie zwei Fotos gezeigt.

Phrase: (dem|im|ins) (paket|päckchen|karton|lieferung|brief|umschlag) [*]
  (beigelegt|beigefügt|beiliegend|beiliegende)
Found-in: Ein Formular ist dem Paket beigelegt.
