Lexicon: refusal
Language: en
Purpose: Words by which the writer says no to what was asked.
Act: refusal
Unless: quotation
Source: written for replylint

Phrase: (we|i) (cannot|can not|can't|could not|couldn't) [*]
  (refund|replace|exchange|accept|offer|provide|give|grant|allow|approve|change|cancel|ship|send|deliver|process|honour|honor|extend|waive)
Found-in: We cannot refund the postage.
Not-in: We can refund the postage.

Phrase: (we|i) (am|are|were|was) [*] (unable|not able) to
Found-in: We are unable to swap it.
Not-in: We are able to swap it.

Phrase: (i'm|we're) [*] (unable|not able) to
Found-in: I'm not able to swap it.

Phrase: (being|be|remain|remains) unable to
Found-in: I am sorry to be unable to swap it.

Phrase: unfortunately [*] (we|i|this|that|it|the|your|our) [*]
  (not|cannot|can't|don't|won't|isn't|aren't|unable|no|doesn't|couldn't|wasn't)
Found-in: Unfortunately we do not ship there.
Not-in: Unfortunately the lid broke.

Phrase: (regrettably|sadly) [*] (we|i|this|it|the|your) [*]
  (not|cannot|can't|don't|won't|isn't|unable|no)
Found-in: Sadly we can't do it.
Not-in: Sadly the lid broke.

Phrase: (i'm|i am|we're|we are) afraid [*] (we|i|that|this|it|not|the)
  (cannot|can't|not|don't|won't|isn't|no)
Found-in: I'm afraid we can't do it.
Not-in: I am afraid of the dog.

Phrase: (i'm|i am) afraid (not|so|that's) [*] (not|all|is|it|we|but|possible)
Found-in: I am afraid that's all.

Phrase: (it is|it's|this is|that is|that's|is) [*] (not possible|impossible|not an option|out of the
  question|not permitted|not allowed|not feasible|not available|not something we)
Found-in: It is not possible to swap it.
Not-in: It is possible to swap it.

Phrase: (isn't|wasn't|won't be|not be) (possible|an
  option|permitted|allowed|feasible|available|something we)
Found-in: It isn't possible to swap it.

Phrase: (there is|there's|there was) (no way|nothing|not much|no possibility|no option|little) [*]
  (i|we|to|that|for|more)
Found-in: There is nothing we can do.
Not-in: There is a way to do it.

Phrase: nothing (more|else|further) (i|we) can do
Found-in: There is nothing more we can do.

Phrase: nothing (i|we) can do
Found-in: There is nothing I can do.

Phrase: (do not|don't|does not|doesn't|no longer) [*]
  (offer|provide|ship|sell|stock|accept|support|refund|deliver|cover|allow|give|exchange|take|carry|make|issue|repair|include|qualify|permit|service)
Found-in: We do not offer refunds.
Not-in: We offer refunds.

Phrase: (will|would) not be (able
  to|possible|offering|refunded|refunding|replaced|accepted|issued|approved|sent|extended|changed|covered|honoured|honored|supported|shipping)
Found-in: We will not be able to swap it.
Not-in: We will be able to swap it.

Phrase: won't be (able
  to|possible|offering|refunded|refunding|replaced|accepted|issued|approved|sent|extended|changed|covered|supported)
Found-in: We won't be able to swap it.

Phrase: (we|i) (will not|won't|would not|wouldn't) [*]
  (refund|replace|exchange|accept|offer|provide|give|allow|change|ship|send|make|do|pay|take|extend|honour|honor)
Found-in: We will not refund it.
Not-in: We will refund it.

Phrase: (decline|declined|declining|reject|rejected|denied|deny|refuse|refused)
  (your|the|this|to|it|by)
Found-in: We must decline your claim.
Not-in: The bank's decline.

Phrase: (have|has|had|must|was|were|been|is|be) [*] (declined|rejected|denied|refused|turned
  down|disapproved)
Found-in: Your claim was declined.
Not-in: Your claim was made.

Phrase: (have to|must|need to|regret to) (decline|refuse|reject|turn down|say no|deny|disappoint)
Found-in: We have to say no.
Not-in: We have to go.

Phrase: (not|isn't|aren't) [*]
  (eligible|entitled|covered|liable|qualified|refundable|returnable|exchangeable|transferable|negotiable|in
  a position|authorised|authorized|prepared|willing)
Found-in: You are not eligible for it.
Not-in: You are eligible for it.

Phrase: (ineligible|non refundable|nonrefundable|non returnable|non transferable|final sale|all
  sales are final|no refunds|no returns|no exchanges|no exceptions)
Found-in: The fee is non refundable.

Phrase: (voids|void|voided|invalidates|invalidated) (the|your) (warranty|guarantee|contract|offer)
Found-in: That voids the warranty.

Phrase: (expired|passed|elapsed|ended|closed|missed) …
  (return|refund|warranty|deadline|window|period|claim)
Found-in: You missed the deadline.
Not-in: The day ended.

Phrase: (return|refund|warranty|claim) (window|period|deadline)
  (has|had|is|was|expired|ended|closed)
Found-in: The return window has closed.

