Lexicon: argument
Language: en
Purpose: Words of a reply that tries to win a quarrel with the customer.
Unless: negation quotation report
Source: written for replylint

# repeating it

Phrase: as (i|we) [have|had] (already|repeatedly|clearly|plainly) [now]
  (told|informed|said|explained|stated|written|pointed out|mentioned|made clear) [to] you
Found-in: As I already told you, the sale is over.
Found-in: As we have repeatedly explained to you, the seal was broken.
Not-in: As I told the driver, the bell is broken.
Better: say it again in one line, as if for the first time

Phrase: as (i|we) [have|had] (already|repeatedly|clearly|plainly)
  (said|explained|stated|written|pointed out|made clear)
Found-in: As we have already explained, the seal was broken.
Not-in: As I said I would, I have called the courier.
Not-in: As already mentioned below, the lid is blue.
Better: say it again in one line, as if for the first time

Phrase: as (i|we) [have|had|already] (mentioned|told you|explained|informed you|stated|pointed
  out|said) [to you] (already|before|twice|three times|several times|many times|more than
  once|repeatedly|again and again|time and again|numerous times|multiple times)
Found-in: As I told you before, we are closed on Sundays.
Found-in: As we have explained several times, it is sold out.
Not-in: As I told the driver on the phone, the lamp is here.
Better: say it again in one line, as if for the first time

Phrase: as i told you
Strength: weak
Found-in: As I told you, we are closed.
Not-in: As we told the driver, ring twice.
Better: say it again in one line, as if for the first time

Phrase: as [has been|was] (already|previously|repeatedly|clearly)
  (stated|said|explained|told|pointed out) [to you|before|several times]
Strength: weak
Found-in: As previously stated, the lid is sold out.
Not-in: As stated below, the lid is blue.
Better: say it again in one line, as if for the first time

Phrase: like (i|i've|we|we've) [have|already] (said|told you|told ya|explained|mentioned) [to you]
  [before|already]
Strength: weak
Found-in: Like I said, the sale is over.
Not-in: I have called, just like I promised.
Better: say it again in one line, as if for the first time

Phrase: like (i|we) [have] already (said|told you|explained|mentioned)
Found-in: Like I already said, the sale is over.
Not-in: We like what you have already said.
Better: say it again in one line, as if for the first time

Phrase: (i|we|i've|we've) [have] already (told|informed) you
Found-in: I have already told you that it is sold out.
Not-in: I have already told the driver.
Not-in: Has anybody already told you about the sale?
Not-in: If we have already told you, forgive me.
Better: say it again in one line, as if for the first time
Unless: negation quotation report condition question

Phrase: (i|we|i've|we've) [have] already (explained|said|answered|addressed|covered|been over|been
  through|gone over|discussed|dealt with) (this|that|it|all of this|all this|all that|your
  question|your questions)
Found-in: We have already explained this to you.
Not-in: We have already dealt with the courier.
Not-in: I have already answered the bank.
Better: say it again in one line, as if for the first time
Unless: negation quotation report condition question

Phrase: (i|we|i've|we've) [have] (told|explained to|informed|warned|asked) you [this|that]
  (twice|three times|several times|many times|more than once|repeatedly|again and again|time and
  again|numerous times|multiple times)
Found-in: I have told you several times that it is sold out.
Not-in: I have told you all I know.
Better: say it again in one line, as if for the first time
Unless: quotation report condition question

Phrase: how (many times|many more times|often) (do|must|have|should) (i|we) [have|need] [to]
  (tell|say|explain|repeat|told|said|explained)
Found-in: How many times do I have to tell you?
Not-in: How many do we have to send?
Better: say it again in one line, as if for the first time
Unless: quotation report

