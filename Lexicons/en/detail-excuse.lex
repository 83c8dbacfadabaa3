Lexicon: detail-excuse
Language: en
Purpose: Words by which a reply says why it asks for something that the customer may have given.
  Weak ones speak of their own sentence only.
Source: written for replylint

Phrase: (cannot|can't|can not|could not|couldn't|unable to|did not|didn't|do not|don't|were not able
  to|not able to) [*] (find|locate|see|open|read|match|trace|identify|recognise|recognize|verify)
Found-in: We could not find the number that you gave.

Phrase: (does not|doesn't|did not|didn't) (exist|match|belong)
Found-in: The number does not exist.

Phrase: (not found|no record|no such|no match|unreadable|illegible|blurred|incomplete|cut off|a
  digit)
Found-in: The number is incomplete.

Phrase: (confirm|confirmation|verify|double-check|double check|still|correct|whether|again|once
  more|wrong|mistyped|invalid|not valid|missing)
Strength: weak
Found-in: Please confirm your order number.

Phrase: of (your|the|another|a) [new|other]
  (colleague|friend|partner|company|shop|seller|person|recipient|husband|wife|manager|neighbour|neighbor)
Strength: weak
Found-in: Please send us the address of your colleague.