Phrase: (outside|past|beyond|after) (the|our|your) [*]
  (return|refund|warranty|guarantee|deadline|window|period|coverage|cover)
Found-in: It is outside the warranty.
Not-in: Outside the shop.

Phrase: out of (stock|warranty|guarantee|print|production)
Found-in: The lid is out of stock.

Phrase: sold out
Found-in: The blue one is sold out.

Phrase: (discontinued|no longer available|no longer sold|no longer made|no longer in|no longer
  supported|no longer offered|no longer valid|no longer stock)
Found-in: The lid is discontinued or no longer made.

Phrase: (against|contrary to|violates|violate|violation of|breach of|not in line with)
  (our|the|company) [*] (policy|policies|terms|rules|guidelines|regulations|law)
Found-in: It is against our rules.
Not-in: The lamp is against the wall.

Phrase: (policy|terms|rules|law|regulations|guidelines|conditions) (does not|do
  not|doesn't|don't|prohibits|prohibit|forbids|forbid|prevents|prevent|states|state|is that|is
  to|won't)
Found-in: The rules forbid it.
Not-in: The rules are here.

Phrase: (cannot|can't|not|unable to) make [*] [*] (exception|exceptions)
Found-in: We cannot make an exception.
Not-in: We can make an exception.

Phrase: (cannot|can't|unable to|not able to|not) [*] (accommodate|fulfil|fulfill|meet|comply|agree)
  (your|this|the|with|to|that)
Found-in: We cannot fulfil your wish.
Not-in: We can fulfil your wish.

Phrase: (no (plans|plan|intention)|not planning|don't plan|do not plan|not intend) (to|for|at|of|on)
Found-in: There are no plans to sell lids.

Phrase: not going to (be|happen|refund|replace|change|fix|do|give|make|add|offer|send|work)
Found-in: It is not going to happen.

Phrase: (sorry|apologies|apologise|apologize) but [*] [*] [*]
  (cannot|can't|unable|not|won't|don't|no)
Found-in: Sorry but we cannot do that.
Not-in: Sorry but it broke.

Phrase: (i wish|we wish|wish) (i|we|it|there) (could|were|was|had)
  (but|help|do|a|able|possible|something|more)
Found-in: I wish I could help.
Not-in: I wish I had wings.

Phrase: (much|as much) as (i|we) (would|'d) like to
Found-in: Much as we would like to help, we cannot.

Phrase: (hands are|my hands are|our hands are) tied
Found-in: I am afraid our hands are tied.

Phrase: (cannot|can't|couldn't|could not|unable to) [*] (help|assist)
  (you|with|in|further|any|there|here|on)
Found-in: We can't help you there.
Not-in: We can help you.

Phrase: (cannot|can't) be
  (refunded|replaced|exchanged|changed|cancelled|canceled|returned|repaired|shipped|delivered|undone|reversed|combined|extended|processed|accepted|fixed|done|used|transferred|guaranteed|amended|modified|recovered|restored)
Found-in: It cannot be refunded.
Not-in: It can be refunded.

Phrase: (could not|couldn't) be
  (refunded|replaced|exchanged|changed|cancelled|delivered|processed|approved|accepted|verified|fixed|found|completed)
Found-in: It could not be delivered.

Phrase: (not|never|no) (under any circumstances|in any circumstances|a chance|chance|way)
Found-in: No way.

Phrase: (that's|that is|this is|it's|it is) [*] [*] (our final|my final|the final|final)
  (decision|offer|answer|word|position)
Found-in: That is our final offer.

Phrase: (decision|answer) (is|remains|stands) (final|no|unchanged|the same|negative)
Found-in: The decision is final.
Not-in: The decision is yours.

Phrase: (nope|no can do|no dice|not happening|no luck|no go|no joy)
Found-in: No can do.

Phrase: (won't|will not|cannot|can't) (happen|work|fly|be happening)
Found-in: That won't work.

Phrase: (not|isn't) (something|anything|a thing|a service|a feature) (we|i|that we|that i) [*]
  (can|offer|do|provide|sell)
Found-in: It is not something we sell.
Not-in: It is something we sell.

Phrase: (only|just) (available|possible|valid|allowed|permitted|offered|eligible|refundable|open)
  (for|to|in|within|on|if|with|at|when|through|until)
Found-in: It is only valid in May.

Phrase: (no|not any)
  (refund|refunds|return|returns|exchange|exchanges|replacement|compensation|discount|discounts|credit)
  (is|are|can|will|on|for|after|without|possible|available)
Found-in: No refund is possible.
Not-in: A refund is possible.

Phrase: (there (is|are|will be)|we have|i have) no
  (refund|replacement|alternative|choice|option|stock|plans|record|vacancies|availability|lids|seats|rooms|tickets|space|slots|more)
Found-in: We have no choice.
Not-in: We have a choice.

Phrase: excluded (from|by|under)
Found-in: Wear is excluded from cover.

Phrase: (lack|lacks|lacking|without|need|missing) (the|a)
  (authority|receipt|proof|permission|means|resources|capacity|warrant)
Found-in: Without a receipt we have no proof.
Not-in: The proof is here.
