Lexicon: non-apology
Language: en
Purpose: Words that sound like an apology and put the matter down to the reader's feelings or
  mistake.
Act: non-apology
Unless: quotation
Source: written for replylint

# Sorry for what the reader feels or thinks

Phrase: sorry (if|that|in case|when|because) you [may|might|have|ever|still|all|both]
  (feel|felt|think|thought|believe|believed|perceive|perceived|consider|considered|interpret|interpreted|view|viewed|misread|misunderstood)
Found-in: We are sorry if you feel the price was high.
Not-in: We are sorry if you had to wait.
Not-in: We are sorry that you had to wait, and feel with you.
Better: say sorry for what happened, not for how it is seen

Phrase: sorry (if|that|because) you (see it|saw it|take it|took it|took this|took that|see things)
Found-in: We are sorry that you see it like this.
Not-in: Sorry that you found the door shut.
Better: say sorry for what happened, not for how it is seen

Phrase: sorry you [may|might|have|still] (feel|felt|think|thought|believe|believed|see it|saw
  it|took it|take it|perceive|perceived|consider|interpreted|view|misunderstood|misread)
Found-in: We're sorry you may feel like that.
Not-in: Sorry you waited.
Better: say sorry for what happened, not for how it is seen

Phrase: sorry (for|about|to hear) (how|what) you (feel|felt|think|see it|saw it|took it|perceive
  it|perceived it|believe|interpreted|took)
Found-in: We are sorry for how you feel.
Better: say sorry for what happened, not for how it is seen

Phrase: sorry to hear (you|that you) [may|might|still] (feel|felt|think|thought|believe|see it|saw
  it|perceive|perceived|consider)
Found-in: We are sorry to hear you feel this way.
Not-in: Sorry to hear you had to wait.
Better: say sorry for what happened, not for how it is seen

Phrase: sorry (for|about) (any|the|how|whatever)
  (way|upset|offence|offense|hurt|disappointment|dissatisfaction|annoyance|feelings) (you feel|you
  may feel|you may have felt|you might feel|you might have felt|you felt|you think|you believe|you
  perceived|you perceive|you may have perceived|you imagine)
Found-in: We are sorry for any upset you may feel.
Not-in: We are sorry for the delay you had.
Better: say sorry for what caused it

Phrase: sorry (your|that your) (expectations|expectation|hopes|perception|impression|idea) [of *]
  (were|was|are|is|weren't|wasn't|has|had)
Found-in: We are sorry your expectations were so high.
Better: say sorry for what was missing

Phrase: (regret|regrets|regrettable|unfortunate) (that|if|how) you [may|might|have|still]
  (feel|felt|think|thought|believe|believed|were offended|see it|saw it|see
  things|perceive|perceived|took it|take it|misunderstood|misread|misinterpreted|chose)
Found-in: We regret that you may feel unfairly treated.
Found-in: We regret that you misunderstood our terms.
Found-in: It is unfortunate that you feel this way.
Better: say sorry for what happened, not for how it is seen

Phrase: (regret|regrets) (your|any)
  (misunderstanding|misinterpretation|misperception|perception|feelings)
Found-in: We regret your misunderstanding.
Better: own what was unclear, and say it again

Phrase: (a shame|a pity|too bad|sad) (that you|if you|you) [still] (feel|felt|think|see
  it|took|believe|misunderstood|misread)
Found-in: It is a shame that you feel like this.
Better: say sorry for what happened, not for how it is seen

Phrase: (i|we) (apologi(se|ze)|apologi(sed|zed)) (if|that|in case) you [may|might|have|still]
  (feel|felt|think|thought|believe|believed|perceive|perceived|misunderstood|misread|took it|see it)
Found-in: We apologise if you feel hurt by what I wrote.
Not-in: We apologise if you had to wait.
Better: say sorry for what happened, not for how it is seen

Phrase: (apologies|apology) (if|that|in case) you [may|might|have|still]
  (feel|felt|think|thought|believe|believed|perceive|perceived|misunderstood|misread|took it|see it)
Found-in: Our apologies if you feel left out.
Better: say sorry for what happened, not for how it is seen

# Sorry if somebody was hurt

Phrase: sorry (if|in case) (you|your *|anyone|anybody|someone|somebody|people|some)
  (was|were|is|are|got|felt|feels|feel) …
  (offended|upset|hurt|annoyed|confused|disappointed|bothered|insulted|unhappy|angry|put
  off|displeased|dissatisfied|sensitive)
