Lexicon: thanks-lookalike
Language: en
Purpose: Words that hold thanks and thank nobody; they cancel a thanking found on the same words.
Unless: none
Source: written for replylint

Phrase: no (thanks|thank you|thx|ty|thankyou)
Found-in: No thanks, I will buy it elsewhere.

Phrase: (thanks|thank you) but no (thanks|thank you)
Found-in: Thanks but no thanks.

Phrase: thanks to
  (the|this|that|these|those|a|an|our|my|its|their|his|her|some|such|it|poor|bad|new|google|which|what|recent|delays|bad|late|rude)
Found-in: Thanks to the outage, we lost a day.

Phrase: thanks (in no part|in part|largely|mainly|mostly|partly|solely|only) to
Found-in: We missed the train, thanks in no part to you.

Phrase: (no|small|little|without) thanks to
Found-in: It works, no thanks to your support.

Phrase: (thank|thanks) (god|goodness|heavens|heaven|gosh|fully|the lord|the gods|be to
  god|christ|allah)
Found-in: Thank god it works again.

Phrase: (only|just) (yourself|yourselves|himself|herself|themselves|myself|ourselves) to thank
Found-in: You have only yourself to thank.

Phrase: thanks for
  (nothing|ruining|wasting|screwing|breaking|ignoring|losing|destroying|killing|making me wait|the
  worst|not|leaving me|being useless|the
  headache|messing|charging|cancelling|canceling|overcharging|delaying|absolutely nothing|lying)
Found-in: Thanks for nothing, my day is gone.
Not-in: Thanks for ringing.

Phrase: (thank you|thankyou|thank u) for
  (nothing|ruining|wasting|screwing|breaking|ignoring|losing|destroying|not|leaving me|being
  useless|messing|overcharging)
Found-in: Thank you for nothing my weekend.

Phrase: thank you (note|letter|card|page|speech|gift)
Found-in: We lost the thank you note.

Phrase: (never|not even a|without a|not one|not a) [single|simple] (thanks|thank you|word of
  thanks|thank)
Found-in: There was never single thanks.

Phrase: (said|says|saying|say|wrote|replied|heard) [that] (no thanks|thanks but|thank you and hung
  up|thank you and left)
Found-in: He said that no thanks.

Phrase: (don't|do not|doesn't|no need to|needn't|didn't) (thank|bother to thank|even thank)
Found-in: Please don't thank me.

Phrase: (thanksgiving|thanks giving)
Found-in: We are closed on thanksgiving day.

Phrase: (appreciate|appreciated|appreciates) (in value|in price|over time|against the|against)
Found-in: Houses appreciate in value.

Phrase: (grateful|thankful) (dead|not to|i didn't|that i didn't|i don't|that i don't)
Found-in: The grateful dead band.

Phrase: (should|ought to|supposed to|expect me to|want me to|have to) be (grateful|thankful)
Found-in: I should be grateful for this.

Phrase: (not|isn't|aren't|hardly|barely|rarely|wasn't|less than|un)
  (really|very|so|exactly|much|that|at all|been) (grateful|thankful|appreciated)
Found-in: It is not really grateful.
