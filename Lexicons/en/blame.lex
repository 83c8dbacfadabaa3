Lexicon: blame
Language: en
Purpose: Words that put the fault on the customer, or on a colleague or courier in public.
Unless: negation quotation report
Source: written for replylint

# what the customer should have done

Phrase: you [really|perhaps|simply] (should have|should've|should of|ought to have|could
  have|could've) [at least|really|simply|just|first] read
  (the|our|my|this|that|it|carefully|more|what|before|up)
Found-in: You should have read the terms before you ordered.
Found-in: You really should've read it first.
Not-in: You should have read access to the folder now.
Not-in: You should have received a mail by now.
Better: say what the text says, and where it stands

Phrase: you [really|perhaps] (should have|should've|should of|ought to have) [at
  least|really|simply|just|first] (known|thought of|thought about|asked|told us|told me|informed
  us|contacted us|warned us|paid attention|paid more attention|been more careful|been careful|been
  aware|listened|let us know|waited|measured)
Found-in: You should have asked us first.
Found-in: You really should have known that wool shrinks.
Not-in: You should have two boxes on the doorstep.
Not-in: If you should have asked already, we are sorry to ask again.
Better: say what can be done now
Unless: negation quotation report condition

Phrase: you [really|perhaps] (should have|should've|should of|ought to have) [at
  least|really|simply|just|first]
  (checked|looked|followed|tested|backed|saved|kept|mentioned|called|written|chosen|noticed|understood|realised|realized|thought|considered|ordered|come|done)
Strength: weak
Found-in: You should have checked the size before washing it.
Not-in: You should have version 2 installed.
Not-in: By Friday you should have everything.
Better: say what can be done now, and what helps the next time
Unless: negation quotation report condition

Phrase: you (should|could) (not|never) have
  (opened|washed|used|thrown|installed|updated|deleted|touched|plugged|signed|clicked|ordered|pressed|removed|trusted|done|left|believed|paid|given|sent|put)
Found-in: You should not have opened the case.
Not-in: You should not have to pay for that.
Not-in: You should not have any trouble with the lid.
Better: say what can be done now

Phrase: you (shouldn't|shouldnt|ought not to) have
  (opened|washed|used|thrown|installed|updated|deleted|touched|plugged|signed|clicked|ordered|pressed|removed|trusted|done|left|believed|paid|given|sent|put)
Found-in: You shouldn't have washed it hot.
Not-in: You shouldn't have to wait longer than a week.
Not-in: A gift for our team? You shouldn't have!
Better: say what can be done now

Phrase: had you [only|just|simply|actually|carefully|properly] (read|checked|followed|looked|told
  us|told me|asked|informed us|listened|waited|bothered|been more careful|paid attention|taken the
  time|done your|let us know|measured|noticed|called|contacted us|thought)
Found-in: Had you read our terms, you would know that.
Not-in: Had you read about the strike before you booked?
Not-in: Had you two rooms in mind, or one?
Better: say what can be done now
Unless: quotation report question

Phrase: (if|if only) (you had|you'd) [only|just|simply|actually|carefully|properly|first]
  (bothered|listened|followed|been more careful|paid attention|paid more attention|taken the
  time|done your homework|looked|checked the|told us|asked us|informed us|contacted us|let us know)
Found-in: If you had followed the manual, the pump would still run.
Found-in: It would not have broken if you had followed the manual.
Not-in: If you had read my mail, you would know.
Not-in: If you'd like a refund, tell us.
Not-in: If you had trouble with the lid, tell us.
Better: say what can be done now
Unless: quotation report question

Phrase: (if|if only) (you had|you'd) [only|just|simply|actually|carefully|properly|first] read
  (the|our|it|this|that|what|more|up|before|all)
Found-in: If you had read the terms, you would know that.
Not-in: If you had read my mail, you would know.
Not-in: If you had red wine with it, that is the stain.
Better: say what the text says, and where it stands
Unless: quotation report question

Phrase: you [have|clearly|obviously|apparently|simply|also|again|repeatedly] (failed|neglected) to
Found-in: You failed to mention the second parcel.
Found-in: You have neglected to sign the form.
Not-in: If you failed to get a code, ask for a new one.
Not-in: You failed the test by one point.
Better: say what is missing, without saying who left it out
Unless: negation quotation report condition question

Phrase: your (failure|refusal|unwillingness|neglect) to
Found-in: Your failure to reply has cost us a week.
Not-in: The router reports a failure to connect.
Better: say what is missing, without saying who left it out

Phrase: you (forgot|forget|have forgotten|omitted) (to|the|your|that)
Strength: weak
Found-in: You forgot to attach the photo.
Not-in: If you forgot your password, click here.
Not-in: In case you forgot to save it, there is a copy.
Better: say what is missing: "the photo did not come through"
Unless: negation quotation report condition question

# read, follow, look

Phrase: you (clearly|obviously|evidently|apparently|simply|just) (did not|didn't|didnt|have
  not|haven't|never)
  (read|follow|check|look|listen|pay|understand|bother|try|followed|checked|looked|listened|paid|understood|bothered|tried)
Found-in: You obviously did not read the description.
Not-in: You obviously did not get our mail, sorry.
Better: say what the text says, and where it stands

Phrase: you (did not|didn't|didnt|never|do not|don't) [even] (bother|bothered|take the time|took the
  time|care|cared) to
Found-in: You did not even bother to call.
Not-in: If you did not care to keep it, send it back.
Better: say what is missing, without saying who left it out
Unless: negation quotation report condition

Phrase: you (did not|didn't|didnt|have not|haven't|never) (read|follow|pay attention to|comply with)
  [all] (the|our|my|these)
  (terms|instructions|manual|description|rules|guidelines|guide|conditions|steps|policy)
Found-in: You did not follow the instructions.
Not-in: If you did not follow the steps in order, start again.
Not-in: You did not follow the link in time, so here is a new one.
Better: say which step is missing, and how to take it
Unless: negation quotation report condition question

Phrase: did you [even|actually|bother to] (not|even) (read|check|look at|look|open|try)
  (the|our|this|it|before|what|any|anything)
Found-in: Did you even read the manual?
Not-in: Did you check the spam folder?
Not-in: Did you read the manual, and did it help?
Better: say what the text says, and where it stands

Phrase: (didn't|didnt) you (read|see|check|notice|look at|listen)
  (the|our|this|that|it|before|what|any|to)
Found-in: Didn't you read the description?
Not-in: Did you see the second page?
Better: say what the text says, and where it stands

Phrase: why (didn't|didnt|did) you (not|just|simply|ever|even) (read|check|tell us|tell
  me|ask|call|contact us|say so|say that|mention|look|wait|follow|inform us)
Found-in: Why did you not tell us earlier?
Not-in: Why did you choose us? Tell us in our survey.
Better: leave the question out; say what can be done now

Phrase: why (didn't|didnt) you (read|check|tell us|tell me|ask|call|contact us|say so|say
  that|mention|look|wait|follow|inform us)
Found-in: Why didn't you say so on the phone?
Not-in: That is why we did not call.
Better: leave the question out; say what can be done now

Phrase: because you (did not|didn't|didnt|failed|neglected|ignored|refused|forgot|never|were
  careless|were too late|were not careful|weren't careful)
Strength: weak
Found-in: The parcel went back because you did not collect it.
Not-in: The parcel went back because nobody was in.
Not-in: Is it because you did not get it, or was it too late?
Better: say what happened without the person: "the parcel was not collected"
Unless: negation quotation report condition question

# whose fault

Phrase: (is|was|it's|that's|be|been|being|entirely|purely|solely|simply|by|through|due to|because
  of|result of|down to|was all) your own
  (fault|mistake|error|doing|carelessness|negligence|oversight|stupidity)
Found-in: The loss was your own mistake.
Found-in: This happened through your own carelessness.
Not-in: It was not your own fault.
Not-in: You can write your own error page.
Better: leave out whose mistake it was, and say how to mend it
Unless: negation quotation report condition question

Phrase: (is|was|it's|that's|are|were)
  [all|entirely|clearly|purely|solely|completely|simply|obviously|actually|really] your
  (fault|mistake|error|doing)
Found-in: The delay is entirely your fault.
Not-in: It is not your fault.
Not-in: Was it your fault? No, it was ours.
Not-in: None of this is your fault.
Better: leave out whose mistake it was, and say how to mend it
Unless: negation quotation report condition question

Phrase: (fault|mistake|error|blame) [here|clearly|entirely] (is|was|lies|lay)
  [clearly|entirely|solely|only] (yours|with you|on your side|on your part)
Found-in: The mistake lies with you.
Not-in: The mistake is ours.
Not-in: The error is with your router's fan, which we replace.
Better: leave out whose mistake it was, and say how to mend it

Phrase: (mistake|error|misunderstanding|oversight|negligence|carelessness) on your (part|side|end)
Found-in: There was a mistake on your part.
Found-in: It looks like an error on your side.
Not-in: There was an error on our side.
Better: leave out whose mistake it was, and say how to mend it
Unless: negation quotation report condition question

Phrase: (problem|issue|trouble) (is|lies|seems to be|must be|appears to be) (on|at) your (end|side)
Strength: weak
Found-in: The problem is on your end.
Not-in: The problem is on our end.
Better: say what was seen, and what to try next
Unless: negation quotation report condition question

Phrase: (due to|because of|owing to|caused by|result of|as a result of) (your|the customer's)
  (mistake|error|carelessness|negligence|misuse|mishandling|misunderstanding|oversight|inattention|own|failure|late|lateness|impatience|ignorance)
Found-in: The damage is due to your misuse.
Not-in: We closed early because of your holiday.
Better: say what happened, without saying who did it

Phrase: your (negligence|carelessness|inattention|misuse|mishandling|impatience|ignorance)
Found-in: We pay for the lid, but your carelessness cost us a day.
Not-in: Negligence of ours is covered.
Better: say what happened, without saying who did it

Phrase: (you have|you have got|you only have|you have only|you've) [only|nobody but|no one but]
  yourself to blame
Found-in: You have only yourself to blame.
Found-in: You have no one but yourself to blame.
Not-in: You have nobody to blame yourself for.
Better: say what can be done now
Unless: quotation report

Phrase: you (brought|have brought|did|have done) (this|that|it) [all] (on|upon|to) yourself
Found-in: You brought this on yourself.
Not-in: You brought it yourself on Monday.
Better: say what can be done now

Phrase: (you are|you were|you're) [entirely|solely|the only one|the one] to blame [for]
Found-in: You are to blame for the scratch.
Not-in: You are not to blame.
Not-in: You are in no way to blame.
Better: leave out whose mistake it was, and say how to mend it
Unless: negation quotation report condition question

Phrase: (is|was|be|been|clearly|simply|case of|due to) [a|an] (user error|customer error|operator
  error)
Strength: weak
Found-in: This was a user error.
Not-in: The user saw an error.
Not-in: The new scale is less prone to user error.
Better: say what happened, and how to avoid it

Phrase: (cannot|can't|can not|will not|won't) be (held responsible|held liable|blamed|responsible)
  for your
Found-in: We cannot be held responsible for your mistake.
Not-in: We cannot be held responsible for the weather.
Better: say what can be done now
Unless: quotation report

Phrase: (are|is|am|was|were) not (responsible|to blame|liable) for your
  (mistake|mistakes|error|errors|carelessness|negligence|oversight|misunderstanding|choice|choices|typo|ignorance)
Found-in: We are not responsible for your mistakes.
Not-in: We are not responsible for your luggage in the car park.
Better: say what can be done now
Unless: quotation report

Phrase: (this is|this was|that is|that was|it is|it was|it's|that's) (not|hardly|certainly
  not|clearly not|definitely not) our (fault|mistake|doing|error)
Strength: weak
Found-in: It was not our fault.
Not-in: It was our fault.
Better: leave out whose mistake it was, and say how to mend it
Unless: quotation report condition question

Phrase: (this|that|it) (isn't|wasn't|isnt|wasnt) our (fault|mistake|doing|error)
Strength: weak
Found-in: That wasn't our fault.
Not-in: That was our fault.
Better: leave out whose mistake it was, and say how to mend it
Unless: quotation report condition question

Phrase: through no fault of (ours|our own|mine|my own)
Strength: weak
Found-in: The parcel is late through no fault of ours.
Not-in: The parcel is late through no fault of yours.
Better: leave out whose mistake it was, and say how to mend it
Unless: quotation report

# told, warned, stated

Phrase: as [very|quite|is|was|it is|it was]
  (clearly|plainly|explicitly|expressly|unmistakably|unambiguously)
  (stated|written|explained|mentioned|described|shown|indicated|noted|said|marked|communicated|outlined|specified)
Found-in: As clearly stated in our terms, returns are free for 14 days.
Not-in: As stated in our terms, returns are free.
Not-in: As clearly as it is stated, it still reads oddly.
Better: say it without "clearly", and link to the place

Phrase: (terms|conditions|manual|page|website|site|policy|confirmation|listing|description|contract|agreement|rules|instructions|documentation|docs|faq|label|invoice|mail|message|form)
  [very] (clearly|plainly|explicitly)
  (state|states|stated|say|says|said|show|shows|mention|mentions)
Found-in: Our terms clearly state that shipping is not refunded.
Not-in: Our terms state that shipping is refunded.
Not-in: Our terms do not clearly state that, sorry.
Better: say it without "clearly", and link to the place
Unless: negation quotation report condition question

Phrase: (is|was|are|were|it's|been) [very|quite] (clearly|plainly|explicitly|expressly)
  (stated|written|explained|mentioned) (in|on|at|to|when|there)
Found-in: It is very clearly stated on the page.
Not-in: It was not clearly stated on the page.
Not-in: The error is clearly shown in the log.
Better: say it without "clearly", and link to the place
Unless: negation quotation report condition question

Phrase: (you were|you have been|you had been|you've been)
  (clearly|explicitly|repeatedly|already|specifically|expressly|duly)
  (told|informed|warned|advised|asked|notified|reminded)
Found-in: You were clearly told that it is not waterproof.
Not-in: You were told the wrong price, sorry.
Not-in: You were not clearly told about it.
Better: say it again in a friendly way, without the reproach
Unless: negation quotation report condition question

Phrase: (we|i) (did warn|warned|had warned|have warned|did tell) you [about|that|of|before|so]
Found-in: We warned you that the glue sets fast.
Not-in: We should have warned you about the glue, sorry.
Better: say what can be done now
Unless: negation quotation report condition question

Phrase: you (should|ought to|must) (know|have known) better
Found-in: At your age you should know better.
Not-in: We should know better.
Better: leave it out

Phrase: as you (should|ought to|surely|must) [surely|well|really] (know|be aware|have seen|have
  read|have known|have noticed)
Found-in: As you should know, sale goods cannot be returned.
Not-in: As you know, the sale ends today.
Better: say it without the reproach

# what the customer did

Phrase: you (ignored|disregarded|have ignored|have disregarded|chose to ignore|decided to ignore)
  [all|all of] (our|my|the|this|that|these)
Found-in: You ignored our reminders.
Not-in: If you ignored the message, nothing is lost.
Better: say what is still open, and by when
Unless: negation quotation report condition question

Phrase: you (must have|must've)
  (entered|typed|forgotten|pressed|clicked|deleted|confused|misplaced|misread|misunderstood|missed|overlooked|ignored|mistyped|misheard|lost|broken|damaged|dropped)
Strength: weak
Found-in: You must have overlooked the second page.
Not-in: You must have two keys.
Better: say what the text says, and where it stands

Phrase: you (misread|misunderstood|overlooked|misinterpreted|misheard|have misread|have
  misunderstood|have overlooked|completely misunderstood)
Strength: weak
Found-in: You misread the label.
Not-in: I misread the label.
Better: say what the text says, and where it stands
Unless: negation quotation report condition question

Phrase: you (entered|typed|gave us|gave|provided|wrote|supplied|sent us|filled in|put in)
  (the|a|an|your) [completely] (wrong|incorrect|false)
Strength: weak
Found-in: You gave us the wrong address.
Not-in: If you entered the wrong code, start again.
Not-in: We gave you the wrong address.
Better: name what stood there: "the order says 12 Mill Lane"
Unless: negation quotation report condition question

Phrase: you (ordered|chose|picked|selected|bought|booked) the wrong
  (one|size|item|product|room|model|colour|color|part|version|date|ticket|tickets|plan)
Strength: weak
Found-in: You ordered the wrong size.
Not-in: We sent you the wrong size.
Not-in: If you ordered the wrong size, we change it.
Better: name what was ordered, and what can be done
Unless: negation quotation report condition question

Phrase: be [a bit|a little] more (careful|attentive) (next time|in future|in the future|from now
  on|when you|with)
Found-in: Be more careful next time.
Not-in: We will be more careful next time.
Not-in: I promise to be more careful in future.
Not-in: Our packers need to be more careful with the glass.
Better: say what helps the next time
Within: start

Phrase: please [try to|do] be [a bit|a little] more (careful|attentive)
Found-in: Please be more careful.
Not-in: Please be careful with the lid, it is sharp.
Better: say what helps the next time

Phrase: (try to|you should|you must|you need to|you have to|kindly) be [a bit|a little] more
  (careful|attentive)
Found-in: Try to be more careful next time.
Not-in: We try to be more open.
Not-in: We try to be on time.
Better: say what helps the next time
Unless: negation quotation report condition

Phrase: (next time|in future|in the future) please (read|check|look|think|pay attention|follow|make
  sure)
Strength: weak
Found-in: Next time please read the description first.
Not-in: Next time please call me, I will do it for you.
Better: say what helps the next time, without the reproach

Phrase: read (the|our|my) * (more carefully|properly|carefully) (next time|in future|in the
  future|before)
Found-in: Read the description more carefully next time.
Not-in: We will read the description more carefully next time.
Not-in: I read the contract carefully before I wrote.
Better: say what the text says, and where it stands
Within: start

Phrase: please read (the|our|my) * (more carefully|properly|carefully) (next time|in future|in the
  future|before)
Found-in: Please read the description more carefully next time.
Not-in: Please read the note about the lid.
Better: say what the text says, and where it stands

# a colleague, a department

Phrase: (my|a|the) [new] (colleague|co-worker|coworker|trainee|intern) [has|must have|apparently]
  (forgot|forgotten|messed up|screwed up|mucked up|botched|overlooked|slipped up|dropped the
  ball|blundered|goofed)
Found-in: My colleague forgot to send the label.
Found-in: The new trainee has messed up the order.
Found-in: My colleague must have forgotten the label.
Not-in: My colleague has already sent the label.
Not-in: I forgot to send the label.
Better: own it: say "we", and say what happens now

Phrase: (my|a|the) [new] (colleague|co-worker|coworker|trainee|intern) [has|apparently] (made a
  mistake|made an error|mixed up|got it wrong|got that wrong|misread|misunderstood|misinformed
  you|did not read|didn't read|did not check|didn't check|did not do|didn't do|told you
  nonsense|gave you the wrong|gave you wrong|told you the wrong|failed to)
Found-in: My colleague made a mistake with the price.
Not-in: I made a mistake with the price.
Not-in: My colleague did check it, twice.
Better: own it: say "we", and say what happens now

Phrase: (my|the) [new] (colleague|co-worker|coworker|trainee|intern) (is|was) [simply|clearly]
  (wrong|mistaken|misinformed|confused|careless|inexperienced|incompetent|useless|to blame|badly
  trained)
Found-in: My colleague was mistaken about the price.
Not-in: My colleague was right about the price.
Better: own it: say "we", and say what happens now

Phrase: (my|the|our) [new] (colleague|trainee|intern|apprentice|temp) (is|was)
  [still|quite|very|fairly|rather] new
Strength: weak
Found-in: My colleague is still new, so the mail went out too soon.
Not-in: My colleague is on leave.
Better: own it: say "we", and say what happens now

Phrase: (my|your|the|that|one of my|our)
  (colleague|colleagues|co-worker|coworker|predecessor|trainee|intern|boss) should (have|not
  have|never have|of|know better)
Found-in: My colleague should never have promised that.
Not-in: My colleague should be back on Monday.
Better: own it: say "we", and say what happens now

Phrase: (shouldn't|shouldnt) have (promised|told|said|given|offered) [you] (that|this|it)
Strength: weak
Found-in: She shouldn't have told you that.
Not-in: We should have told you that.
Better: own it: say "we", and say what happens now

Phrase: the (warehouse|post room|back office|billing department|sales department|sales team|shipping
  department|accounts department|marketing department|other department|kitchen|front desk|night
  shift|call centre|call center|it department|supplier|manufacturer|developers) [has|have|had|must
  have|probably|apparently] (forgot|forgotten|messed up|screwed up|mucked up|botched|slipped
  up|dropped the ball|blundered|goofed|fouled up)
Found-in: The warehouse messed up your order.
Not-in: The warehouse packed your order at noon.
Better: own it: say "we", and say what happens now

Phrase: whoever (told|promised|sent|wrote|said|handled|packed|advised) [you|to you|it|your order]
  [that|this] (was wrong|is wrong|was mistaken|is mistaken|made a mistake|had no idea|has no
  idea|did not know|didn't know|must have|should not|shouldn't|messed up)
Found-in: Whoever told you that was wrong.
Not-in: Whoever packed it did a fine job.
Better: own it: say "we", and say what happens now

Phrase: blame (the|our|my|your) (courier|carrier|driver|postman|post office|post|postal
  service|mailman|warehouse|supplier|manufacturer|colleague|colleagues|developers|management|bank|airline)
Found-in: You will have to blame the courier for that.
Not-in: We do not blame the courier.
Better: own it: say what is being done about it

# courier, supplier

Phrase: the (courier's|carrier's|driver's|postman's|post
  office's|mailman's|shipper's|warehouse's|supplier's|manufacturer's|airline's|bank's|agency's|developer's)
  (fault|mistake|error|problem|doing|responsibility)
Found-in: That was the courier's fault.
Not-in: It was not the courier's fault but ours.
Better: own it: say what is being done about it
Unless: negation quotation report condition question

Phrase: (my|your|our|another|that|a)
  (colleague's|co-worker's|coworker's|trainee's|intern's|predecessor's|boss's|supplier's|courier's)
  (fault|mistake|error|oversight|carelessness|doing)
Found-in: It was my colleague's mistake.
Not-in: It was not my colleague's mistake.
Better: own it: say "we", and say what happens now
Unless: negation quotation report condition question

Phrase: (fault|mistake|error) of (the|our|my|a) (courier|carrier|driver|postman|post
  office|warehouse|supplier|manufacturer|colleague|trainee|intern|agency|airline|bank|delivery
  company|shipping company)
Found-in: It was the fault of the courier.
Not-in: It was a fault of the pump.
Better: own it: say what is being done about it
Unless: negation quotation report condition question

Phrase: the (courier|carrier|driver|postman|post office|mailman|supplier|delivery company|shipping
  company|delivery service|airline|bank) (is|are|was|were) [clearly|solely|entirely|simply] (to
  blame|at fault|responsible for this|responsible for that)
Found-in: The carrier is to blame.
Not-in: The carrier was on time.
Better: own it: say what is being done about it

Phrase: the (courier|carrier|driver|postman|post office|mailman|delivery company|shipping
  company|delivery service) [has|have|must have|probably|apparently|obviously|clearly] (messed
  up|screwed up|mucked up|botched|dropped the ball|couldn't be bothered|was lazy|is useless|are
  useless|is unreliable|are unreliable)
Found-in: The courier screwed up again.
Not-in: The courier rang at noon.
Better: say where the parcel is, and what is being done
