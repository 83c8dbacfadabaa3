Lexicon: non-apology
Language: en
Purpose: Words that sound like an apology and put the matter down to the reader's feelings or
  mistake.
Act: non-apology
Unless: quotation
Source: written for replylint

Phrase: sorry (if|that|in case|when|because) you …
  (feel|felt|think|thought|believe|believed|see|saw|took|take|found|find|perceive|perceived|consider|considered|interpret|interpreted|view|viewed|misread|misunderstood)
Found-in: We are sorry if you feel the price was high.
Not-in: We are sorry if you had to wait.

Phrase: sorry you [may|might|have|still] (feel|felt|think|thought|believe|believed|see it|saw
  it|took|take|perceive|perceived|consider|interpreted|view|misunderstood|misread)
Found-in: We're sorry you may feel like that.
Not-in: Sorry you waited.

Phrase: sorry (if|that) (you|your *|anyone|anybody) (was|were|is|are|got|felt|feels) …
  (offended|upset|hurt|annoyed|confused|disappointed|bothered|insulted)
Found-in: I am sorry if you was offended by my words.

Phrase: sorry (if|that) (someone|somebody|people|some) (was|were|is|are|got|felt|feels) …
  (offended|upset|hurt|annoyed|confused|disappointed|bothered|insulted)
Found-in: I am sorry if someone was offended by my words.

Phrase: sorry (if|that) (you|your *|anyone|anybody) (was|were|is|are|got|felt|feels) …
  (unhappy|angry|put off|displeased|dissatisfied|misled|sensitive)
Found-in: I am sorry if you was unhappy by my words.

Phrase: sorry (if|that) (someone|somebody|people|some) (was|were|is|are|got|felt|feels) …
  (unhappy|angry|put off|displeased|dissatisfied|misled|sensitive)
Found-in: I am sorry if someone was unhappy by my words.

Phrase: sorry you (were|are|got|feel|felt) [so] (offended|upset|hurt|annoyed|insulted|put
  off|displeased|confused|dissatisfied|that way|this way)
Found-in: Well, sorry you were so offended.

Phrase: sorry (if|that) (this|that|it|we|i) …
  (offended|upset|insulted|annoyed|bothered|hurt|angered|confused)
  (you|anyone|anybody|someone|some|your feelings)
Found-in: I am sorry if this offended you.

Phrase: sorry (if|that) (anything|something|my *|our *) …
  (offended|upset|insulted|annoyed|bothered|hurt|angered|confused)
  (you|anyone|anybody|someone|some|your feelings)
Found-in: I am sorry if anything offended you.

Phrase: sorry (if|that) (anything|something) [i|we] (said|did|wrote|we said)
  (offended|upset|hurt|was taken|came across|was misunderstood|caused)
Found-in: I'm sorry if anything I said offended you.
Found-in: Sorry if anything I wrote came across as rude.

