Lexicon: please
Language: en
Purpose: Words that make asking polite.
Unless: quotation
Source: written for replylint

Phrase: (please|pls|plz|plse|pleas|plaese|pleae|prithee)
Found-in: Please send us a photo.
Not-in: We are pleased with it.

Phrase: (kindly|be so kind|so kind as to|be kind enough|kind enough to|be good enough to)
Found-in: Kindly send us a photo.

Phrase: (could|would|can|will|might|may|won't|couldn't|wouldn't) you
Found-in: Could you send us a photo?

Phrase: you (could|might|would) [also|then|just|perhaps|maybe|possibly|kindly]
  (send|give|tell|let|provide|share|attach|confirm|reply|fill|drop|check|take|return|call|forward|post|sign|upload|help)
Found-in: If you could send us a photo, we will know more.
Found-in: Perhaps you could share the log.

Phrase: (may|might|could|can) (we|i) [please|just|also|perhaps]
  (ask|have|get|trouble|bother|request|borrow|take|see|check|confirm|know)
Found-in: May I ask for your address?
Found-in: Can I get your order number?

Phrase: (would|do) you mind
Found-in: Would you mind sending a photo?

Phrase: (it would|it'd|that would|that'd|this would|it will|it'll|that will) [really|also|greatly]
  (help|be)
Found-in: It would help if we had a photo.
Found-in: A photo: that would be great.

Phrase: (would|will|should) [really|greatly|very much|also] (help|appreciate|love|be grateful|be
  glad|be helpful|be useful|be great|be good|be nice|be kind|be handy|be happy|be pleased|be
  thankful|be obliged)
Found-in: We would love to have a photo.
Found-in: A photo would be helpful.

Phrase: (i'd|we'd) [really|greatly|very much|also|just] (appreciate|love|be grateful|be glad|be
  happy|be pleased|like to ask|like to have|ask you|need to ask)
Found-in: I'd appreciate a photo.

Phrase: (i|we) would [also|just|still] (like to ask|like to have|like to see|ask you|need to
  ask|request)
Found-in: We would ask you for a photo.

Phrase: (i|we) [must|have to|will have to|need to|can only] (ask|beg|kindly ask) (you|for)
Found-in: We must ask you for a photo.

Phrase: (grateful|thankful|obliged|appreciated|appreciate it|appreciate if|much appreciate) [if|for]
Found-in: A quick photo is appreciated.

Phrase: (thanks|thank you|cheers|many thanks|thx|ta) (in advance|for sending|for your help|for
  helping|for checking|for confirming)
Found-in: Send us a photo, thanks in advance.

Phrase: (if|when|once|as soon as|whenever) (you|it) (don't mind|do not mind|have a moment|have a
  minute|have a chance|get a chance|have time|find the time|find a moment|can spare|suits you|is
  convenient|can|possibly can|like|wish)
Found-in: Send us a photo when you have a moment.

Phrase: (if|where) (possible|convenient|at all possible)
Found-in: Send us a photo, if possible.

Phrase: at your (convenience|leisure|earliest convenience)
Found-in: Send it back at your leisure.

Phrase: (sorry|hate|apologies) (to ask|to bother|to trouble|for asking|for the bother|for troubling)
Found-in: Sorry to ask: which photo was it?

Phrase: (any|a|some) chance (you|of|that)
Found-in: Any chance of a photo?

Phrase: (is|would|will) it [be] (possible|okay|ok|all right|alright)
Found-in: Would it be possible to have a photo?

Phrase: (are|would) you [be] (able|willing|happy|up for|prepared)
Found-in: Are you able to send a photo?

Phrase: (we|i) (hope|would hope|trust) you (can|could|will|would|don't mind)
Found-in: We hope you can send a photo.

Phrase: (you're|you are) (welcome|free|invited) to
Found-in: You are welcome to send a photo.

Phrase: feel free
Found-in: Feel free to send a photo.

Phrase: (mind|care) (sending|sharing|giving|telling|checking|trying|posting|attaching|to)
Found-in: Mind sharing the log?

Phrase: (let me|let us|allow me to|allow us to) ask
Found-in: Let me ask for a photo.

Phrase: (a|one|another) (favour|favor)
Found-in: Do us a favour and send a photo.

Phrase: (we|i) [kindly] (invite|ask|request) (you|that)
Found-in: We kindly request that it be sent.