Found-in: I am sorry if anyone was offended by my words.
Not-in: We are sorry if you were charged twice.
Better: say sorry for what was said or done, without an if

Phrase: sorry that (you|your *|anyone|anybody|someone|somebody|people|some)
  (was|were|is|are|got|felt|feels|feel) … (offended|insulted|put off|displeased|sensitive|annoyed)
Found-in: I am sorry that you were offended.
Better: say sorry for what was said or done

Phrase: sorry that you (are|were|got|felt|feel) [so|very|a bit|rather]
  (upset|confused|disappointed|unhappy|angry|dissatisfied|bothered)
Strength: weak
Found-in: I am sorry that you are upset.
Better: say sorry for what caused it

Phrase: sorry you (are|were|got|feel|felt) [so|very|a bit|rather] (offended|insulted|put
  off|displeased|that way|this way|like that|like this)
Found-in: Well, sorry you were so offended.
Better: say sorry for what was said or done

Phrase: sorry (if|in case) (this|that|it|we|i|anything|something|my *|our *) …
  (offended|upset|insulted|annoyed|bothered|hurt|angered|confused)
  (you|anyone|anybody|someone|some|your feelings)
Found-in: I am sorry if this offended you.
Better: say sorry for it, without an if

Phrase: sorry (if|that) (anything|something) [i|we] (said|did|wrote) (offended|upset|hurt|was
  taken|came across|was misunderstood)
Found-in: I'm sorry if anything I said offended you.
Found-in: Sorry if anything I wrote came across as rude.
Better: say sorry for it, without an if

Phrase: sorry (if|that) (it|this|that|we|i) (came|comes|come) (across|over|off)
Strength: weak
Found-in: I am sorry if it came across as rude.
Better: say sorry for the tone itself

Phrase: sorry (if|that) (it|this|that) (was|is|seems|seemed|sounds|sounded|looks|looked) (unclear to
  you|confusing to you|not clear to you|rude to you|unfair to you|like that to you|that way to
  you|that way)
Found-in: I am sorry if it was unclear to you.
Better: own what was unclear, and say it again

Phrase: apologi(se|ze) (if|in case) (you|your *|anyone|anybody|someone|somebody|some)
  (was|were|is|are|got|felt|feels) …
  (offended|upset|hurt|insulted|annoyed|confused|disappointed|unhappy)
Found-in: We apologise if anyone was upset by what I wrote.
Not-in: We apologise if anyone had to wait.
Better: say sorry for what was said or done, without an if

Phrase: (apologies|apologi(se|ze)) (if|that) (it|this|that|we|i) (came|comes|come) (across|over|off)
Strength: weak
Found-in: My apologies if it came across as cold.
Better: say sorry for the tone itself

Phrase: (if|in case) (you|anyone|anybody|someone|somebody|any of you) …
  (offended|upset|hurt|insulted|annoyed|bothered) … (we|i) (apologi(se|ze)|are sorry|am
  sorry|regret)
Found-in: If anyone was offended we apologise.
Better: say sorry for what was said or done, without an if

Phrase: (if|in case) (you|anyone|anybody|someone|somebody|any of you) …
  (offended|upset|hurt|insulted|annoyed|bothered) … (my|our) (apologies|apology)
Found-in: If anyone was offended, my apologies.
Better: say sorry for what was said or done, without an if

Phrase: if (we|i|this|that|it|anything) [have|has] [in any way|somehow]
  (offended|insulted|upset|hurt) (you|anyone|anybody|someone|somebody)
Found-in: If we have somehow offended you, that was not meant.
Better: say sorry for what was said or done, without an if

# The reader's mistake