Phrase: for the (last|umpteenth|hundredth|thousandth|millionth|nth) time (i|no|you|it is|it's|this
  is|the answer|read|stop|listen|there is|we do|we are|we cannot|we can't)
Found-in: For the last time: it is sold out.
Found-in: For the umpteenth time, no.
Not-in: We opened for the last time this year.
Better: say it as if for the first time

Phrase: (i can|i could|i must|i have to|i will|i'll|we can|we could|we must|we have to|we
  will|we'll) only repeat (myself|ourselves|what|that|it|this|our|my)
Found-in: I can only repeat what I wrote on Monday.
Not-in: The test can only repeat once.
Better: say what is new, or give the reason in other words

Phrase: (i|we) (will not|won't|wont|am not going to|are not going to|refuse to)
  (repeat|explain|discuss|argue|debate) [about] (this|it|myself|ourselves|the matter|any
  further|with you)
Found-in: I will not discuss this any further.
Not-in: We will not charge it again.
Better: say what can still be done, and who can help
Unless: quotation report condition

Phrase: (i|we) (will not|won't|am not going to|are not going to|do not want to|don't want to|have no
  wish to) argue
Found-in: I don't want to argue.
Not-in: I won't argue that the lid is nice.
Not-in: We do not want to lose the lid.
Better: say what can still be done, and who can help
Unless: quotation report
Within: end

Phrase: i repeat
Strength: weak
Found-in: I repeat: the lamp is sold out.
Not-in: When I repeat the test, the lamp stays off.
Better: say it once, in other words
Within: start

# contradicting

Phrase: (that|this|it|that's|it's) [is|was]
  (simply|just|plainly|clearly|obviously|completely|totally|absolutely|utterly|plain|flatly|patently|factually|entirely)
  (not true|untrue|false|not correct|incorrect|not the case|nonsense|not what happened|a lie)
Found-in: That is simply not true.
Not-in: It is just a lid.
Not-in: That is not simply a lamp.
Better: say what the records show, and ask what was seen

Phrase: (that|this|that's) [is|was] (untrue|a lie|not true|nonsense)
Strength: weak
Found-in: That is not true.
Found-in: That's nonsense.
Not-in: That is true.
Better: say what the records show, and ask what was seen
Unless: quotation report condition question

Phrase: nothing could be further from the truth
Found-in: Nothing could be further from the truth.
Not-in: The truth could be further from that.
Better: say what the records show
Unless: quotation report

Phrase: (you are|you're|you were)
  [quite|very|sorely|simply|clearly|obviously|completely|totally|badly|entirely|just|plain|plainly|definitely|absolutely]
  (mistaken|wrong|incorrect)
Found-in: You are mistaken.
Found-in: I am afraid you're quite wrong.
Not-in: You are right.
Not-in: Tell us if you were wrong about the size.
Not-in: You were wrongly charged, sorry.
Better: say what the records show, and ask what was seen
Unless: negation quotation report condition question

Phrase: you (seem to be|must be|appear to be) [quite|very|sorely|simply|clearly|a bit]
  (mistaken|confused|wrong|misinformed)
Found-in: You seem to be mistaken.
Not-in: You seem to be on the old plan.
Better: say what the records show, and ask what was seen
Unless: negation quotation report condition question

Phrase: you (may|might|could) be (mistaken|confused|wrong|misinformed)
Strength: weak
Found-in: You may be mistaken about the date.
Not-in: You may be charged twice.
Better: say what the records show, and ask what was seen

Phrase: your
  (claim|claims|statement|allegation|allegations|accusation|accusations|assertion|assumption|argument|reasoning|complaint)
  (is|are) [simply|completely|totally|clearly] (wrong|false|untrue|not
  true|baseless|unfounded|ridiculous|absurd|nonsense|mistaken|unjustified|groundless|incorrect)
Found-in: Your claim is simply false.
Not-in: Your claim is with the insurer.
Not-in: Your complaint is not unjustified.
Better: say what the records show, and ask what was seen
Unless: negation quotation report condition question

Phrase: your
  (so-called|alleged|supposed|purported|ridiculous|absurd|unfounded|baseless|false|groundless) *
  (problem|complaint|fault|defect|evidence|proof|loss|accusation|accusations|claim|claims|allegation|allegations|damage)
Found-in: We looked at your alleged hidden defect.
Not-in: Your false teeth are no problem.
Better: name the matter without the doubt

Phrase: your (so-called|alleged|supposed|purported|unfounded|baseless|groundless)
  (problem|problems|complaint|complaints|fault|defect|evidence|proof|loss|accusation|accusations|claim|claims|allegation|allegations|damage|order|payment|mail|call|refund)
Found-in: We looked at your alleged defect.
Not-in: Your defect lamp is here.
Better: name the matter without the doubt

Phrase: you (claimed|claim) (that you|to have|we|that we|that nobody|that no one|that the|that it|it
  was|it is|never to have)
Strength: weak
Found-in: You claim to have sent the form.
Not-in: When you file your claim, we call.
Not-in: You can claim the money back.
Better: say "wrote" or "told us" instead
Unless: negation quotation condition question

Phrase: (i|we) (have to|must|need to|will have to|am going to have to) (correct|contradict) you
Found-in: I have to correct you there.
Not-in: I have to correct the bill.
Better: say what the records show

Phrase: (i|we) [strongly|completely|totally|respectfully|must|have to|strongly have to] (beg to
  differ|beg to disagree)
Found-in: I beg to differ.
Not-in: The two lamps differ.
Better: say what the records show, and ask what was seen

Phrase: (i|we) (strongly|completely|totally|entirely|absolutely|wholeheartedly|fundamentally)
  disagree
Strength: weak
Found-in: We strongly disagree.
Not-in: We do not disagree.
Better: say what the records show, and ask what was seen

Phrase: (i|we) (never|have never|did not ever) (said|say|promised|promise|claimed|claim|wrote|agreed
  to) (that|any such thing|anything of the kind|anything like that|anything of the sort|such a
  thing|you|so)
Found-in: I never said that.
Found-in: We never promised you a free lid.
Not-in: I never said goodbye to her.
Better: quote what was written, and say what can be done
Unless: quotation report condition question

Phrase: with [all] [due|greatest|utmost|the utmost|the greatest] respect
  (but|you|i|we|this|that|your|it|sir|madam|the|if)
Found-in: With all due respect, you signed it.
Not-in: We say this with respect to the age of the lamp.
Not-in: We treat it with respect and care.
Not-in: With respect to your order, it has left.
Better: leave it out, and say the thing itself

Phrase: with [all] due respect
Found-in: With all due respect: no.
Not-in: The money is due with the order.
Better: leave it out, and say the thing itself

Phrase: (i|we) fail to (see|understand|grasp|comprehend)
Found-in: I fail to see the problem.
Not-in: The lamps fail to light.
Better: ask what is not clear yet
Unless: quotation report

Phrase: (i|we) (cannot|can't|do not|don't|really don't|honestly don't) (see|understand|know) what
  (your|the) (problem|issue) is
Found-in: I don't see what your problem is.
Not-in: I can't see what the parcel number is.
Better: ask what is not clear yet
Unless: quotation report condition

Phrase: (i|we) (cannot|can't|do not|don't|really don't) (see|understand) why (you are|you're)
  [so|still|even|now] (upset|angry|complaining|annoyed|unhappy|writing|asking|insisting|making)
Found-in: I don't understand why you are so upset.
Not-in: I don't understand why you are charged twice.
Better: say that the annoyance is understood, and what happens now
Unless: quotation report

Phrase: (let me|allow me to|let us|i want to|i would like to|we want to) (make|be) [this|it|one
  thing|something|myself] [very|perfectly|crystal|absolutely|quite|abundantly|totally] clear
Found-in: Let me be perfectly clear.
Not-in: Let me make sure that the way is clear.
Better: leave it out, and say the thing itself

Phrase: (i|we|i've|we've) [have|think i have] (made myself|made ourselves|been)
  (perfectly|very|quite|abundantly|absolutely|more than|crystal) clear
Found-in: I have been very clear about the price.
Not-in: The label has been very clear.
Better: say it again in one line, as if for the first time
Unless: negation quotation report condition question

# reading my mail

Phrase: if (you had|you'd) [only|just|actually|carefully|properly|bothered to] read (my|what i|what
  we|any of my|any of our)
Found-in: If you had read my mail, you would know.
Not-in: If you'd like to read my mail again, it is below.
Better: say it again in one line, as if for the first time
Unless: quotation report

Phrase: if (you had|you'd) [only|just|actually|carefully|properly|bothered to] read our
  (mail|message|email|e-mail|reply|answer|last|previous|earlier|first|letter)
Found-in: If you had read our last reply, you would know.
Not-in: If you'd like to read our mail again, it is below.
Better: say it again in one line, as if for the first time
Unless: quotation report

Phrase: if you (read|look at|reread|re-read) (my|our) [last|previous|earlier|first]
  (mail|message|email|e-mail|reply|answer) (again|carefully|properly|closely|more carefully|once
  more)
Found-in: If you read my mail again, you will see.
Not-in: If you read our letter, tell us what you think.
Better: say it again in one line, as if for the first time
Unless: quotation report question

Phrase: [please|just] (read|reread) (my|our) [last|first|previous] (mail|message|email|reply|answer)
  (again|carefully|properly|closely|more carefully|once more)
Found-in: Please read my last mail again.
Not-in: I read my mail again and found the slip.
Better: say it again in one line, as if for the first time
Unless: quotation report
Within: start

Phrase: did you [even|actually|bother to|ever] read (my|our last|our previous|our mail|our
  message|our reply|our answer|what i|what we|any of my|any of our)
Found-in: Did you even read my answer?
Not-in: Did you read our new guide?
Better: say it again in one line, as if for the first time

Phrase: (read|look at) what (i|we) (wrote|said|sent you|told you)
Found-in: Read what I wrote.
Not-in: I will read what I wrote to the driver.
Better: say it again in one line, as if for the first time
Within: start

Phrase: you (keep|are still|kept|still keep)
  (saying|claiming|insisting|repeating|asserting|demanding|complaining|telling me|telling
  us|ignoring)
Found-in: You keep insisting on a refund.
Not-in: If you keep ignoring the reminder, it goes away.
Better: say what is new, or give the reason in other words
Unless: negation quotation report condition question

Phrase: (you are|you're) [just|simply|clearly|still|obviously|deliberately|completely] (missing the
  point|not listening|twisting|putting words|contradicting yourself|making this up|making it
  up|making things up|being unreasonable|being ridiculous|being dramatic|being difficult|being
  unfair|being silly|being childish|being petty|splitting hairs|changing the subject|exaggerating)
Found-in: You are missing the point.
Not-in: You are missing the lid.
Better: go back to the matter: what happens now
Unless: negation quotation report condition question

Phrase: (get|check) your facts [straight|right|first]
Found-in: Get your facts straight.
Not-in: We check your facts sheet.
Better: say what the records show
Within: start

Phrase: (please|should|to|must|better|kindly) (get|check) your facts [straight|right|first]
Found-in: You had better get your facts straight.
Not-in: We get your papers by Friday.
Better: say what the records show

Phrase: do your (homework|research) [first|before]
Strength: weak
Found-in: Do your research first.
Not-in: We do your homework help online.
Better: say where it can be read
Within: start

Phrase: facts are facts
Found-in: Facts are facts.
Not-in: The facts are in the file.
Better: leave it out

Phrase: the fact (of the matter is|remains|is) that you
Strength: weak
Found-in: The fact remains that you signed it.
Not-in: The fact is that we were late.
Better: say what can be done now

# ending it

Phrase: (this|the|our) (discussion|conversation|correspondence|debate|argument) is
  [now|hereby|therefore] (over|closed|pointless|at an end|finished|useless|going nowhere)
Found-in: This discussion is over.
Not-in: The discussion is on Monday.
Better: say what can still be done, and who can help
Unless: negation quotation report condition question

Phrase: (end of story|end of discussion|end of debate|period full stop|enough said)
Found-in: No refund, end of story.
Not-in: At the end of the discussion we had tea.
Not-in: The end of the story is told in volume two.
Better: say what can still be done, and who can help
Unless: quotation report
Within: start end

Phrase: (there is|there's) nothing (more|else|further|left) [for us|for me] to (discuss|say|add|talk
  about|explain)
Found-in: There is nothing more to discuss.
Not-in: There is nothing else to pay.
Better: say what can still be done, and who can help
Unless: quotation report condition question

Phrase: (there is|there's|i see) no (point|sense|use) (in|in us)
  (arguing|discussing|continuing|debating|going on)
Found-in: There is no point in arguing.
Not-in: There is no point in waiting, it left today.
Better: say what can still be done, and who can help
Unless: quotation report

Phrase: (we|i) (regard|consider) (this|the)
  (matter|case|complaint|discussion|subject|correspondence) [as|to be]
  (closed|settled|finished|over)
Strength: weak
Found-in: We consider this matter closed.
Not-in: We consider the case with care.
Better: say who can help where it is not settled for the customer
Unless: negation quotation report condition question

# expecting too much

Phrase: you (cannot|can't|surely cannot|surely can't|can hardly)
  (seriously|honestly|really|possibly|reasonably) (expect|believe|think|demand|want)
Found-in: You cannot seriously expect a refund.
Not-in: You can expect it on Monday.
Better: say what can be done, and why not more
Unless: quotation report

Phrase: (do|did) you (seriously|honestly|really) (expect|believe|think|want)
  (us|me|that|we|i|a|anyone|anybody)
Found-in: Do you really expect us to believe that?
Not-in: Do you really want to keep the lid?
Better: say what can be done, and why not more
Unless: quotation report

Phrase: (surely|even) you (must|can|should|will) (see|understand|realise|realize|admit|agree)
Found-in: Surely you must see that this is not our job.
Not-in: We will surely see you on Monday.
Better: give the reason, without asking for assent

Phrase: you (have to|must|will have to) (admit|concede) that
Found-in: You must admit that it was cheap.
Not-in: You must admit the water slowly.
Not-in: You must admit two guests.
Better: give the reason, without asking for assent
Unless: negation quotation report condition

Phrase: any (reasonable|sensible|normal|rational|intelligent) (person|customer|adult|human)
  (would|could|can|will|knows|understands|sees|realises|realizes)
Found-in: Any reasonable person would have asked.
Not-in: The rule must be clear to any reasonable person.
Better: leave it out, and give the reason

Phrase: you (clearly|obviously|simply|just|still|really) (don't|do not|cannot|can't) (understand|get
  it|listen|grasp|want to understand|see the point)
Found-in: You clearly don't understand how this works.
Not-in: If you still don't understand the chart, call me.
Not-in: You still do not have the key.
Better: say it in other words
Unless: negation quotation report condition question
