Lexicon: thanks
Language: en
Purpose: Words by which the writer thanks the reader.
Act: thanking
Unless: quotation
Source: written for replylint

Phrase: thanks
Found-in: Thanks, that was quick.
Found-in: No need, I found it, thanks!

Phrase: (thank you|thankyou|thank u|thank ya|thank ye)
Found-in: Thank you for the photos.
Not-in: You have only yourself to thank.

Phrase: (thankz|thx|thnx|thnks|thks|tks|thanx|thankx|thanku|thxx|tnx|ty|tysm|tyvm|tq|thnq|tanks|thaks|thnaks|thansk)
Found-in: Thankz!
Not-in: That type of box is gone.

Phrase: (tia|thanks in advance|thank you in advance|many thanks in advance)
Found-in: Tia for your help.

Phrase: (many|much|big|huge|special|sincere|heartfelt|warm|warmest|best|great|grateful|hearty|kind|good|lots
  of|loads of|a million|a thousand) thanks
Found-in: Many thanks for the box.
Not-in: How many thank them?

Phrase: thanks (a lot|a bunch|a million|a ton|a mil|tons|so much|very much|ever so
  much|heaps|loads|lots|again|guys|all|everyone|mate|man|buddy)
Found-in: Thanks a lot for the help.

Phrase: (thank you|thankyou|thank u) (so much|very much|ever so much|again|once
  again|kindly|all|both|guys|everyone|sir|madam)
Found-in: Thank you so much for the help.

Phrase: (we|i|and|again|would like to|want to|also|must|just wanted to|to|can only) thank (you|u)
Found-in: We thank you for the order.
Not-in: I have nobody else to thank.

Phrase: (we|i) (want|wish|would like|wanted|just want|just wanted|have|'d like) to [say] thank
Found-in: We want to say thank the whole team.
Not-in: You do not have to thank me.
Unless: negation, quotation

Phrase: say [a] [big|huge|special] (thank you|thanks)
Found-in: I just want to say a big thank you.

Phrase: (can't|cannot|can not|couldn't) thank you enough
Found-in: I can't thank you enough.

Phrase: thanking you
Found-in: Thanking you for your time.

Phrase: (cheers)
Found-in: That did it, cheers!
Within: end
Note: A closing Cheers above a name is no thanks; the reader of acts sees to it.

Phrase: cheers (in advance|for|mate|guys|buddy|for that|pal|all|everyone|lads|man|dude|thanks|again)
Found-in: Cheers in advance, the box came.
Not-in: Three hip hip hooray.

Phrase: (ta|ta muchly|ta very much|ta for) [that]
Found-in: Got it, ta that!
Within: end

Phrase: (much|greatly|highly|really|very much|deeply|sincerely|truly|gratefully|hugely|so|most)
  appreciated
Found-in: Your help is much appreciated.
Not-in: The house was not appreciated.
Unless: negation, quotation

Phrase: (is|are|was|would be|will be|be) appreciated
Found-in: Any help is appreciated.
Not-in: It is never once seen.
Unless: negation, quotation

Phrase: appreciated
Found-in: Very kind of you, appreciated!
Unless: negation, quotation
Within: end

Phrase: (we|i|we all|i do|we do) … appreciate
  (your|you|the|this|that|it|all|u|any|how|hearing|everything|everyone|their)
Found-in: We appreciate your help with this.
Not-in: We do not appreciate the tone.
Unless: negation, quotation

Phrase: (we'd|i'd|would) [really|very much|greatly|truly|also] appreciate
  (your|it|any|the|some|a|this|that|if|you|help|hearing)
Found-in: I we'd really appreciate your a quick look.
Found-in: The team would greatly appreciate any hints.
Unless: negation, quotation

Phrase: appreciate (your|you|it|the help|any help|the feedback|all your|all the|the info|the
  quick|the reply|the response|the time|the support|the kind|the update|the heads|the
  effort|this|that)
Found-in: Really appreciate your help.
Not-in: They never appreciate your work.
Unless: negation, quotation

Phrase: (thanks and|our|my|with|in|deep|sincere|great|much|show|express) appreciation
Found-in: Please accept thanks and appreciation.
Not-in: Appreciation of the pound hurts.
Unless: negation, quotation

Phrase: (we are|we're|i am|i'm|im|we were|i was|would be|will be|i'd be|we'd
  be|be|am|very|so|most|really|truly|extremely|deeply|eternally|forever|much|more than)
  (grateful|thankful|obliged|indebted)
Found-in: We are grateful for the quick answer.
Not-in: The grateful dead play tonight.
Unless: negation, quotation

Phrase: (grateful|thankful|obliged|indebted) (for|to|if|that)
  (your|you|the|all|any|this|our|everyone|someone|it)
Found-in: Ever so grateful for your help.
Unless: negation, quotation

Phrase: (my|our) (gratitude|thanks|sincere thanks|deepest thanks|heartfelt thanks|warmest
  thanks|deepest gratitude|sincere gratitude|heartfelt gratitude|deep gratitude)
Found-in: You have my gratitude.

Phrase: (express|with|deep|sincere|heartfelt|deepest|much|eternal|in) gratitude
Found-in: I want to express gratitude.
Unless: negation, quotation

Phrase: (kudos|hats off|shout out|shoutout|shout-out) (to|for)
Found-in: Kudos to the whole team.

Phrase: (i owe you one|i owe you a beer|i owe you a coffee|i owe you big time|owe you a drink)
Found-in: I owe you one!

Phrase: (so|very|really|awfully|most|too|that's|that is|how) kind of you
Found-in: It was so kind of you.
Found-in: How kind of you!
Not-in: What kind of you-know-what is it?

Phrase: (that's|that is|that was|it's|it was) (so|very|really|awfully|extremely)
  (kind|nice|good|generous) of (you|u|them|him|her)
Found-in: That's so kind of you to offer.

Phrase: (that's|that is|that was|it's|it was) (so|very|really|awfully|extremely)
  (thoughtful|sweet|helpful) of (you|u|them|him|her)
Found-in: That's so thoughtful of you to offer.

Phrase: (nice|good|generous|thoughtful|sweet|great|lovely|decent) of you [all|both] to
Found-in: It was nice of you all to write.
Not-in: It is not so good of you to shout.
Unless: negation, quotation

Phrase: bless (you|u|your) [all] (for|heart)
Found-in: Bless you all for helping me.

Phrase: (thankfully|gratefully) (yours|received|acknowledged|accepted)
Found-in: Your gift is thankfully yours.

Phrase: (we|i) (value|welcome|cherish|treasure) your
  (feedback|business|support|loyalty|custom|patience|input|trust|opinion|time|comments|suggestions|understanding|patronage)
Found-in: We value your feedback.
Unless: negation, quotation

Phrase: (acknowledge|appreciating) your (effort|efforts|help|patience|support|time|kindness)
Found-in: We acknowledge your effort.
Unless: negation, quotation

Phrase: (gracias|merci|danke|arigato|grazie|obrigado)
Found-in: Gracias for the help!

Phrase: (couldn't|could not) have (done|managed|solved|fixed|made) (it|this|that) without (you|your)
Found-in: I couldn't have done it without you.

Phrase: (you're|you are|u r|ur) [a|an|the] (star|legend|lifesaver|life
  saver|angel|best|hero|gem|saint|godsend|rock star|rockstar|treasure|darling|champ)
Found-in: You're a star!

Phrase: (really|very|so|super|most) helpful thanks
Found-in: That was really helpful thanks.
