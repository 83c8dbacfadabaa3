Lexicon: apology
Language: en
Purpose: Words by which the writer regrets or takes responsibility for a trouble of the reader.
Act: apology
Source: written for replylint

# sorry

Phrase: sorry
Found-in: We are sorry.
Found-in: I took the wrong box, sorry!
Not-in: Sorry, which order do you mean?
Not-in: I'm sorry, we cannot do that.
Not-in: Sorry?
Unless: quotation, question
Within: end
Note: Alone, or as the last word of a sentence.

Phrase: sorry (to say it was|but it was) (our|my) (mistake|fault|error)
Found-in: Sorry to say it was our mistake.

Phrase: sorry (mate|guys|folks|everyone|everybody|all|both|sir|madam|ma'am|again|once again|once
  more|y'all)
Found-in: Sorry mate, the link was wrong.

Phrase: (so|very|really|truly|extremely|terribly|awfully|deeply|sincerely|genuinely|incredibly)
  sorry
Found-in: We are so sorry, the fault was in our system.
Found-in: So sorry about the noise of the fan.
Not-in: Sorry, what is so hard about it?
Not-in: She was never really happy.

Phrase: ever so sorry
Found-in: We are ever so sorry that this happened.

Phrase: (terribly|awfully|dreadfully|frightfully|unreservedly|profoundly|heartily|honestly|absolutely)
  sorry for
Found-in: We are terribly sorry for the muddle with your booking.

Phrase: sorry (for|about) (the|any|all|all
  of|this|that|these|those|our|my|your|such|causing|being|having|having
  to|not|keeping|taking|making|how|what|it)
Found-in: We're sorry about the broken lid.
Found-in: Sorry for the wait.
Not-in: Nobody could be sorry for them.
Not-in: Are you sorry you bought it?

Phrase: sorry for
Found-in: Sorry for two mails in one day.
Found-in: Sorry for misreading your question.
Not-in: Please do not be sorry for asking.

Phrase: sorry about
Found-in: Sorry about Tuesday, we had no power.
Not-in: There is nothing to be sorry about.

Phrase: sorry bout (that|this|the)
Found-in: Sorry bout that!

Phrase: sorry (that|this|it) (happened|went|was|has|had|took|got|came|did|didn't|slipped)
Found-in: Sorry it took so long.
Not-in: Are we sorry yet?

Phrase: sorry (we|i)
  (missed|let|forgot|misread|misunderstood|overlooked|failed|messed|mixed|sent|gave|took|made|kept|left|got|lost|charged|put|didn't|did
  not|couldn't|could not|weren't|were not|wasn't|was not|haven't|have not|broke|hadn't|should
  have|should've|caused|misled|confused)
Found-in: Sorry we missed your call yesterday.
Not-in: Sorry, we cannot see the order.

Phrase: sorry (we've|i've)
  (not|been|kept|let|taken|caused|made|missed|given|left|failed|disappointed)
Found-in: Sorry we've not been in touch.
Not-in: Sorry, we have two of these in stock.

Phrase: sorry (that we|that i|that our|that my|that the|that this|that it|that your|that you
  had|that you have had|that you've had|that you were|that you received|that you got|that you
  did|that you didn't)
Found-in: We are very sorry that we sent the wrong size.
Not-in: I'm sorry that you feel so.

Phrase: sorry you (had|have had|'ve had|were|weren't|did not|didn't|got|received|never|have
  not|haven't|couldn't|could not|waited|ended)
Found-in: Sorry you had to wait so long.
Not-in: Sorry you feel like this.

Phrase: sorry you've had to
Found-in: Sorry you've had to chase us.

Phrase: sorry your
  (order|parcel|package|delivery|flight|train|booking|food|meal|item|items|refund|card|call|visit|experience|bag|luggage|room|account|payment|app|service|stay|trip|journey)
Found-in: Sorry your order arrived late.

Phrase: sorry our
  (app|site|website|team|service|staff|driver|courier|store|system|agent|colleague|support|product|delivery|instructions|reply|response|answer|last)
Found-in: Sorry our app let you down.

Phrase: sorry (to have|to keep|to be|to bother|to trouble|to disturb|to disappoint|to let|to
  interrupt|to mess|to cause|to leave|to make|to put|to send|to chase|to take)
Found-in: Sorry to have kept you waiting.
Not-in: Sorry to hear that.
Not-in: We are sorry to inform you that it was sold.

Phrase: sorry (to all|to everyone|to everybody|to anyone|to those|to both|to you)
Found-in: Sorry to all who waited in line.

Phrase: sorry (it's|its|it is|it has) (taken|been|late|not what|so late|a bit|gone|a day)
Found-in: Sorry it's taken so long.

Phrase: sorry (if|in case|should)
Found-in: Sorry if we caused you trouble.
Found-in: Sorry if this was unclear.
Not-in: Sorry, whose order is it?

Phrase: sorry (my|our) (bad|mistake|fault|error)
Found-in: Sorry my bad, it was the other box.

Phrase: sorry typo
Found-in: Sorry typo, I meant Friday.

Phrase: sorry wrong (link|number|file|address|attachment|person|account)
Found-in: Sorry wrong link.

Phrase: sorry (again|once again|once more) (for|about)
Found-in: Sorry again for the late parcel.

Phrase: (we are|i am) (both|all) sorry
Found-in: We are both sorry about it.

Phrase: (say|say we are|say we're|say i'm|say i am) sorry (for|about|to you)
Found-in: I can only say sorry for the noise.
Not-in: You should say something for him.

Phrase: (want|wanted|would like|wish|like) to say [how] sorry
Found-in: We want to say how sorry we are.

Phrase: say how (very sorry|sorry)
Found-in: I cannot say how very sorry we are.
Unless: quotation

Phrase: (couldn't|could not|can't|cannot) be (more sorry|sorrier)
Found-in: We couldn't be more sorry about this.
Unless: quotation

Phrase: (owe|owed) you (an explanation and an apology|more than an apology|a big apology|a huge
  apology|a sincere apology)
Found-in: We owe you an explanation and an apology.

Phrase: (a|an|our|my) (big|huge|massive|sincere|heartfelt|deep|full|unreserved|honest)
  (sorry|apology)
Found-in: A big sorry from all of us.

# apology and apologies

Phrase: (apologies|apology)
Found-in: Apologies!
Found-in: I read the wrong line, apologies.
Not-in: You owe me an explanation.
Unless: negation, quotation, question
Within: end

Phrase: my apologies
Found-in: My apologies, I read the wrong line.

Phrase: our [sincere|sincerest|deepest|humble|heartfelt] apologies
Found-in: Our sincere apologies for the noise last night.

Phrase: (many|sincere|sincerest|deepest|humble|heartfelt|profuse|huge|massive|big|full|unreserved|deep|humblest|warmest)
  apologies
Found-in: Many apologies, Sam.

Phrase: apologies (for|about|that|to|in advance|again|if|once again|from)
Found-in: Apologies for Monday.
Found-in: Apologies to you both.
Not-in: No apologies are needed.

Phrase: apologies (we|i|it|you)
  (missed|was|were|had|did|didn't|have|haven't|took|has|forgot|misread|couldn't|got|weren't|sent)
Found-in: Apologies we missed your note.

Phrase: with [our] (apologies|sincere apologies)
Found-in: With our apologies for the trouble, the shop team.

Phrase: (apology|apologies) for (the|any|this|that|our|my|your|not|being|having)
Found-in: Please take this as an apology for the mix-up.
Not-in: We were promised an offer for the weekend.

Phrase: accept (our|my|this|these|the|an|a) [most]
  [sincere|sincerest|deepest|heartfelt|humble|full|unreserved|profound] (apology|apologies)
Found-in: Please accept our most sincere apology.
Not-in: We accept the parcel at our counter.

Phrase: (extend|offer|express|send|give|convey|present) [you] (our|my|an) … (apology|apologies)
Found-in: We would like to extend you our apology for what happened.
Not-in: They never offered me an excuse.

Phrase: apologies are (due|in order|owed)
Found-in: Our apologies are due.

Phrase: (you deserve|you are owed|you're owed|we owe|i owe) [you] an apology
Found-in: You deserve you an apology from us.

# apologise

Phrase: (we|i|we all|i do|we do|we really|i really|we do sincerely) apologi(se|ze)
Found-in: We apologise, the table was not ready.
Not-in: You should apologise.
Not-in: There is no need to apologise.
Not-in: We do not apologise for our prices.

Phrase: (we|i)
  (sincerely|deeply|truly|humbly|wholeheartedly|unreservedly|profusely|fully|also|again|once
  again|must|can only|just|first of all|firstly|really do|would|do
  really|completely|certainly|greatly|profoundly|personally|very much|most
  sincerely|totally|genuinely) apologi(se|ze)
Found-in: We sincerely apologise that your seat was taken.
Not-in: Would they apologise?

Phrase: apologi(se|ze|ses|zes|sed|zed|sing|zing) for
  (the|any|this|that|these|those|our|my|all|causing|being|having|not|what|how|your|such|keeping|it|his|her|their|making|sending|taking|every)
Found-in: The kitchen team apologises for the cold soup.
Not-in: There is no need to apologise for the call.
Not-in: Did they apologise for the noise?
Unless: negation, quotation, question

Phrase: apologi(se|ze|ses|zes) for
Found-in: The store must apologise for Monday.
Not-in: You need not apologise for anything.
Unless: negation, quotation, question

Phrase: (want|wanted|like|wish|wanting|need|have|love) to
  [first|personally|sincerely|deeply|again|start by] apologi(se|ze)
Found-in: I would want to first apologise to you in person.
Not-in: You do not have to apologise.
Not-in: Do I have to apologise?
Unless: negation, quotation, question

Phrase: (let me|allow me to|allow us to|permit me to|let us|may i|can i|may we|can we|could i)
  [just|first|start by|begin by|personally|sincerely] apologi(se|ze)
Found-in: Let me just apologise on behalf of the whole team.

Phrase: and [sincerely|deeply|truly|fully|we|i|do|would like to] apologi(se|ze)
Found-in: We see what went wrong and sincerely apologise.
Not-in: You should go and not apologise.
Unless: negation, quotation, question

Phrase: apologi(se|ze|zing|sing) (on behalf|sincerely|profusely|unreservedly|wholeheartedly|again|to
  you|that|if|once again|deeply|most sincerely|in advance|and|but)
Found-in: We apologise on behalf of the whole store.
Not-in: He would not apologise to you.
Unless: negation, quotation, question

Phrase: (can't|cannot|can not|couldn't) apologi(se|ze) enough
Found-in: I can't apologise enough.
Unless: quotation

Phrase: (our|my) apolog(ise|ize|ys|ie|y)
Found-in: Our apologise, I misread it.

# regret

Phrase: (we|i) [sincerely|deeply|truly|very much|also|do|really|greatly|genuinely] regret
  (the|any|this|that|for|our|my|causing|having|not|what|all|your|how|these|it|every)
Found-in: We deeply regret the mistake in your bill.
Not-in: We regret to inform you that the shop is closed.
Not-in: We have no regret.

Phrase: regret (the|any|for the|for any|this)
  (inconvenience|trouble|delay|confusion|mix-up|error|mistake|frustration|hassle|issue|problem|disruption|upset|wait)
Found-in: The company must regret the inconvenience to you.
Not-in: Nobody will regret the purchase.

Phrase: (express|with) (our|my|deep|great|deepest|sincere) [sincere|deep|deepest] regret
Found-in: We would like to express our sincere regret over the lost case.

Phrase: (is|are|was) (deeply regretted|much regretted|very much regretted|sincerely regretted)
Found-in: The delay is deeply regretted.
Found-in: Both mistakes are deeply regretted.

Phrase: regrettable (mistake|error|incident|oversight|slip|mix-up|experience|delay)
Found-in: It was a regrettable mistake on our side.
Not-in: That was no mistake.

# responsibility

Phrase: (my|our) bad
Found-in: Yes, my bad.
Not-in: My bad knee hurts.
Within: end

Phrase: (my|our) bad
  (for|on|about|i|we|that|there|with|should|it|if|guys|folks|mate|did|forgot|had|read|missed|just|misread|thanks|sorry|everyone|and)
Found-in: My bad for not seeing your note.
Not-in: My bad knee hurts.

Phrase: oops (my|our) bad
Found-in: Oops my bad, wrong list.

Phrase: (our|my) [own] (mistake|fault|error|oversight|omission)
Found-in: That was our own mistake.
Found-in: It was our fault entirely.
Not-in: Is it my fault?
Not-in: This is not our fault.
Unless: negation, quotation, question, condition

Phrase: (a|an|this|that) (mistake|error|oversight|slip|fault|failure|failing|lapse) on (our|my)
  (part|end|side)
Found-in: It was a mistake on our part.
Not-in: There is no error on our side.

Phrase: (that's|that is|this is|this was|that was|it's|it is|it was|this one's|this one is|this was
  all|that's all|that one is|all) on us
Found-in: That's on us, and we will make it good.
Not-in: The drinks are on us tonight.
Not-in: Is it on us to pay?
Unless: negation, quotation, question, condition

Phrase: (that's|that is|this is|this was|that was|it was|it is)
  (entirely|completely|squarely|totally) on (us|me)
Found-in: That's entirely on us, not on you.

Phrase: (that's|that is|this is|this was|that was|this one's|this one is) on me
Found-in: That's on me, I read it too fast.

Phrase: (we|i) (got|had|have got|have) (this|it|that|things|something|the|your)
  [so|badly|completely|very|quite|all] wrong
Found-in: We got this so wrong and will mend it.
Not-in: Did we get it wrong?
Unless: negation, quotation, question, condition

Phrase: (we|i) (got|had) (your|the) (order|address|date|name|size|booking|price|details|bill) wrong
Found-in: We got your order wrong.
Unless: negation, quotation, question, condition

Phrase: (we|i) (messed|screwed|cocked|slipped|stuffed|fouled|goofed|botched) [it|this|that|things]
  up
Found-in: We messed it up and we know it.
Unless: negation, quotation, question, condition

Phrase: (we|i) [really|clearly|badly|completely] (goofed|blundered|botched|flubbed|fumbled)
Found-in: We really goofed with your order.
Unless: negation, quotation, question, condition

Phrase: (we|i) [really|clearly|have|seem to have|obviously|totally|completely] dropped the ball
Found-in: We really dropped the ball on this one.
Unless: negation, quotation, question, condition

Phrase: (we|i) (made|have made|did make|clearly made) (a|an) … (mistake|error|mess|blunder)
Found-in: We made a mistake with your bill.
Not-in: If we made a mistake, tell us.
Unless: negation, quotation, question, condition

Phrase: (we've|i've) made (a|an) [silly|stupid|big|bad|serious|terrible]
  (mistake|error|mess|blunder)
Found-in: We've made a silly mistake here.
Unless: negation, quotation, question, condition

Phrase: (we|i) [really|clearly|badly|have|seriously|truly|certainly|obviously|definitely] (let you
  down|failed you|disappointed you)
Found-in: We really let you down this time.
Unless: negation, quotation, question, condition

Phrase: (we've|i've) [really|clearly|badly] (let you down|failed you|disappointed you)
Found-in: We've really let you down here.
Unless: negation, quotation, question, condition

Phrase: (we|i) [clearly|simply|have|really|obviously|definitely|badly] (fell short|fallen short|came
  up short|missed the mark|failed to deliver|failed to meet)
Found-in: We clearly fell short on your visit.
Unless: negation, quotation, question, condition

Phrase: (we've|i've) (fallen short|missed the mark|come up short|failed to deliver|failed to meet)
Found-in: We've fallen short here.
Unless: negation, quotation, question, condition

Phrase: (was|were|is) (not up to|below|far below|well below|far from) (our|the)
  [usual|own|high|normal] (standard|standards)
Found-in: Your stay was not up to our usual standard and we own that.
Unless: quotation, question

Phrase: (not|isn't|wasn't|hardly) the (service|standard|experience|level of service|care|quality)
  (we|that we) (aim|strive|want|expect|like|wish)
Found-in: This is not the service we aim to give.
Unless: quotation, question

Phrase: (not|isn't|wasn't|hardly) the (service|standard|experience|level of service|care|quality)
  (we|that we) (hope|pride|try|set|would like|would want)
Found-in: This is not the service we hope to give.
Unless: quotation, question

Phrase: (we|i) should have
  (been|told|sent|checked|known|done|seen|let|given|called|answered|replied|caught|made|noticed|warned|explained|contacted|kept|read|mentioned|realised|realized|said|asked|written|informed|updated|spotted|tested|looked|handled|taken|responded|used|thought|stated|clarified)
Found-in: We should have been clearer about the date.
Not-in: We should have some in stock on Friday.
Unless: negation, quotation, question, condition

Phrase: (we|i) should've
  (been|told|sent|checked|known|done|seen|let|given|called|answered|replied|caught|made|noticed|warned|explained|contacted|kept|read|mentioned|realised|realized|said|asked)
Found-in: We should've been quicker.
Unless: negation, quotation, question, condition

Phrase: (we|i) (should not|shouldn't|never should) have
  (sent|charged|told|let|done|said|been|made|taken|kept|cancelled|canceled|closed|billed|promised|put|left|missed|given|used|posted|assumed|removed)
Found-in: We should not have sent you the old form.
Unless: quotation, question, condition

Phrase: (this|that|it|which) (should not|shouldn't|should never|ought not to) have
  (happened|occurred|been|gone|taken|come)
Found-in: This should not have happened.
Unless: quotation, question, condition

Phrase: you (should not have|shouldn't have|should never have) (had
  to|been|received|waited|experienced|to)
Found-in: You should not have had to chase this up.
Unless: quotation, question, condition

Phrase: (take|taking|took|accept|accepting|accepted) (full|complete|total|entire|all|the full|the
  entire) (responsibility|blame)
Found-in: We take full responsibility for the loss.
Not-in: You cannot take all the blame.
Unless: negation, quotation, question, condition

Phrase: (we|i) (take|accept|bear) [the] (responsibility|blame)
Found-in: We take the responsibility for what went wrong.
Unless: negation, quotation, question, condition

Phrase: (we|i) (hold my hand|hold our hands|hold my hands|put my hand|put our hands|hold our hand)
  up
Found-in: We hold my hand up, it was the wrong box.
Unless: negation, quotation, question, condition

Phrase: (hands up|mea culpa)
Found-in: Hands up, I sent the old file.
Not-in: Hands off!
Unless: quotation, question, condition

Phrase: (we|i) own (this mistake|that mistake|the mistake|our mistake|my mistake|this one|up to
  it|up to this|our part)
Found-in: We own this mistake.
Unless: negation, quotation, question, condition

Phrase: (we|i) (are|were|am|was|we're) [entirely|fully|clearly|completely|squarely|wholly|solely]
  (to blame|at fault|in the wrong)
Found-in: We are entirely to blame for the wrong price.
Not-in: Are you saying we are to blame?
Unless: negation, quotation, question, condition

Phrase: (the fault|the mistake|the error|the blame|blame) (is|was|lies|lay|rests) … (ours|mine|with
  us|on us|with me)
Found-in: The fault is ours.
Unless: negation, quotation, question, condition

Phrase: (shame on (us|me)|egg on (our|my) face)
Found-in: Shame on us for sending the old price.
Unless: quotation, question

Phrase: (forgive|pardon|excuse) (our|my|the|this|any)
  (error|mistake|oversight|delay|delays|slip|mix-up|wait|mess|confusion|inconvenience|typo|typos|late
  reply|slow reply|late response|slow response|delayed response|delayed
  reply|lateness|slowness|tardiness|silence|slip-up|muddle|ignorance|mistakes)
Found-in: Please forgive our error.
Not-in: There is no excuse.

Phrase: (forgive|pardon) (us|me) for
  (the|this|not|being|having|our|my|any|that|keeping|causing|sending|taking|making)
Found-in: I ask you to forgive us for the mix-up.

Phrase: please forgive (us|me)
Found-in: Please forgive us.
Not-in: Please forget me.

Phrase: hope (you'll|you will|you can|that you can|that you will) forgive
Found-in: We hope you'll forgive us.
Not-in: I hope you can see it.

Phrase: (beg|ask|ask for|seek) (your|you for) (pardon|forgiveness) [for]
Found-in: We beg your pardon for the muddle.
Not-in: I beg your pardon?
Unless: negation, quotation, question

Phrase: (there is|there's|there was) no excuse for (this|that|the|what|our|my|how|it|such|us|not)
Found-in: There is no excuse for this delay, and we own it.
Unless: quotation, question

Phrase: (inexcusable|unacceptable|not acceptable|unforgivable) (of us|of me|on our part|on our
  side|from us|on my part)
Found-in: That was inexcusable of us.
Unless: quotation, question

Phrase: (we|i) (feel|felt|am feeling) (terrible|awful|dreadful|horrible|really bad|very bad|so
  bad|embarrassed) (about|that|for)
Found-in: We feel terrible about the mix-up.
Unless: negation, quotation, question, condition

Phrase: (we|i) (are|am) … (embarrassed|ashamed|mortified) (about|that|by|for|to|at)
Found-in: We are embarrassed about the state of the room.
Unless: negation, quotation, question, condition

Phrase: (we're|i'm) [so|very|truly|really|deeply|rather|quite] (embarrassed|ashamed|mortified)
  (about|that|by|for|to|at)
Found-in: We're so embarrassed about the state of the room.
Unless: negation, quotation, question, condition

Phrase: (remorse|contrition) (for|over)
Found-in: We feel deep remorse for what happened.

Phrase: (sincerely|deeply|greatly|truly) regret
Found-in: The team and I sincerely regret the loss of your case.
Found-in: The team and I sincerely regret losing your case.

Phrase: (whoops|oops|oopsie|oops-a-daisy) (sorry|apologies|our|my|we|i|that|wrong|forgot|looks like
  we)
Found-in: Whoops sorry, wrong list.
Not-in: Oops there it goes.

Phrase: (sry|srry|soz|sozzle|soryy|sorrry|soory|sory)
Found-in: Sry!
Unless: quotation
Within: end

Phrase: (sry|srry|soz|sory|soory) (for|about|that|guys|again|mate|my|i|we|if)
Found-in: Sry for the mess.

Phrase: sorry (we have|i have)
  (been|kept|let|taken|caused|made|missed|given|left|failed|disappointed)
Found-in: Sorry we have been so slow.
Not-in: Sorry, we have two of these in stock.

Phrase: (human error|clerical error|technical error|system error) on (our|my) (side|part|end)
Found-in: This was down to a human error on our side.
Unless: negation, quotation, question, condition

Phrase: (our|my) (team|system|staff|driver|colleague|courier|warehouse|website|store|app) (made a
  mistake|messed up|let you down|got this wrong|got it wrong|failed you|slipped up|dropped the ball)
Found-in: Our team made a mistake on this one.
Unless: quotation, question, condition

Phrase: (we|i) (sent|charged|billed|gave|told|quoted|shipped|delivered) you [the|a] wrong
Found-in: It seems we sent you the wrong price.
Unless: negation, quotation, question, condition

Phrase: (we|i) (overlooked|missed|misread|misunderstood|mixed up|mislaid|misplaced|lost) your
  (order|message|note|mail|email|e-mail|request|letter|question|reply|parcel|booking|ticket|point|file|form|call|concern)
Found-in: We overlooked your order, which is a poor show.
Unless: negation, quotation, question, condition

Phrase: (we|i) [clearly|really|obviously|have] (failed|disappointed) (to keep you|to keep our
  promise|to live up|in our duty|to give you|to provide)
Found-in: We clearly failed to keep you informed.
Unless: negation, quotation, question, condition

Phrase: (we|i) (did not|didn't|have not|haven't) (live up|lived up|do our job|keep our promise|kept
  our promise|meet your expectations|met your expectations|meet our own|deliver what we
  promised|give you the service|give you the care)
Found-in: We did not live up to our name.
Unless: quotation, question, condition

Phrase: (we|i) (could have|should have|could've|should've) (done|handled|dealt
  with|managed|explained|communicated) … (better|faster|sooner|quicker)
Found-in: We could have done better.
Unless: negation, quotation, question, condition

Phrase: (you|you both|you all) (deserve|deserved) better
Found-in: You deserve better than this.
Unless: negation, quotation, question

Phrase: you (were|have been|had been) let down
Found-in: We know you were let down by us.
Unless: negation, quotation, question, condition

Phrase: to make amends
Found-in: Here is a voucher to make amends.
Unless: negation, quotation, question, condition

Phrase: (own|owning) (up to|our mistake|our mistakes|our error|our errors|the mistake|this mistake)
Found-in: We are own up to it.
Unless: negation, quotation, question, condition

Phrase: (regret|regretting) (that|how|what) (we|i|our|you|this|your)
Found-in: I regret that we kept you waiting.
Not-in: We regret to say it is sold out.
Unless: negation, quotation, question

Phrase: (regret|regrets) [to have] caus(ed|ing)
Found-in: The team regret to have caused you this.
Unless: negation, quotation, question

Phrase: with (much|real) regret
Strength: weak
Found-in: It is with much regret that we look back on your visit.

Phrase: we are (regretful|very regretful|deeply regretful)
Found-in: We are regretful about the noise.

Phrase: (inconvenience|trouble|delay|disruption|confusion|frustration) [caused|this caused|this has
  caused|this may cause|this may have caused|you experienced] is (regretted|deeply regretted|much
  regretted|sincerely regretted)
Found-in: The inconvenience caused is regretted.

Phrase: (a|the|my|our) thousand apologies
Found-in: A thousand apologies for the wait.
Unless: quotation

Phrase: (no excuses|without excuses|no excuse) from (us|me|our side)
Found-in: No excuses from us, the cake was late.
Unless: quotation, question

Phrase: (won't|will not|would not) make (any excuses|excuses|an excuse)
Found-in: We won't make any excuses for it.
Unless: quotation, question

Phrase: (it was|this was|that was)
  (careless|thoughtless|sloppy|wrong|remiss|clumsy|unfair|rude|inconsiderate) of (us|me)
Found-in: It was careless of us to close early.
Unless: negation, quotation, question, condition

Phrase: remiss of (us|me)
Strength: weak
Found-in: It would be remiss of us to say nothing.

Phrase: (we|i) (blame|have only) (ourselves|myself|ourselves to blame|myself to blame)
Found-in: We blame ourselves for the mess.
Unless: negation, quotation, question, condition

Phrase: (sincere|deep|deepest|heartfelt|great|much|profound) (regret|regrets) for
Found-in: We look back with sincere regret for what happened.
Unless: quotation

Phrase: (we are|we're|i am|i'm) (kicking ourselves|kicking myself)
Found-in: We are kicking ourselves for this.
Unless: quotation

Phrase: (apologetic|very apologetic|most apologetic) (for|about|that)
Found-in: We are truly apologetic for what happened.
Unless: negation, quotation, question

Phrase: (my|our) (stupid|silly|careless|own stupid|dumb) (mistake|fault|error|oversight|slip)
Found-in: My stupid mistake, it was page two.
Unless: negation, quotation, question

Phrase: (i|we) stand corrected
Strength: weak
Found-in: I stand corrected, the shop opens at nine.

Phrase: (facepalm|mea maxima culpa|d'oh my|doh my) (sorry|mistake|bad)
Found-in: Facepalm sorry.
Unless: quotation

Phrase: (pls|plz|please) (excuse|pardon) (the|my|our|us|me)
Found-in: Pls excuse the noise.
Not-in: Is there a pardon?

Phrase: (begging|asking for) (your|you for) forgiveness
Found-in: We are begging your forgiveness.
Unless: negation, quotation, question

Phrase: (with|accept) (my|our) (regrets|deepest regrets|sincere regrets)
Found-in: Please with my regrets for the noise.
Unless: negation, quotation, question

Phrase: sorry (will|we'll|i'll|let me|we will|i will)
  (fix|correct|mend|redo|resend|sort|change|put|make|send|check|get|have|do|look)
Found-in: Sorry will fix it now.
Not-in: Sorry, will it fit?

Phrase: sorry (we|i) (was|were) (late|closed|slow|out|unclear|wrong|rude|unable|not able|so|too)
Found-in: Sorry we was late late today.
Not-in: Sorry, we were talking about the blue one.

Phrase: sorry the
  (list|link|file|last|first|picture|attachment|message|mail|parcel|order|item|price|text|photo)
  (didn't|did not|was|got|went|hasn't|came)
Found-in: Sorry the list didn't not come through.
Not-in: Sorry, the list is closed.

# What went wrong follows at once: "sorry the mug broke"

Phrase: (i am|i'm|we are|we're|am|are) [so|very|really|truly|terribly|awfully] sorry
  (the|it|there|this|these|those|nobody|somebody|someone|our|my|order|parcel)
Found-in: I'm sorry the mug arrived broken.
Found-in: We are so sorry nobody called.

Phrase: (i am|i'm|we are|we're) [so|very|really] sorry you (are locked|are stuck|are
  still|were|got|received|waited|never got|have been|had to|have had|have to)
Found-in: I'm sorry you have been waiting.
Not-in: I'm sorry you feel that way.
