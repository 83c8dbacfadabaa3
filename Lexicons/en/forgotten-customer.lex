Lexicon: forgotten-customer
Language: en
Purpose: Words that tell customers that nobody thought of them.
Unless: negation condition question quotation report
Source: written for replylint

Phrase: (we|i|we've|i've|we'd|i'd) [have|had|must have|completely|totally|simply|clean|just|have
  completely|had completely|seem to have|almost] (forgot|forgotten) [all] about (you|you both|you
  all|your)
Found-in: We forgot about you.
Found-in: I have completely forgotten about your lamp.
Not-in: We have not forgotten about you.
Not-in: We forgot about the rain.
Better: say sorry for the wait, and what happens next

Phrase: (we|i|we've|i've) [have|had|must have|completely|totally|simply|just|seem to have|have
  completely] (forgot|forgotten) (you|your
  (order|message|mail|question|questions|request|parcel|package|booking|appointment|refund|call|letter|reply|case|delivery|reservation|note))
Found-in: I must have forgotten your refund.
Not-in: Have you forgotten your password?
Not-in: I forgot your name.
Better: say sorry for the wait, and what happens next

Phrase: (we|i|i've|we've) [have|had|must have|completely|totally|just] (forgot|forgotten) to
  (reply|respond|answer|write back|get back|come back|call you|call you back|call back|ring
  you|contact you|follow up|ship|dispatch|process|refund|cancel your|book|post your|send
  your|pack|place your|put your|pass your|pass on your|forward your|order your|reserve|return
  your|update you)
Found-in: I completely forgot to call you back.
Found-in: We forgot to ship the lid.
Not-in: I forgot to attach the photo.
Not-in: I forgot to mention that it is blue.
Not-in: Do not forget to reply.
Better: say sorry for the wait, and what happens next

Phrase: (we|i) (completely|totally|clean|simply|entirely|absolutely) forgot [about]
  (it|this|that|you)
Found-in: I totally forgot about it.
Not-in: I did not forget it.
Better: say sorry for the wait, and what happens next

Phrase: (we|i) (completely|totally|clean|simply|entirely|absolutely) forgot
Found-in: Sorry, I completely forgot.
Not-in: They simply forgot.
Better: say sorry for the wait, and what happens next
Within: end

Phrase: (we|i) (forgot|had forgotten|have forgotten|must have forgotten)
Strength: weak
Found-in: We meant to ring on Monday and forgot about dinner, and I forgot.
Not-in: They forgot.
Better: say sorry for the wait, and what happens next
Within: end

Phrase: your … (slipped|fell|fallen|dropped|slip) (through|between) (the|our) (cracks|net|gaps)
Found-in: Your message slipped through the cracks.
Not-in: Your ring fell between the boards.
Better: say sorry for the wait, and what happens next

Phrase: (slipped|fell|fallen) through the (cracks|net|gaps)
Strength: weak
Found-in: Somehow this fell through the cracks.
Not-in: The light fell through the roof.
Better: say sorry for the wait, and what happens next

Phrase: (it|this|that|your message|your order|your request|your mail|your question|your call|your
  refund|which) [just|completely|totally|simply|must have|had|has|has completely|had
  completely|somehow] slipped (my|our) (mind|minds|memory|attention|notice)
Found-in: It completely slipped my mind.
Not-in: The rope slipped my hand.
Better: say sorry for the wait, and what happens next

Phrase: (got|been|was|were|is) (lost|buried|drowned|stuck|swallowed|misplaced) (in|under) (my|our)
  (inbox|mailbox|backlog|queue|pile|system|mails|messages|emails|paperwork|junk folder)
Found-in: Your note got lost in my inbox.
Not-in: Two lids got lost in the post.
Better: say sorry for the wait, and what happens next

Phrase: lost in the shuffle
Found-in: I fear that this got lost in the shuffle.
Not-in: We lost the shuffle board.
Better: say sorry for the wait, and what happens next

Phrase: (lost|losing) (track|sight) of (you|your|this one|this thread)
Found-in: We lost track of your order.
Not-in: We lost track of time at the fair.
Better: say sorry for the wait, and what happens next

Phrase: (fell|fallen|dropped|slipped|dropping) off (my|our|the) (radar|list|desk|table)
Found-in: Your case dropped off our radar.
Not-in: The cup fell off a shelf.
Better: say sorry for the wait, and what happens next

Phrase: (your
  (order|message|mail|email|e-mail|request|question|case|parcel|booking|refund|letter|enquiry|complaint|claim|delivery|call|appointment|ticket))
  (was|has been|had been|got) [*] (forgotten|overlooked|neglected)
Found-in: Your refund was simply forgotten.
Not-in: Your password was forgotten.
Better: say sorry for the wait, and what happens next

Phrase: your
  (order|message|mail|email|e-mail|request|question|case|letter|enquiry|inquiry|complaint|claim|note)
  (was|has been|had been|got) [somehow|sadly|simply|unfortunately] (missed|mislaid|misplaced|lost)
Strength: weak
Found-in: Your letter was mislaid.
Not-in: Your train was missed.
Better: say sorry for the wait, and what happens next

Phrase: (we|i|i've|we've) [have|had|somehow|must have|completely|totally|simply]
  (overlooked|mislaid|misplaced) your
  (order|message|mail|email|e-mail|request|question|case|letter|enquiry|inquiry|complaint|claim|note|parcel|refund)
Strength: weak
Found-in: I must have overlooked your letter.
Not-in: We overlooked the lid.
Better: say sorry for the wait, and what happens next

Phrase: (nobody|no one) [has|had] (looked at|saw|seen|read|opened|noticed|answered) your
  (order|message|mail|email|e-mail|request|question|case|parcel|booking|refund|letter|enquiry|complaint|claim|delivery|call|appointment|ticket)
Found-in: Nobody has looked at your letter.
Not-in: Nobody has used your card.
Better: say sorry for the wait, and what happens next

Phrase: (sitting|sat|lying|been lying) [unread|unanswered] (in|on) (my|our)
  (inbox|mailbox|desk|queue|spam folder) (for|since|unread)
Found-in: It has been sitting in our inbox for weeks.
Not-in: I sat on our bench for the photo.
Better: say sorry for the wait, and what happens next

Phrase: (we|i) (did not|didn't|had not|hadn't)
  (realise|realize|realised|realized|notice|noticed|know) [that] you were [still] waiting
Found-in: I did not realise you were still waiting.
Not-in: I know you were waiting.
Better: say sorry for the wait, and what happens next
Unless: condition question quotation report

Phrase: you (were|have been|had been) [*] (forgotten|overlooked|neglected)
Found-in: You have been overlooked.
Not-in: You have not been forgotten.
Better: say sorry for the wait, and what happens next
