Lexicon: report
Language: de
Purpose: Words that say whose words follow: what the customer said is not what the reply says.
Unless: none
Source: written for replylint

Phrase: (sie|du)
  (schreiben|schreibst|schrieben|schriebst|sagen|sagst|sagten|sagtest|erwähnen|erwähnst|erwähnten|berichten|berichtest|berichteten|meinen|meinst)
  [uns|mir] [dass]
Found-in: Sie schreiben, dass es niemanden kümmert.
Found-in: Sie schreiben uns, es sei egal.

Phrase: (schreiben|sagten|erwähnten|berichten) sie [dass]
Found-in: In der Mail schreiben Sie, dass es egal ist.
