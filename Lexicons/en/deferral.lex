Lexicon: deferral
Language: en
Purpose: Words that put an answer off.
Act: deferral
Unless: quotation
Source: written for replylint

Phrase: (we are|we're|i am|i'm|are|is) [*] (looking|checking) into
Found-in: We are looking into the crack.
Not-in: The door opens into the yard.

Phrase: (we|i) will [*] (look|check) into
Found-in: We will look into it.

Phrase: (we'll|i'll) [*] (look|check) into
Found-in: I'll look into it.

Phrase: (have|has) [been] (looked|looking) into
Found-in: We have been looking into it since May.

Phrase: (we are|we're|i am|i'm) [*]
  (investigating|reviewing|checking|examining|assessing|inspecting|researching|verifying|discussing)
Found-in: We are currently investigating the leak.

Phrase: (under|being)
  (investigation|review|investigated|reviewed|looked|checked|examined|discussed|considered|processed|assessed)
Found-in: Your claim is under review.

Phrase: as soon as (we|i|they|he|she) (know|have|hear|get|receive|find|learn|can|are|do|hears|knows)
Found-in: We write as soon as we know more.

Phrase: as soon as (possible|there|it|the|more|an|any|this)
Found-in: We write as soon as there is news.

Phrase: (once|when|until|after) (we|i|they) (know|have|hear|get|receive)
  (more|from|back|an|the|news)
Found-in: We will write once we have news.
Not-in: When I had lunch it rang.

Phrase: (get|come|revert|be) back to you
Found-in: I will get back to you.

Phrase: (let you know|inform you|notify you|update you|advise you|tell you|contact you|write to you)
  (as soon|when|once|if|shortly|soon|later|about|in due|after|asap|of any)
Found-in: We let you know when it comes.

Phrase: (in due course|in due time|in good time|at a later date|at a later stage|at a later time|at
  some point|sooner or later|for the time being|in the meantime|in the coming|in the near
  future|before long|some time|one of these days)
Found-in: You will hear in due course.

Phrase: (stay tuned|watch this space|bear with us|bear with me|hang tight|hang on|hold on|sit
  tight|hold tight)
Found-in: Bear with me while I look.

Phrase: (give|allow) (us|me) [up to|until|a|some|another|one|two] (few
  days|time|moment|minute|days|hours|week|bit|more time|tomorrow|monday|friday)
Found-in: Give me until Friday.
Not-in: They gave us time.

Phrase: please (be patient|have patience|wait|hold|stand by|bear with|allow|remain patient)
Found-in: Please be patient with us.
Not-in: We had to wait.

Phrase: (need|require|take|takes|requires|taking|needs) (some|more|a little|a
  bit|additional|further|a while) (time|longer|more time|more|while)
Found-in: It needs some more time.

Phrase: (may|might|could|can|will) take [a|some|up to|about|several]
  (while|time|bit|longer|days|weeks|few|little|hours|more)
Found-in: It may take some time.

