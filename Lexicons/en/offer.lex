Lexicon: offer
Language: en
Purpose: Words that offer the customer something: a remedy, a gift, help.
Act: offer
Source: written for replylint

Phrase: as a (gesture of goodwill|goodwill gesture|token of|small token|gesture|courtesy|thank
  you|one off|one time|special|sign of|sorry)
Found-in: As a gesture of goodwill we send two lids.

Phrase: (gesture|token|sign) of (goodwill|good will|our|appreciation|apology|thanks|gratitude|good
  faith)
Found-in: Take it as a sign of good faith.

Phrase: by way of (apology|compensation|an apology|thanks|amends)
Found-in: By way of apology we send two lids.

Phrase: (we|i) would [*] like to (offer|give|send|refund|replace|invite|make it|make
  this|compensate|credit|reimburse|extend|provide)
Found-in: We would like to offer you a lid.
Not-in: We would like to go.

Phrase: (we'd|i'd) [*] like to (offer|give|send|refund|replace|invite|make it|make
  this|compensate|credit|reimburse|extend|provide)
Found-in: I'd like to send you a lid.

Phrase: (we|i) (can|could|may) [*]
  (offer|give|send|refund|replace|exchange|repair|credit|reimburse|swap|provide|arrange|extend|ship|upgrade|add|change|book|cancel|waive)
Found-in: We can send you a new lid.
Not-in: We can see it.

Phrase: (happy|glad|willing|pleased|prepared|delighted|ready|able) to
  (offer|refund|replace|exchange|give|send|repair|credit|reimburse|swap|arrange|extend|waive|provide|upgrade|compensate|issue|cover|discuss|help|assist|take)
Found-in: I am happy to refund it.
Not-in: She is happy to sing.

Phrase: (we|i|we'd|i'd) [would] be [*] (happy|glad|willing|pleased|prepared|delighted) to
Found-in: We would be glad to swap it.
Not-in: I was glad.

Phrase: (we|i) (offer|propose) (you|a|an|to|the|that|our|free|two)
Found-in: We propose to swap it.
Not-in: They offer lids.

Phrase: (offer|offering|give|giving|send) you (a|an|the|another|your|free) [*]
  (refund|replacement|discount|voucher|credit|lid)
Found-in: We are giving you a free lid.
Not-in: He gave you a lamp.

Phrase: (free of charge|at no cost|at no charge|at no extra|without charge|on the house|on us|at our
  expense|at our cost|no charge|for free|complimentary|gratis|our treat)
Found-in: The lid is on the house.

Phrase: (full|partial|immediate|complete) (refund|credit|reimbursement)
Found-in: You get a full refund.
Not-in: I want it full.

Phrase: (refund or|replacement or|exchange or|refund and|credit or|or a|or your)
  (a|an|refund|replacement|exchange|money back|credit|full|voucher)
Found-in: We can do a replacement or a refund.

Phrase: (discount|voucher|coupon|credit|gift card|store credit|refund)
  (of|for|on|off|towards|worth|code) (your|the|a|next|future|any|10|20)
Found-in: Take this voucher for your next lamp.

Phrase: (off|on) your next (order|purchase|visit|bill|stay|booking|invoice|shop|trip)
Found-in: Have ten percent off your next order.

Phrase: would you (like|prefer|rather|be interested)
  (a|an|to|us|me|that|the|in|if|we|another|it|one)
Found-in: Would you like a new lid?
Not-in: You would like a lid.

Phrase: (if you (like|wish|want|prefer|would like|would prefer|would rather)|should you
  (wish|prefer|like)) (i|we|us|me|a|to have|you can)
Found-in: If you like we swap it.

Phrase: (let|allow) (me|us) (send|offer|refund|replace|make it up|make this
  up|give|buy|treat|help|arrange|swap|take care)
Found-in: Let me send you a new lid.

Phrase: (shall|should|may|can|could) (i|we)
  (send|offer|refund|replace|arrange|book|help|swap|reserve|hold|call|order|put|get|exchange|cancel)
Found-in: Shall I send a new lid?
Not-in: I shall send it.

Phrase: (how|what) about (a|an|we|if we|i|another)
  (refund|replacement|new|discount|voucher|free|swap|send|exchange|lid|call)
Found-in: How about a free lid?

Phrase: (make|making) (it|this|that|things) [*] (up to you|right|good)
Found-in: We make it up to you.

