Lexicon: opener
Language: it
Purpose: Words by which a question is begun, with or without a question mark. The first word of each
  list says what the others do in a question.
Source: written for replylint

Words: thing quale quali cosa che cos'è qual

Words: time quando

Words: place dove dov'è

Words: person chi

Words: manner come com'è

Words: reason perché

Words: amount quanto quanta quanti quante quant'è

Words: auxiliary è sono era posso può possono potrei potrebbe possiamo devo deve devono dobbiamo c'è
  ci ho ha hanno avete sarà faccio fare funziona costa si

Words: subject io tu lui lei noi voi loro il lo la i gli le un una mio mia suo qualcuno

Words: indirect dire dirmi sapere spiegare spiegarmi indicare indicarmi chiedo

Words: directive può potrebbe potete potreste puoi potresti

Words: addressee lei mi voi dirmi aiutarmi inviarmi

Words: conjunction e o oppure ed

Words: alternative o oppure

Words: droppable è sono era posso può possono potrei potrebbe possiamo devo deve devono dobbiamo c'è
  ci ho ha hanno avete sarà faccio fare funziona costa si

Words: pronoun io tu lui lei noi voi loro

Words: costs costa costano
