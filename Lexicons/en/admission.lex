Lexicon: admission
Language: en
Purpose: Words by which the writer's side owns what went wrong.
Unless: quotation report
Source: written for replylint

Phrase: (our|my) [own|bad|stupid|silly]
  (mistake|fault|error|oversight|slip|blunder|failure|doing|negligence|omission|responsibility)
Found-in: It was our mistake.
Not-in: It was the courier's mistake.
Unless: negation, quotation, question, condition, report

Phrase: (my|our) bad
Found-in: Our bad!
Unless: negation, quotation, question

Phrase: (mistake|fault|error|oversight|slip|failure|failing|lapse) (on|of) (our|ours|my|mine)
  [part|side|end]
Found-in: This was an error on our side.
Unless: negation, quotation, question, condition, report

Phrase: (that's|that is|this is|this was|that was|it's|it is|it was|this one's|this one is)
  [all|entirely|completely|squarely|totally|clearly] (on|down to) (us|me)
Found-in: That one was slow, and it's on us.
Not-in: The lunch is on the table.
Unless: negation, quotation, question, condition, report

Phrase: (we|i) (take|accept|bear|took|accepted) [full|the full|all|the|complete|entire|total]
  (responsibility|blame)
Found-in: We take full responsibility.
Unless: negation, quotation, question, condition, report

Phrase: (we|i) (are|am|were|was) [fully|entirely|clearly|solely|wholly|completely] (to blame|at
  fault|in the wrong|responsible for|wrong|mistaken|careless|sloppy|too slow|too hasty)
Found-in: We were at fault.
Not-in: We are a responsible team.
Unless: negation, quotation, question, condition, report

Phrase: (we're|i'm) [fully|entirely|clearly|solely|wholly|completely] (to blame|at fault|in the
  wrong|wrong|mistaken)
Found-in: I'm entirely to blame.
Unless: negation, quotation, question, condition, report

Phrase: (we|i) (should|ought to) have
Found-in: We should have written to you on Monday.
Not-in: You should have written to us.
Unless: negation, quotation, question, condition, report

Phrase: (we|i) should've
Found-in: I should've looked twice.
Unless: negation, quotation, question, condition, report

Phrase: (we|i) (should not|shouldn't|should never|ought not to) have
Found-in: We should not have let you wait.
Unless: quotation, question, condition, report

Phrase: (this|that|it|which) (should not|shouldn't|should never|must not|mustn't|ought not to)
  [have] (happen|happened|occur|occurred|been|gone)
Found-in: This should never have happened.
Unless: quotation, question, condition, report

Phrase: (we|i) (have|had|'ve) [clearly|simply|obviously|badly|really] (failed|let you down|fallen
  short|disappointed you|overlooked|forgotten|neglected|mixed
  up|mislaid|misread|misunderstood|missed your|missed that)
Found-in: We have let you down.
Not-in: We have missed you!
Unless: negation, quotation, question, condition, report

Phrase: (we|i) [clearly|simply|obviously|badly|really|just] (failed|let you down|fell
  short|disappointed you|overlooked|forgot|neglected|mixed
  up|mislaid|misread|misunderstood|messed|screwed|slipped|blundered|dropped the ball|missed the
  mark)
Found-in: I simply overlooked it.
Found-in: We dropped the ball here.
Unless: negation, quotation, question, condition, report

Phrase: (we|i) (got|had|did) (this|it|that|things|your * |the *) [so|badly|completely|very|all]
  wrong
Found-in: We got this badly wrong.
Unless: negation, quotation, question, condition, report

Phrase: (we|i) (made|have made) (a|an|the) [*] (mistake|error|blunder|mess)
Found-in: We made a silly mistake.
Unless: negation, quotation, question, condition, report

Phrase: (we|i) [have]
  (sent|charged|billed|gave|given|told|quoted|shipped|delivered|booked|packed|printed|entered|typed)
  [you|in|it to|it] [the|a|an] wrong
Found-in: We packed the wrong lid.
Found-in: I gave you the wrong date.
Unless: negation, quotation, question, condition, report

Phrase: (we|i) (did not|didn't|have not|haven't) [properly|really] (live up|lived up|keep our
  promise|kept our promise|do our job|done our
  job|check|checked|test|tested|answer|answered|reply|replied|tell you|told you|warn you|warned
  you|call back|called back|read your|look closely|pay attention|notice)
Found-in: We did not test it on old phones.
Unless: quotation, question, condition, report

Phrase: (we|i) own (this|that|it|the|our|up)
Found-in: We own this one.
Not-in: We own a shop.
Unless: negation, quotation, question, condition, report

Phrase: (there is|there's|there was) no excuse
Found-in: There is no excuse for it.
Unless: quotation, question, report

Phrase: (inexcusable|unacceptable|not acceptable|not good enough) (of us|of me|on our part|from us)
Found-in: That was not good enough from us.
Unless: quotation, question, report

Phrase: (you were|you are|you're) right (and|,) (we|i) (were|was|are|am) (wrong|mistaken)
Found-in: You were right and we were wrong.
Unless: quotation, question, condition

Phrase: (i|we) stand corrected
Found-in: I stand corrected: it is blue.

Phrase: (somebody|someone) in (our|my) [*] (shop|warehouse|kitchen|office|team)
  (forgot|mixed|packed|took|sent|left|overlooked|missed|misread)
Strength: weak
Found-in: Someone in our warehouse packed the small one.
Unless: negation, quotation, question, condition, report

Phrase: (a|the|this) bug (in|of|on) (our|my)
Found-in: It is a bug in our app.
Unless: negation, quotation, question, condition, report

Phrase: (we|i) (broke|caused|introduced|created) (it|this|that|the|a)
Found-in: We broke this in 2.1.
Unless: negation, quotation, question, condition, report

Phrase: (i|we) (apologi(se|ze)|am sorry|are sorry) (for|that) (my|our|we|i) [*]
  (mistake|error|oversight|slip|failed|failure|forgot|missed|sent|overlooked)
Found-in: We apologise for our oversight.

Phrase: hands up
Found-in: Hands up, I read the old list.
Within: start