Phrase: (free|welcome|entitled) to (keep|return|exchange|choose|cancel|claim|send it|a refund|a
  full|a replacement|swap|use|have)
Found-in: You are welcome to keep both lids.
Not-in: You are free to go.

Phrase: (you can|you may|please|feel free to|you're welcome to) keep (it|the|this|them|both|that)
Found-in: You can keep the old lid.

Phrase: (refund|return|send|give) (you|your) (money|the money|the full|in full|the difference) [*]
  (back|amount|money|price|now)
Found-in: We give you the difference now.

Phrase: money back
Found-in: You get your money back.

Phrase: (we'll|we will|i'll|i will) [*] (cover|pay for|bear|absorb|meet|split|waive)
  (the|your|any|all|it|ten|half)
Found-in: We will cover the postage.

Phrase: (cover|pay|bear|waive|refund|reimburse) (the|your|all|any) [*]
  (cost|costs|postage|shipping|fee|fees|charge|charges)
Found-in: We bear the cost of it.

Phrase: (send|sent|sending|ship|shipping|post) (you|out) [*]
  (replacement|new|another|free|spare|second|fresh)
Found-in: We send you a new lid.
Found-in: We are shipping out a spare lid.
Not-in: Please send it.

Phrase: (a|the|your|another|new|free) (replacement|substitute) (is|will|has|can|free|for|at|on|or)
Found-in: The replacement is free.

Phrase: (alternatively|instead|as an alternative|another option) (we|i|you|is|would|could|there|a)
Found-in: Alternatively you may keep it.

Phrase: (the following|these|two|three|several|a few|some|a couple of)
  (options|alternatives|choices|solutions|possibilities)
Found-in: You have two options.

Phrase: (option|choice) (of|to)
  (a|an|either|keeping|returning|having|receive|exchange|cancel|keep|refund)
Found-in: You have the choice of either lid.

Phrase: (you have the|the) (option|choice) (of|to|between)
Found-in: You have the choice between two.

Phrase: (upgrade|upgraded|upgrading) (you|your|to|it|the) [*]
  (to|free|for|at|room|seat|plan|account|free)
Found-in: We upgrade you for free.

Phrase: (extend|extended|extending) (your|the|it|this) [*]
  (warranty|subscription|trial|period|deadline|membership|guarantee|by|for|until)
Found-in: We extend your trial.

Phrase: (extra|additional|free|bonus|complimentary)
  (month|months|week|day|days|year|night|credit|points|item|gift|sample|samples|copy|upgrade)
Found-in: You get a free month.

Phrase: (throw|throwing|include|including|add|adding) (in|a|an|some) [*]
  (free|extra|small|gift|bonus|complimentary|little)
Found-in: We throw in a small lid.

Phrase: (exception|exceptions) (for you|in this|in your|here|this time|on this|and|to)
Found-in: We make an exception in your case.

Phrase: (on this occasion|this once|just this once|in this case|this time) (we|i|only|as)
Found-in: This once we waive it.
Not-in: This once was new.

Phrase: (happy|glad|here) to help
Found-in: I am glad to help.
Found-in: Jo is here to help.

Phrase: (can|could|may) (i|we) (help|assist|offer|interest) (you|with)
Found-in: Can I interest you in a lid?

Phrase: (anything|something) else (i|we) (can|could)
Found-in: Is there anything else I can do?

Phrase: (at your|on your) (service|disposal)
Found-in: I am at your disposal.

Phrase: (lend|loan) you (a|an|one|our|another)
Found-in: We lend you a lamp for now.

Phrase: (loaner|courtesy car|temporary replacement|loan unit|replacement unit|spare part|goodwill
  credit|goodwill payment)
Found-in: You get a loan unit for now.

Phrase: (collect|pick up|fetch) (it|the|them) [*] (from you|free|at our|for free|from your)
Found-in: We fetch it from your door.

Phrase: (prepaid|free|return) (label|shipping label|return label|postage label|return)
Found-in: Here is a prepaid label.

Phrase: (compensate|compensation|reimburse|reimbursement) (you|for|of)
Found-in: We compensate you for it.
Not-in: The lamp's compensation.

Phrase: (price|rate) (match|matching|adjustment|reduction|cut)
Found-in: We do a price match.

Phrase: (reserve|hold|keep|save|set) (one|it|a|two|some|this) [*] (for you|aside|back)
Found-in: We set one aside.