Phrase: sorry (if|that|because) you (don't|dont|do not|doesn't|doesnt|does not|didn't|didnt|did not)
  (like|understand|agree|appreciate|read|care for|approve|realise|realize|notice|bother)
Found-in: I'm sorry if you don't like our rules.
Not-in: We are sorry that you did not get our letter.
Better: say sorry for what happened, and leave the reader out of it

Phrase: sorry you (don't|dont|do not|doesn't|doesnt|does not|didn't|didnt|did not)
  (like|understand|agree|appreciate|read|care for|approve|realise|realize|notice|bother)
Found-in: Sorry you don't like how this works.
Not-in: Sorry you didn't see our first letter.
Better: say sorry for what happened, and leave the reader out of it

Phrase: sorry (for|about|if there was|if there is|if there has been) (any|a|the|your|this)
  (misunderstanding|misunderstandings|confusion|misinterpretation|misperception|mix-up) (on your
  part|on your side|on your end|at your end|you may have|you might have|you have|you had|you
  felt|from your side|of yours)
Found-in: We are sorry for any misunderstanding on your part.
Not-in: We are sorry for the confusion on our part.
Better: own what was unclear, and say it again

Phrase: (i|we) apologi(se|ze) for (any|a|the|your|this)
  (misunderstanding|misunderstandings|confusion|misinterpretation|mix-up) (on your part|on your
  side|on your end|at your end|you may have|you might have|of yours)
Found-in: We apologise for the confusion on your end.
Better: own what was unclear, and say it again

# Sorry, and a but

Phrase: sorry but (you should have|you should've|you should read|you should|you were told|you were
  informed|you were warned|you were wrong|you are wrong|you're wrong|you are mistaken|you did not
  read|you didn't read|your own|the mistake was yours|it is your|it was your|that is your|that's
  your|it's your|you agreed|you accepted|you knew|you signed)
Found-in: I am sorry but you did not read the terms.
Not-in: I am sorry, but you can only book by phone.
Better: say sorry without a but

Phrase: sorry but (this is|that is|that's|it is|it's|this was|that was|it was) not (our|my)
  (fault|problem|mistake|responsibility|job|doing|error)
Found-in: Sorry, but that is not our problem.
Better: say sorry without a but

Phrase: sorry but (that's|that is|this is|it's|it is|those are|these are) (our|the|just the|just
  our|simply the|how) (policy|rule|rules|way it is|way things are|law|it is|it works|things
  are|terms)
Found-in: I'm sorry but that's our policy.
Not-in: I'm sorry, but that's the last one.
Better: say sorry without a but, and what can be done

Phrase: sorry but (rules are rules|a deal is a deal|a contract is a contract|terms are terms|we did
  nothing wrong|we have done nothing wrong|we've done nothing wrong|nobody is perfect|nobody's
  perfect|mistakes happen|these things happen|what do you expect|what did you expect)
Found-in: Sorry, but mistakes happen.
Better: say sorry without a but

Phrase: sorry (if|that) (it|this|that) (isn't|wasn't|is not|was not) (good enough|to your liking|to
  your taste|convenient) for you
Found-in: We're sorry if it isn't good enough for you.
Better: say sorry for what was missing

Phrase: sorry (if|that) (it|this|that) (isn't|wasn't|is not|was not) (what you|how you)
  (want|wanted|wish|like|imagined)
Strength: weak
Found-in: We're sorry if this is not what you wanted to hear.
Better: say sorry for what was missing

Phrase: sorry not sorry
Found-in: Sorry not sorry, rules are rules.
Better: say sorry and mean it, or leave it out

Phrase: (would|we would|i would|we'd|i'd) (like to|love to) apologi(se|ze) but
Found-in: I would like to apologise but you were late.
Better: say sorry without a but

# Nobody did it

Phrase: [unfortunately|clearly|obviously|perhaps] (mistakes|errors) (were|have been|may have
  been|might have been|can be|could have been|get) made
Found-in: Mistakes were made.
Not-in: No mistakes were made.
Better: say who made the mistake, and what it was
Unless: negation, quotation, question, condition

Phrase: (any|whatever) (perceived|imagined|supposed|alleged|so-called|apparent)
  (inconvenience|slight|problem|issue|issues|fault|rudeness|offence|offense|mistake|delay|wrong|error|errors)
Found-in: We regret any perceived inconvenience.
Better: say sorry for it, without doubting it

Phrase: (no|any) (offence|offense|harm|disrespect) (was|were) (intended|meant)
Strength: weak
Found-in: No offence was intended.
Better: say sorry for what was said
Unless: quotation, question

Phrase: (didn't|did not|never) (mean|intend|meant|intended) to (offend|upset|hurt|insult|annoy)
  (you|anyone|anybody|your)
Strength: weak
Found-in: We didn't mean to offend you.
Better: say sorry for what was said
Unless: quotation, question

Phrase: (technically|strictly speaking|legally) (not|it is not|it's not|this is not|this isn't) our
  (fault|mistake|problem|responsibility)
Found-in: Technically not our fault.
Better: say sorry for the trouble, whoever caused it
Unless: quotation, question
