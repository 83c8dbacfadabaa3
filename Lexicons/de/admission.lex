Lexicon: admission
Language: de
Purpose: Words by which the writer's side owns what went wrong.
Unless: negation quotation question report
Source: written for replylint

Phrase: (unser|mein) [eigener|dummer|klarer] (Fehler|Versehen|Versäumnis|Irrtum|Verschulden)
Found-in: Das war unser Fehler.

Phrase: (unsere|meine) [eigene] (Schuld|Verantwortung|Nachlässigkeit)
Found-in: Das war unsere Schuld.

Phrase: (Fehler|Versehen|Versäumnis|Irrtum) (von uns|von mir|unsererseits|meinerseits|auf unserer
  Seite|in unserem Haus|bei uns)
Found-in: Es war ein Versehen unsererseits.

Phrase: (geht|ging|gehen) [ganz|voll|klar|eindeutig] auf (unsere|meine) (Kappe|Rechnung|Kosten)
Found-in: Das geht ganz auf unsere Kappe.

Phrase: (übernehmen|übernehme|tragen|trage) [wir|ich|dafür|hierfür] [die|die volle|die ganze]
  (Verantwortung|Schuld)
Found-in: Wir übernehmen dafür die volle Verantwortung.

Phrase: (haben|habe) (wir|ich) [leider|einfach|schlicht|da|hier]
  (übersehen|vergessen|verwechselt|versäumt|falsch gemacht|verschlafen|vertauscht|falsch verstanden)
Found-in: Das habe ich leider übersehen.

Phrase: (wir|ich) (haben|habe) [leider|einfach|schlicht|da|hier] …
  (übersehen|vergessen|verwechselt|versäumt|verschlafen|vertauscht|im Stich gelassen|falsch
  eingetragen|falsch verbucht|falsch verschickt|falsch berechnet|enttäuscht)
Found-in: Wir haben Ihre zweite Nachricht übersehen.

Phrase: (hätten|hätte) (wir|ich) [Sie|Ihnen|dich|dir|Sie nicht|uns|früher|schon|besser|es|das|nicht]
  … (müssen|sollen|dürfen)
Found-in: Wir sind zu spät; da hätten wir Sie früher anrufen müssen.

Phrase: (wir|ich) (hätten|hätte) … (müssen|sollen|dürfen)
Found-in: Wir hätten Ihnen früher schreiben müssen.

Phrase: (hätte|darf|durfte|dürfte) [uns|so|einfach|natürlich] [nicht|nie|niemals]
  (passieren|vorkommen|geschehen) [dürfen]
Found-in: Das hätte nie passieren dürfen.
Unless: quotation, question, report

Phrase: (da|hier|das) (lag|lagen|liegt|war|waren) (der Fehler bei uns|die Schuld bei uns|es an
  uns|das Problem bei uns|wir zu langsam|wir zu spät|wir nachlässig)
Found-in: Hier lag der Fehler bei uns.

Phrase: (uns|mir) (ist|war) [leider|da|hier] (ein|dieser|der) [*]
  (Fehler|Irrtum|Versehen|Missgeschick|Zahlendreher)
Found-in: Uns ist leider ein dummer Fehler unterlaufen.

Phrase: (dafür|hierfür) gibt es keine (Entschuldigung|Ausrede)
Found-in: Dafür gibt es keine Entschuldigung.
Unless: quotation, question, report
