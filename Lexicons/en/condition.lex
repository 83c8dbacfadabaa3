Lexicon: condition
Language: en
Purpose: Words that open a conditional clause.
Unless: none
Source: written for replylint

Phrase: if
Found-in: If the lamp flickers, send it back.

Phrase: if only
Found-in: If only one cup is broken, keep the rest.

Phrase: if and when
Found-in: We will write if and when it is back in stock.

Phrase: if (ever|indeed)
Found-in: We would be sad if ever that happened.

Phrase: whether
Found-in: Tell us whether the new lid fits.

Phrase: whether or not
Found-in: Whether or not it fits, keep the lid.

Phrase: unless
Found-in: We will ship on Monday unless you cancel.

Phrase: in case
Found-in: In case the lid is missing, look under the tray.
Found-in: In case Ann calls, look under the tray.
Not-in: In your case the lid was missing.

Phrase: just in case
Found-in: Keep the box just in case it leaks.
Not-in: In that case we refund it.

Phrase: in the event (of|that|you|your)
Found-in: In the event that it leaks, unplug it.

Phrase: in case (of|you|your|there|the|it|we|any)
Found-in: In case of a leak, unplug it.
Not-in: In your case the lid was missing.

Phrase: in the case (that|of any|of a)
Found-in: In the case of a leak, unplug it.
Not-in: In the case you bought there were two keys.

Phrase: in any case where
Found-in: In any case where the seal is broken we pay.

Phrase: should (you|your|there|it|this|that|these|the)
Found-in: Should you need a new lid, tell me.
Not-in: We should have told you.
Within: start

Phrase: should (anything|anyone|any|either|he|she|they|we|i)
Found-in: Should anything be missing, write to me.
Not-in: We really should check that.
Within: start

Phrase: please … should (you|your|there|the|any|anything)
Found-in: Please call us should you need a lid.
Not-in: You should have called us.

Phrase: (us|me) should (you|your|there|the|any|anything)
Found-in: Write to me should the lid leak.
Not-in: That should be fixed.

Phrase: know should (you|your|there|the|any|anything)
Found-in: Let me know should there be a scratch.
Not-in: You know the lid should fit.

Phrase: questions should (you|your|any|anything)
Found-in: I am glad to answer questions should you have more.
Not-in: Such questions should be put to the maker.

Phrase: were (you|we|it|this|there|i) to
Found-in: Were you to find the receipt, we could do more.
Not-in: How were you to know that?
Within: start

Phrase: had (you|we|i|they|it|the|your)
Found-in: Had we seen the crack, we would not have sent it.
Not-in: We had the same trouble.
Within: start

Phrase: (provided|providing) that
Found-in: We refund it provided that the seal is whole.
Not-in: The receipt provided by you is fine.

Phrase: provided (you|it|the|your|this|there|we)
Found-in: We refund it provided the seal is whole.
Not-in: The photo that was provided is blurred.

Phrase: on [the] condition that
Found-in: We take it back on the condition that it is clean.
Not-in: It arrived in a fair condition.

Phrase: under the condition that
Found-in: We take it back under the condition that it is clean.

Phrase: (as|so) long as
Found-in: You can keep it as long as you like.

Phrase: assuming [that] (you|it|the|your|this|there|we|all|nothing)
Found-in: Assuming that it fits, you can keep it.
Not-in: We are not assuming anything.

Phrase: supposing [that] (you|it|the|your|this|there|we)
Found-in: Supposing it fits, you can keep it.

Phrase: suppose (you|it|the|your)
Found-in: Suppose you find the receipt, what then?
Not-in: I suppose you are right.
Within: start

Phrase: to the extent (that|possible|we|you)
Found-in: To the extent that we are at fault, we pay.

Phrase: (insofar|inasmuch) as
Found-in: Insofar as the delay was ours, we pay.

Phrase: in so far as
Found-in: In so far as the delay was ours, we pay.

Phrase: (where|wherever|whenever|when) (necessary|needed|appropriate|applicable|possible)
Found-in: Where necessary, we send a new lid.

Phrase: if (so|not|needed|necessary|possible|applicable|required)
Found-in: If so, tell me the colour.

Phrase: (even|only|especially|particularly) if
Found-in: Even if the box is open, we take it back.

Phrase: what if
Found-in: What if the lid does not fit?

Phrase: depending on (whether|if|how|what|when|where)
Found-in: Depending on whether it fits, keep it.

Phrase: (contingent|conditional) (on|upon)
Found-in: The refund is conditional on the receipt.

Phrase: subject to
Found-in: The refund is subject to a check of the seal.
Not-in: Your mail has the subject lamp.

Phrase: except (if|when|where)
Found-in: We ship at once except when the shop is shut.

Phrase: until and unless
Found-in: We cannot refund it until and unless the box is back.

Phrase: failing (that|which|this)
Found-in: Failing that, we refund the price.

Phrase: in which case
Found-in: It may be sold out, in which case we refund the price.

Phrase: on the off chance
Found-in: I write on the off chance that the lid turned up.
