Lexicon: alternative
Language: en
Purpose: Words that show a way out beside a refusal.
Unless: quotation report
Source: written for replylint

Phrase: (instead|alternatively)
Found-in: Take the blue one instead.
Found-in: Alternatively, we can paint it.
Not-in: The steadfast lamp stays.
Unless: quotation report negation

Phrase: (what|here's what|here is what|one thing) (we|i) (can|could) (do|offer|suggest|try) [is]
Found-in: What I can do is paint it.
Not-in: What can it be?

Phrase: (another|one|a better|an easier|a cheaper|the best|a different|one other|the other|a second)
  (option|way|possibility|idea|solution|route|choice|alternative|chance)
  (is|would|could|might|to|for|out)
Found-in: One way out is the ferry.
Not-in: The road is one way.

Phrase: (the|an|a good|a possible|your|one|some|these|two|cheaper)
  (alternative|alternatives|workaround|workarounds|work
  around|substitute|replacement|equivalent|successor)
Found-in: A good alternative is the green lamp.
Not-in: There is no alternative.
Unless: quotation report negation

Phrase: (you|you'll|you will) [*] (can|could|may|might|are able to|are welcome to|are free to)
  (still|also|always|however|of course|nevertheless|either)
Found-in: You may however wear it.
Not-in: You may wear it.
Unless: quotation report negation question

Phrase: you (can|could|may|might) [*]
  (try|use|buy|order|get|find|choose|take|keep|swap|exchange|return|download|visit|check|look|apply|appeal|ask|rent|borrow|book|go|come|switch|change|upgrade|install|run|set|write|send|have|sell|claim|contact|reach|call|replace|repair|do
  it|do this|do that)
Found-in: You could try the green lamp.
Found-in: You can easily repair it with glue.
Not-in: You cannot try it.
Unless: quotation report negation question

Phrase: (we|i) (do|still|also|do still|do also|however|currently)
  (have|offer|sell|stock|carry|make|ship|support|repair|deliver|rent|take)
Found-in: We do have the green lamp.
Not-in: We do not have the lamp.
Unless: quotation report negation question

Phrase: (we|i) (can|could) [*] (still|however|instead|gladly|happily|certainly|at least|of
  course|do|help|send|offer|swap|repair|paint|check|order|ask|put|give|book|hold|add|make|refund|replace|try|call|arrange|show)
Found-in: We can at least send it by boat.
Found-in: I can swap it.
Not-in: We cannot swap it.
Unless: quotation report negation question

Phrase: (happy|glad|willing|able|ready|pleased) to
  (help|offer|swap|check|send|look|try|give|take|assist|refund|replace|repair|make|see)
Found-in: I am happy to swap it.
Not-in: We are not able to swap it.
Unless: quotation report negation

Phrase: (the|our|your|its) (nearest|closest|next best|next|best)
  (thing|one|match|shop|store|branch|model|dealer|option|alternative|equivalent|bet)
Found-in: The closest match is the green lamp.
Not-in: The next day it rained.

Phrase: (how|what) about
Found-in: How about the green lamp?
Not-in: I know what about half of them do.
Within: start

Phrase: (would|could|might|may) (you|it|this|that|the|a|one|i|we) [*]
  (help|work|suit|do|prefer|like|consider|suggest|recommend|interest|be interested)
Found-in: Would that suit?
Found-in: May I suggest the green one?
Not-in: It would not suit you.
Unless: quotation report negation

Phrase: (i|we|i'd|we'd|i would|we would) (suggest|recommend|propose|advise)
Found-in: I suggest the green lamp.
Not-in: We do not recommend the green lamp.
Unless: quotation report negation

Phrase: (have a look at|take a look at|try|look at|see|check|check out|visit|have you tried|have you
  looked)
Found-in: Try the green lamp.
Not-in: We try hard.
Unless: quotation report negation
Within: start

Phrase: (in the meantime|meanwhile|until then|for now|for the time being)
Found-in: Until then the old lamp does.
Not-in: Since then it rains.

Phrase: (if|once|as soon as|when) you (send|give|tell|have|find|want|like|prefer|still
  have|can|would like|wish|need|share|let)
Found-in: If you have a receipt, it can be swapped.
Not-in: You have a receipt.

Phrase: (however|but) (you|we|i|it) (can|could|may)
Found-in: It is gone, but it may come back.
Not-in: It is gone and may come back.
Unless: quotation report negation

Phrase: (however|but) (there is|there's|there are|we have|i have|we've|i've) [also|still]
  (a|an|one|another|some|two|something|someone|somebody)
Found-in: It is gone, but there is a green one.
Not-in: There is a green one.
Unless: quotation report negation

Phrase: (as|by way of) (compensation|a gesture|a goodwill gesture|goodwill|an exception|an apology|a
  thank you)
Found-in: As an exception it goes back today.
Not-in: The exception is the lid.

Phrase: (make|made|making) (an|one) exception
Found-in: We gladly make an exception.
Not-in: We cannot make an exception.
Unless: quotation report negation

Phrase: (free of charge|at no cost|at no charge|for free|on us)
Found-in: The lid comes free of charge.
Not-in: We do not send it for free.
Unless: quotation report negation

Phrase: (until|up to|within|as late as) [*] [*]
  (days|weeks|months|hours|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
Strength: weak
Found-in: Swaps are done within two weeks.
Not-in: The weeks went by.
Unless: quotation report negation

Phrase: (again|back|available|in stock|possible) (from|on|in|at|next|by|as of)
  (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|year)
Found-in: It is back in spring.
Not-in: It came in spring.

Phrase: (similar|comparable|equivalent|newer|other|smaller|larger|cheaper)
  (model|models|version|item|items|product|products|lamp|size|sizes|room|rooms|dates|colours|colors|one|ones|options)
Found-in: There is a newer model.
Not-in: There are no other sizes.
Unless: quotation report negation

Phrase: but (on|from|next|in|at|after|by|with|tomorrow|tonight|today|another)
Found-in: We are shut today, but on Monday we open.
Not-in: The door is shut.

Phrase: but (i|we) (have|can|could|will|did|'ve|'ll) [*]
  (taken|take|sent|send|put|made|make|offer|offered|added|add|given|give|booked|book|ordered|order|moved|move|credited|credit|refunded|refund)
Found-in: I can't waive the fee, but I have taken off ten dollars.
Not-in: But we cannot send it.