Phrase: sorry (if|that) you (don't|dont|do not|doesn't|doesnt|does not|didn't|didnt|did not)
  (like|understand|agree|appreciate|enjoy|get|see|read|care for|approve|want|realise|realize)
Found-in: I'm sorry if you don't like our rules.

Phrase: sorry you (don't|dont|do not|doesn't|doesnt|does not|didn't|didnt|did not)
  (like|understand|agree|appreciate|get|see|read|care for|approve|realise|realize)
Found-in: Sorry you don't like how this works.

Phrase: sorry (if|that) (it|this|that|we|i) (came|comes|come) (across|over|off)
Found-in: I am sorry if it came across as rude.

Phrase: sorry (if|that) (it|this|that) (was|is|seems|seemed|sounds|sounded|looks|looked) (unclear to
  you|confusing to you|not clear to you|rude to you|unfair to you|like that to you|that way)
Found-in: I am sorry if it was unclear to you.

Phrase: sorry (for|about|if there was|if there is|if there has been) (any|a|the|your|this)
  (misunderstanding|misunderstandings|confusion) (on your part|on your side|on your end|at your
  end|you may have|you might have)
Found-in: We are sorry for any misunderstanding on your part.

Phrase: sorry (for|about|if there was|if there is|if there has been) (any|a|the|your|this)
  (misinterpretation|misperception|mix-up) (on your part|on your side|on your end|at your end|you
  may have|you might have)
Found-in: We are sorry for any misinterpretation on your part.

Phrase: sorry (for|about|if there was|if there is|if there has been) (any|a|the|your|this)
  (misunderstanding|misunderstandings|confusion) (you have|you had|you felt|from your side|of yours)
Found-in: We are sorry for any misunderstanding you have.

Phrase: sorry (for|about|if there was|if there is|if there has been) (any|a|the|your|this)
  (misinterpretation|misperception|mix-up) (you have|you had|you felt|from your side|of yours)
Found-in: We are sorry for any misinterpretation you have.

Phrase: sorry (for|about) (any|the|how|whatever)
  (way|upset|offence|offense|hurt|disappointment|dissatisfaction|annoyance|feelings) (you feel|you
  may feel|you may have felt|you might feel|you might have felt|you felt)
Found-in: We are sorry for any way you feel.
Not-in: We are sorry for the delay you had.

Phrase: sorry (for|about) (any|the|how|whatever)
  (way|upset|offence|offense|hurt|disappointment|dissatisfaction|annoyance|feelings) (you
  believe|you think|you perceived|you perceive|you may have perceived|you imagine)
Found-in: We are sorry for any way you believe.
Not-in: We are sorry for the delay you had.

Phrase: sorry (for|about|to hear) (how|what) you (feel|felt|think|see it|saw it|took it|perceive
  it|perceived it|believe|interpreted|took)
Found-in: We are sorry for how you feel.

Phrase: sorry to hear (you|that you) (feel|felt|think|believe|see it|saw
  it|perceive|perceived|found|consider)
Found-in: We are sorry to hear you feel this way.
Not-in: Sorry to hear you had to wait.

Phrase: sorry (your|that your) (expectations|expectation|hopes|perception|impression|idea)
  (were|was|are|is|weren't|wasn't|has|had)
Found-in: We are sorry your expectations were so high.

Phrase: sorry but (you|you've|you should|you were|you are|your own|the mistake was yours|it is
  your|it was your|that is your|that's your|it's your)
Found-in: I am sorry but you did not read the terms.

Phrase: sorry but (that's|that is|this is|it's|it is) (our|the) (policy|rule|rules|way it
  is|law|procedure|process)
Found-in: I'm sorry but that's our policy.

Phrase: sorry (if|that) (it|this|that) (isn't|wasn't|is not|was not) (good enough|what you|how
  you|to your liking|to your taste|convenient for you|enough)
Found-in: We're sorry if it isn't good enough wanted to hear.

Phrase: sorry not sorry
Found-in: Sorry not sorry, rules are rules.

Phrase: (if|in case) (you|anyone|anybody) … (offended|upset|hurt|insulted) … (we|i|then we|then i)
  (apologi(se|ze)|are sorry|am sorry|regret)
Found-in: If you offended we apologise.

Phrase: (if|in case) (someone|somebody|any of you) … (offended|upset|hurt|insulted) … (we|i|then
  we|then i) (apologi(se|ze)|are sorry|am sorry|regret)
Found-in: If someone offended we apologise.

Phrase: (if|in case) (you|anyone|anybody) … (annoyed|misled|bothered) … (we|i|then we|then i)
  (apologi(se|ze)|are sorry|am sorry|regret)
Found-in: If you annoyed we apologise.

Phrase: (if|in case) (someone|somebody|any of you) … (annoyed|misled|bothered) … (we|i|then we|then
  i) (apologi(se|ze)|are sorry|am sorry|regret)
Found-in: If someone annoyed we apologise.

Phrase: (we|i) apologi(se|ze) (if|that|in case) (you|your *|anyone|anybody|someone|somebody|some) …
  (feel|felt|offended|upset|hurt)
Found-in: We apologise if you feel by what I wrote.
Not-in: We apologise if you had to wait.

Phrase: (we|i) apologi(se|ze) (if|that|in case) (you|your *|anyone|anybody|someone|somebody|some) …
  (insulted|annoyed|confused|think)
Found-in: We apologise if you insulted by what I wrote.
Not-in: We apologise if you had to wait.

Phrase: (we|i) apologi(se|ze) (if|that|in case) (you|your *|anyone|anybody|someone|somebody|some) …
  (thought|believe|believed|misled|perceived)
Found-in: We apologise if you thought by what I wrote.
Not-in: We apologise if you had to wait.

Phrase: (we|i) apologi(se|ze) (if|that|in case) (you|your *|anyone|anybody|someone|somebody|some) …
  (bothered|misunderstood|misread|found)
Found-in: We apologise if you bothered by what I wrote.
Not-in: We apologise if you had to wait.

Phrase: apologi(se|ze|es) (if|that|in case) (you|anyone|anybody|someone) …
  (feel|felt|think|thought|believe|believed|perceive|perceived|find|found|took|misunderstood|misread)
Found-in: My apologise if you feel it rude.

Phrase: apologi(se|ze|es) for (any|the)
  (misunderstanding|confusion|misinterpretation|offence|offense|upset) (on your part|on your side|on
  your end|at your end|you may have|you might have|you felt|you perceived)
Found-in: My apologise for any misunderstanding on your part.

Phrase: apologi(se|ze|es) (for|about) (how|the way|what) you
  (feel|felt|think|took|see|perceive|perceived|interpreted)
Found-in: Our apologise for how you feel it.

Phrase: apologi(se|ze|es) (if|that) (this|that|it|we|i|anything|something|my *|our *) …
  (offended|upset|insulted|annoyed|hurt|angered|bothered)
Found-in: My apologise if this offended you.

Phrase: apologi(se|ze|es) (if|that) (it|this|that|we|i) (came|comes|come) (across|over|off)
Found-in: My apologise if it came across as cold.

Phrase: (any|whatever) (perceived|imagined|supposed|alleged|so-called|apparent)
  (inconvenience|slight|problem|issue|issues|fault|rudeness|offence|offense|mistake|delay|wrong|error|errors)
Strength: full
Found-in: We regret any perceived inconvenience.

Phrase: (regret|regrets) (that|if|how) you [may|might|have] (feel|felt|think|believe|were
  offended|were upset|are upset|are unhappy|are not happy|see|saw|perceived|took)
Found-in: We regret that you may feel unfairly treated.

Phrase: (regret|regrets) (your|any)
  (misunderstanding|misinterpretation|misperception|perception|feelings)
Found-in: We regret your misunderstanding.

Phrase: (no|any) (offence|offense|harm|disrespect) (was|were) (intended|meant)
Strength: weak
Found-in: No offence was intended.
Unless: quotation, question

Phrase: (didn't|did not|never) (mean|intend|meant|intended) to (offend|upset|hurt|insult|annoy)
  (you|anyone|anybody|your)
Strength: weak
Found-in: We didn't mean to offend you.
Unless: quotation, question

Phrase: (mistakes|errors) (were|was|have been|may have been|might have been) made
Strength: weak
Found-in: Mistakes were made.
Unless: quotation, question

Phrase: (regrettable|unfortunate|sorry) (that|if) you (feel|felt|think|see|took|believe|chose)
Found-in: It is regrettable that you feel this way.

Phrase: (a shame|a pity) (that you|if you|you) (feel|felt|think|see
  it|took|believe|misunderstood|misread)
Found-in: It is a shame that you feel like this.

Phrase: (would|we would|i would|we'd|i'd) (like to|love to) apologi(se|ze) but
Found-in: Would like to apologise but you were late.

Phrase: (technically|strictly speaking|legally) (not|it is not|it's not|this is not|this isn't) our
  (fault|mistake|problem|responsibility)
Found-in: Technically not our fault.
Unless: quotation, question

Phrase: (you|it) (may|might|must|could) have (misread|misunderstood|misheard|misinterpreted|been
  mistaken|been confused|imagined)
Strength: weak
Found-in: I think you may have misread it.
Unless: quotation, question
