Lexicon: detail-excuse
Language: en
Purpose: Words by which a reply says why it asks for something that the customer may have given.
Source: written for replylint

Phrase: (cannot|can't|can not|could not|couldn't|unable to|did not|didn't|do not|don't|were not able to|not able to) [*] (find|locate|see|open|read|match|trace|identify|recognise|recognize|verify)
Found-in: We could not find the number that you gave.

Phrase: (does not|doesn't|did not|didn't) (exist|match|work|belong|seem|appear)
Found-in: The number does not exist.

Phrase: (not found|no record|no such|no match|unreadable|illegible|blurred|incomplete|cut off|too short|too long|a digit|wrong|mistyped|invalid|not valid)
Found-in: The number is incomplete.

Phrase: (confirm|confirmation|verify|double-check|double check|still|correct|check whether|check that|once more|again)
Found-in: Please confirm your order number.

Phrase: (missing|belongs to|someone else's|somebody else's)
Found-in: A part of it is missing.