Phrase: (we|i) (have|'ve|are|am) [*] (asked|asking|contacted|contacting|reached out to)
  (the|our|my|a|for)
Found-in: We have asked the maker.

Phrase: (we've|i've|we're|i'm) [*] (asked|asking|contacted|contacting|reached out
  to|consulting|chasing) (the|our|my|a|for|with|them)
Found-in: I've asked the maker.

Phrase: (waiting|awaiting|wait) (for|on)
  (a|an|the|our|their|his|her|word|news|confirmation|feedback|approval|more|further|information|stock)
Found-in: We are waiting for the maker.

Phrase: (awaiting|pending)
  (confirmation|feedback|approval|a|an|the|their|further|information|stock|news|review|response|reply|investigation|parts)
Found-in: It is pending approval.

Phrase: (not|don't|can't|cannot|unable to) [*] (know|say|tell|have|give|confirm) … (yet|at
  present|at the moment|right now|at this time|at this point)
Found-in: We do not know that yet.
Not-in: We know it.

Phrase: (not|nothing|no news|no update|no word|no information|no answer|no eta|no date) [*] (yet|so
  far|at present|at the moment|as of now|at this time)
Found-in: There is no news yet.

Phrase: (still|currently|presently) (working|looking|waiting|checking|investigating|trying|in
  progress|under|pending|discussing|processing|reviewing|open|researching|being)
Found-in: We are still checking the tank.
Found-in: The repair is currently under way.
Not-in: It is still warm.

Phrase: (working|work) on (it|this|that|a|the|your|finding|getting|resolving|fixing) [*] (now|right
  now|fix|solution|resolution|issue|problem|case|request|matter)
Found-in: We work on a solution.

Phrase: (working|work) (on it|on this|on that|to resolve|to fix|on a fix|on a solution|to find|to
  get|towards)
Found-in: We are working on it.

Phrase: (i|we) (need|have|will have|will need) to
  (check|ask|speak|talk|confirm|consult|discuss|verify|find out|look|investigate|clarify|wait)
Found-in: I need to ask the fitter.
Not-in: You need to ask him.

Phrase: (let me|let us|allow me to|i'll|i will|we'll|we will) (check|ask|find out|see|have a
  look|take a look|look|speak|talk|consult|confirm|verify|investigate|dig)
Found-in: Let me ask the fitter.
Not-in: Let me pay.

Phrase: (will|'ll) (follow up|circle back|touch base|revert|reach out again|update|keep you|report
  back|come back)
Found-in: I will circle back on Friday.

Phrase: (keep|keeping) (you|me) (posted|updated|informed|in the loop|up to date|abreast|apprised)
Found-in: We will keep you posted.

Phrase: (as and when|if and when|when and if|when the time comes|when possible|when we can|when i
  can|when time permits|as time permits|time permitting)
Found-in: We do it as time permits.

Phrase: (no (eta|date|timeline|timescale|time frame|timeframe|estimate)|without a date)
Found-in: There is no eta for it.

Phrase: (cannot|can't|unable to|not able to) (give|provide|offer|share|commit) [*]
  (eta|date|timeline|timescale|time frame|timeframe|estimate|answer)
Found-in: We cannot give a date.
Not-in: We can give a date.

Phrase: (more|further|additional) (information|news|details|updates|info)
  (will|to|soon|as|when|once|shall|in|shortly|later)
Found-in: More news will follow.

Phrase: (to be (announced|confirmed|decided|determined|advised|continued)|tba|tbc|tbd)
Found-in: The date is to be confirmed.

Phrase: (will|shall) be (announced|decided|discussed|considered|reviewed|examined|looked|taken
  into|evaluated|assessed|investigated)
Found-in: The date will be announced.

Phrase: (taken|take|taking) (it|this|that|your|under|into) [*] [*] (advisement|consideration|on
  board|account|offline)
Found-in: We take your wish into consideration.

Phrase: (on|added|put) (our|the|it on|it to|this to|to our|to the) [*]
  (list|radar|roadmap|backlog|agenda|to do|wishlist|wish list|queue)
Found-in: It is on our list.

Phrase: (put|place|placed|putting) (you|it|this|your) [*] on (hold|the list|the waiting list|our
  list|the back burner)
Found-in: We put it on hold.

Phrase: (cross|when we come to) that bridge
Found-in: We cross that bridge later.

Phrase: (too (early|soon) to|remains to be|yet to be)
  (say|tell|know|seen|decided|confirmed|determined|announced|judge)
Found-in: It is too early to say.

Phrase: (a|the) (decision|answer|reply|response|fix) (will|is|has|to|on|should)
  (be|follow|come|pending|expected|not)
Found-in: A decision will follow.

Phrase: (shortly|soon|later|presently|asap|at the earliest) (we|i|you|and|with|as|when|by|on|but)
Found-in: Soon we know more.

Phrase: (bring|brought|raise) (it|this|that|your) [*] (up|to|with|at) (the|our|with|my)
Found-in: I raised it with the maker or brought it up with the team.

Phrase: (in (process|progress)|in the (process|works|pipeline|queue)|under way|underway)
Found-in: The repair is in progress.

Phrase: (someone|somebody|a colleague|a member of) [*] (will|would|should|is going to) (be in
  touch|get back|contact|call|look|reply|respond|review|reach)
Found-in: Someone will be in touch.

Phrase: (check|checking|try|ask|write|call|come) (back|again) (in|next|later|with
  us|soon|on|after|tomorrow|regularly|at|for)
Found-in: Please check back in May.
