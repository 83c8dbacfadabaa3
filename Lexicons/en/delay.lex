Lexicon: delay
Language: en
Purpose: Words that own that our answer or service comes late.
Unless: negation, quotation
Source: written for replylint

Phrase: (late|slow|delayed|belated|tardy|overdue|long overdue)
  (reply|response|answer|follow-up|followup|get back|turnaround|note)
Found-in: Sorry for the late reply.

Phrase: (delay|delays) in
  (getting|replying|responding|answering|coming|our|my|the|writing|processing|sending|shipping|delivery|delivering|dealing|handling|resolving|following)
Found-in: We apologise for the delay in getting back to you.

Phrase: (delay|delays) (with|on|to|of|at) (your|our|the|my|this)
  (reply|response|answer|order|delivery|parcel|refund|request|ticket)
Found-in: Apologies for the delay with your reply.

Phrase: (delay|delays) (with|on|to|of|at) (your|our|the|my|this)
  (case|shipment|query|email|e-mail|mail|message|package)
Found-in: Apologies for the delay with your case.

Phrase: sorry for (the|our|my|any|this) [long|slight|unusual|further]
  (delay|wait|delays|silence|hold-up|lateness|slowness)
Found-in: Sorry for the long delay.

Phrase: apologi(se|ze|es) for (the|our|my|any|this) …
  (delay|wait|delays|silence|hold-up|lateness|slowness)
Found-in: My apologise for the delay.

Phrase: (took|taken|taking) (so long|too long|longer|a while|some time|this long|a long time|ages|a
  bit longer|far too long|a few days)
Found-in: It has took so long to answer you.

Phrase: (not|haven't|hadn't|didn't) (getting|gotten|got|get|been able to get|come|came|coming) back
  to you (sooner|earlier|faster|quicker|before|yet|until)
Found-in: Sorry for not getting back to you sooner.
Unless: quotation

Phrase: (not|haven't|hadn't|didn't) (replying|responding|answering|replied|responded|answered) [to
  you|to your *] (sooner|earlier|faster|quicker)
Found-in: Sorry for not replying to you sooner.
Unless: quotation

Phrase: (not|haven't|hadn't|didn't) (replying|responding|answering|replied|responded|answered) [to
  you|to your *] (before|yet|until now|in time)
Found-in: Sorry for not replying to you before.
Unless: quotation

Phrase: (not|haven't|hadn't|didn't) (reply|respond|answer|writing|written|write) [to you|to your *]
  (sooner|earlier|faster|quicker)
Found-in: Sorry for not reply to you sooner.
Unless: quotation

Phrase: (not|haven't|hadn't|didn't) (reply|respond|answer|writing|written|write) [to you|to your *]
  (before|yet|until now|in time)
Found-in: Sorry for not reply to you before.
Unless: quotation

Phrase: (should|could|ought to) have (replied|responded|answered|written|got back|gotten back|been
  in touch|come back|contacted you|called) [to you] (sooner|earlier|faster|quicker|before|long
  ago|days ago|last week)
Found-in: We should have replied to you sooner.

Phrase: (kept|keeping|keep) you (waiting|hanging|in the dark)
Found-in: Sorry to have kept you waiting.

Phrase: (you had|you've had|you have had|having|making you|made you) to wait
Found-in: We are sorry you had to wait so long.

Phrase: thank you for (waiting|your patience|bearing with us|being patient|your wait)
Found-in: Thank you for waiting.

Phrase: thanks for (waiting|your patience|bearing with us|being patient|your wait)
Found-in: Thanks for waiting.

Phrase: (running|run|been|fallen|are|were|am) (behind|late|behind schedule) (with|on|in|answering)
Found-in: We have running behind with our mail.

Phrase: (backlog|backlogs) (of|in|with)
Found-in: We have a backlog of mail.

Phrase: (higher|larger|high|unusually high|exceptionally high|an unusually high|unusual) [than
  usual|than normal|than expected] (volume|volumes|number|demand|call volume)
Found-in: A higher than usual volume of mail slowed us.

Phrase: (while|some time|days|weeks|a week) since (you wrote|your message|your mail|your email|your
  e-mail|your letter|your question|you contacted|we heard|you got in touch)
Found-in: It is a while since you wrote.

Phrase: (slipped through|fell through) (the cracks|the net|our fingers)
Found-in: Your note slipped through the cracks.
Unless: quotation

Phrase: (only|just) (now|today|just) (seen|saw|seeing|getting|got|found|read|noticed|reading)
Found-in: I have only now seen your note.
Unless: quotation

Phrase: (missed|overlooked) your
  (message|mail|email|e-mail|note|letter|call|question|reply|request|ticket)
Found-in: I am sorry I missed your message.

Phrase: (later|slower|longer) than (we|i|usual|promised|planned|hoped|expected|you|normal)
Found-in: This comes later than we promised.
Unless: quotation

Phrase: (long|lengthy|extended) (wait|silence|delay)
Found-in: I know it was a long wait.

Phrase: (belatedly|better late than never)
Found-in: Belatedly, here is your answer.

Phrase: (shipped|ship|arrive|arrived|arriving|delivered|sent|went out) late
Found-in: Your parcel shipped late.

Phrase: (is|was|has been|are|were|been) (delayed|held up|running late)
Found-in: Your parcel is delayed.
