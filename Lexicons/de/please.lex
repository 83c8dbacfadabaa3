Lexicon: please
Language: de
Purpose: Words that make asking polite.
Unless: quotation
Source: written for replylint

Phrase: (bitte|bitten|bitt|freundlicherweise|netterweise|höflichst|höflich)
Found-in: Bitte senden Sie uns ein Foto.

Phrase: (könnten|könntest|könntet|würden|würdest|würdet|können|kannst|könnt|dürften|dürfen|darf|dürfte|möchten|magst|mögen)
  (Sie|du|ihr|wir|ich)
Found-in: Könnten Sie uns ein Foto senden?

Phrase: (Sie|du|ihr) [uns|mir] (könnten|könntest|könntet|würden|würdest|würdet)
Found-in: Es hilft, wenn Sie uns ein Foto schicken würden, oder Sie könnten es beschreiben.

Phrase: (wären|wärst|seien|seid|sind) (Sie|du|ihr) [bitte] (so nett|so freundlich|so gut|so
  lieb|bereit)
Found-in: Wären Sie so nett, uns ein Foto zu senden?

Phrase: (wäre|wären) [es|das|ich|wir] [sehr|uns|mir]
  (nett|schön|toll|hilfreich|super|prima|lieb|dankbar|großartig|gut|möglich|verbunden|freundlich)
Found-in: Ein Foto wäre hilfreich.

Phrase: (würde|würden) (uns|mir|das|es|ich|wir) [uns|mir|sehr|schon|uns sehr|mir sehr]
  (helfen|freuen|weiterhelfen|interessieren|brauchen|benötigen)
Found-in: Ein Foto würde uns sehr helfen.

Phrase: (hilft|helfen|hilfst) (es|uns|mir|Sie uns|du uns)
Found-in: Sie helfen uns mit einem Foto.

Phrase: (dankbar|verbunden|danke im Voraus|dank im Voraus|danke schon mal|danke vorab|vielen Dank
  vorab|besten Dank vorab|danke schon jetzt)
Found-in: Danke im Voraus für das Foto.

Phrase: (freuen uns|freue mich|freuen wir uns) (wenn|über)
Found-in: Wir freuen uns über ein Foto.

Phrase: (wenn|sobald|falls) (es|Sie|du|ihr|möglich) [Ihnen|dir|mal|einen|die] (möglich|keine
  Umstände|recht|passt|mögen|magst|möchten|wollen|können|Moment|Zeit)
Found-in: Senden Sie uns ein Foto, wenn Sie mögen.

Phrase: (gerne|gern|gelegentlich|bei Gelegenheit|in Ruhe)
Found-in: Senden Sie uns gern ein Foto.

Phrase: (wir|ich) (möchten|möchte|muss|müssen) (Sie|dich|euch) um
Found-in: Wir müssen Sie um ein Foto ersuchen.
