Lexicon: sympathy
Language: en
Purpose: Words by which the writer shows that the reader's trouble is felt and understood.
Act: sympathy
Source: written for replylint

Phrase: sorry to (hear|see|read|learn|find out|know|discover|note|notice|understand|hear about|hear
  of|hear that|hear this)
Found-in: We are sorry to hear the heating is off.
Not-in: Sorry to bother you.

Phrase: sorry (to have|i had to|we had to) (heard|learned|learnt|read|seen|hear|read|see)
Found-in: Sorry to have heard of your loss.

Phrase: sorry [to see] you('re| are) [still|also|all]
  (having|experiencing|facing|going|dealing|seeing|getting|finding|unhappy|struggling|stuck|upset|unable|not
  happy|disappointed|frustrated|unwell|ill|leaving)
Found-in: Sorry to see you're still having trouble with the app.
Not-in: Sorry, you are next in line.

Phrase: sorry (that|if) you('re| are) [still|also|all]
  (having|experiencing|facing|going|dealing|seeing|getting|unhappy|struggling|stuck|upset|unable|not
  happy|disappointed|frustrated|unwell|ill)
Found-in: Sorry that you're still having this.

Phrase: sorry (you|that you|u) r having
Found-in: Sorry you r having a bad day with it.

Phrase: sorry (for|about) your (loss|losses|bereavement|illness|bad news|sad
  news|accident|cat|dog|mother|father|mum|mom|dad|family|injury)
Found-in: We are sorry for your loss.
Not-in: We are sorry about your order.

Phrase: (saddened|dismayed|upset|shocked|distressed|disheartened|horrified|appalled|troubled|disappointed|concerned|alarmed|unhappy|gutted)
  to (hear|learn|read|see|find|know|discover)
Found-in: We were saddened to hear of the fire.
Not-in: We are happy to hear it.

Phrase: (sad|hate|hated|hurts|pains|distressing|disappointing|upsetting|disheartening|horrible|terrible|awful|tough|hard)
  to (hear|read|see)
Strength: weak
Found-in: It is sad to hear that the trip was spoiled.
Not-in: Our shop is hard to find.

Phrase: (sad|hate|hated) to (learn|know|think)
Found-in: We are sad to learn of your loss.

Phrase: never (like|want|nice|easy|good|pleasant) to (hear|see|read|learn)
Found-in: We never like to hear that a gift broke.
Unless: quotation, question

Phrase: don't (like|want|love) to (hear|see) (you|this|that|of|about)
Found-in: We don't like to hear you upset.
Unless: quotation, question

Phrase: (don't|dont|do not|doesn't|doesnt|does not|didn't|didnt|did not) like
  (hearing|seeing|reading) (this|that|of|about|it)
Found-in: We don't like hearing this.
Unless: quotation, question

Phrase: (not|isn't|wasn't) (what|the news|something) (we|i) (like|want|wanted|hoped|love|wish) to
  (hear|see|read)
Found-in: That is not what we like to hear.
Unless: quotation, question

Phrase: (i|we) … (understand|appreciate|see|get|realise|realize|recognise|recognize) how
  (frustrating|annoying|upsetting|disappointing|stressful|inconvenient|difficult|hard|unpleasant|irritating|worrying|painful|tiresome|awkward|confusing|infuriating|tough|scary|urgent|bad|much|you)
Found-in: I understand how frustrating this must be.
Not-in: Do you understand how it works?

Phrase: (i|we) … (understand|appreciate|see|get|share|hear|acknowledge|recognise|recognize)
  (your|the|that) (frustration|disappointment|concern|concerns|anger|annoyance|worry|worries|pain)
Found-in: I understand your frustration and want to help.
Not-in: We do not share your data.

Phrase: (i|we) … (understand|appreciate|see|get|share|hear|acknowledge|recognise|recognize)
  (your|the|that)
  (upset|situation|anxiety|unhappiness|distress|displeasure|dissatisfaction|irritation|stress)
Found-in: I understand your upset and want to help.
Not-in: We do not share your data.

Phrase: (we|i) understand (this is|this was|that this is|that this was|it is|it was|that it
  is|it's|this can be|it can be|how) [a|an] …
  (frustrating|annoying|upsetting|disappointing|stressful|inconvenient|difficult)
Found-in: We understand this is a frustrating experience.

Phrase: (we|i) understand (this is|this was|that this is|that this was|it is|it was|that it
  is|it's|this can be|it can be|how) [a|an] …
  (hard|unpleasant|irritating|worrying|tough|frustration)
Found-in: We understand this is a hard experience.

Phrase: (must be|must have been|can be|could be|that's|that is|sounds|must feel|how) …
  (frustrating|upsetting|annoying|stressful|distressing|worrying|infuriating|maddening|irritating|disheartening|exasperating)
  [for you]
Strength: weak
Found-in: This must be frustrating for you.
Unless: negation, quotation, question, condition

Phrase: (understandably|rightly|justifiably|naturally)
  (frustrated|upset|annoyed|angry|disappointed|concerned|worried|unhappy)
Found-in: You are understandably frustrated.
Unless: negation, quotation

Phrase: (you have every|you've every|every) right to be
  (upset|angry|annoyed|frustrated|disappointed|cross|unhappy|mad)
Found-in: You have you have every right to be upset.
Unless: negation, quotation

Phrase: (your|the) (frustration|anger|annoyance|disappointment|concern|worry) is
  [entirely|completely|fully|totally|perfectly|very|more than]
  (understandable|justified|valid|legitimate|warranted)
Found-in: Your frustration is entirely understandable.
Unless: negation, quotation

Phrase: (completely|totally|entirely|perfectly|very|that is|that's|is) understandable (that you|you
  are|you're|to be|why you|to feel)
Found-in: It is completely understandable that you upset.
Unless: negation, quotation

Phrase: (we|i) [would|'d|can] (feel|be) (the same|the same way|just as|equally|upset too|annoyed
  too|frustrated too)
Found-in: We would feel the same in your place.
Unless: negation, quotation, condition

Phrase: (i'd|we'd) (feel|be) (the same|the same way|just as upset|just as annoyed|frustrated
  too|upset too|annoyed too|angry too)
Found-in: I'd feel the same in your place.
Unless: negation, quotation

Phrase: (can|could) (only|just|well|certainly) imagine (how|the|what|your|that)
Found-in: I can only imagine how that felt.
Not-in: Could you imagine it in red?

Phrase: (can|could) imagine (how|that this|that it|your)
  (frustrating|upsetting|annoying|stressful|disappointing|frustration|disappointment|is|was|must|hard|difficult|worrying|you)
Found-in: We can imagine how frustrating it was.
Not-in: Nobody could imagine such a price.

Phrase: (put|putting|imagine|see) (myself|ourselves|me|us) in your (shoes|place|position)
Found-in: Let me put myself in your shoes.
Not-in: I would not put us in your place.

Phrase: in your (shoes|place|position) (i|we) (would|'d|too|also)
Found-in: In your shoes I would be cross as well.
Unless: negation, quotation

Phrase: (i|we) (feel|hear) (you|ya|your pain|for you|your frustration|with you)
Found-in: I feel you, that's a long wait.
Not-in: How do we hear you?
Unless: negation, quotation, question

Phrase: (my|our) (heart|hearts|thoughts|sympathy|sympathies|condolences) (goes|go|are|is) (out|with)
  (to|you)
Found-in: My heart goes out to you.

Phrase: (deepest|sincere|heartfelt|warmest|our|my|sincerest) (condolences|sympathy|sympathies)
Found-in: Please accept deepest condolences.
Not-in: They showed no sympathy.

Phrase: (condolences|sympathies) (to|for|on) (you|your|the)
Found-in: Condolences to you family.

Phrase: (we|i|can) [do|fully|truly|can|completely|really] (sympathi|empathi)(se|ze)
  (with|that|and|for)
Found-in: We do sympathise with you on this.
Unless: negation, quotation, question

Phrase: (thoughts and prayers|thinking of you)
Found-in: We are thoughts and prayers this week.
Unless: negation, quotation

Phrase: (what a|that's a|this is a|such a)
  (shame|pity|nightmare|pain|bummer|let-down|disappointment|headache|hassle|nuisance)
Found-in: Oh no, what a shame!
Unless: negation, quotation

Phrase: (that|this) (sucks|stinks|is awful|is terrible|is horrible|is rough|is no fun|is not good|is
  not ideal|is not great|is not what)
Strength: weak
Found-in: Oh dear, that sucks.
Unless: quotation, question, condition

Phrase: (that's|that does|that doesn't|that sounds|this doesn't|doesn't) (no good|not good|not
  great|not ideal|no fun|sound good|sound right|sound fun|look
  good|awful|horrible|terrible|annoying|frustrating|rough|tough|like a pain|like fun)
Found-in: Oh, that's no good at all.
Unless: quotation, question, condition

Phrase: (oh no|oh dear|uh oh|oh gosh|oh boy|yikes|ouch|eek|oof|crikey|blimey)
Found-in: Oh no! We'll have a look.
Unless: quotation
Within: start

Phrase: (hope|hoping) (you|you'll|you will|your *|he) (feel|feels|are feeling|is feeling|get well)
  (better|soon|well|quickly|full recovery|speedy)
Found-in: We hope you feel better better soon.

Phrase: (hope|hoping) (you|you'll|you will|your *|he) (get|gets|recover|recovers|make a)
  (better|soon|well|quickly|full recovery|speedy)
Found-in: We hope you get better better soon.

Phrase: (hope|hoping) (she|they|everyone|he's|she's) (feel|feels|are feeling|is feeling|get well)
  (better|soon|well|quickly|full recovery|speedy)
Found-in: We hope she feel better better soon.

Phrase: (hope|hoping) (she|they|everyone|he's|she's) (get|gets|recover|recovers|make a)
  (better|soon|well|quickly|full recovery|speedy)
Found-in: We hope she get better better soon.

Phrase: (get well soon|speedy recovery|wish you a speedy|feel better soon|quick recovery)
Found-in: Get well soon!

Phrase: (please|do) take care of yourself
Strength: weak
Found-in: Please take care of yourself and rest.

Phrase: (we|i) know (how|that this|this|it|that waiting|what a|that it) …
  (frustrating|annoying|upsetting|disappointing|stressful|inconvenient|difficult|hard|pain|hassle|nuisance|tough|worry)
Found-in: We know how frustrating this is for you.

Phrase: (we|i) know (you're|you are|you were|you've been)
  (upset|angry|disappointed|frustrated|annoyed|worried|waiting|anxious|keen|eager)
Found-in: We know you're upset and we want to help.
Unless: negation, quotation, condition

Phrase: (we|i) (share|understand) (your|the) (feelings|feeling|view|irritation|sadness|pain)
Found-in: We share your feelings here.

Phrase: (not|isn't|wasn't|never) (easy|fun|pleasant|nice|ideal) (for you|to wait|waiting|to be
  left|to deal)
Found-in: It is not easy for you without heating.
Unless: quotation, question

Phrase: (inconvenience|trouble|stress) (this|it|that) (has|must have|may have|has been) (caused|been
  causing|meant) [you|for you]
Strength: weak
Found-in: We know the inconvenience this has caused you.
Unless: negation, quotation, condition

Phrase: (worry|upset|frustration) (this|it|that) (has|must have|may have|has been) (caused|been
  causing|meant) [you|for you]
Strength: weak
Found-in: We know the worry this has caused you.
Unless: negation, quotation, condition

Phrase: (understand|appreciate|realise|realize|recognise|recognize|acknowledge|aware of|know) the
  (inconvenience|frustration|trouble|impact|stress|disruption|hassle)
Found-in: We understand the inconvenience this is for you.
Unless: negation, quotation, question

Phrase: (hope|trust|wish) (this|it|that|things|everything) (gets|get|will be|is|can be|are)
  (sorted|resolved|better|fixed)
Strength: weak
Found-in: We hope this gets sorted soon for you.
Unless: negation, quotation, question

Phrase: (hope|trust|wish) (this|it|that|things|everything) (gets|get|will be|is|can be|are)
  (solved|settled|easier)
Strength: weak
Found-in: We hope this gets solved soon for you.
Unless: negation, quotation, question

Phrase: (feel|felt|feeling) (your pain|for you|with you)
Found-in: Believe me, I feel your pain.
Found-in: My heart felt for you.
Unless: negation, quotation, question, condition

Phrase: (hang|hanging) in there
Found-in: Please hang in there.
Unless: quotation

Phrase: (want|wanted|like) (you|your) to (be|feel|have)
  (happy|safe|heard|valued|welcome|comfortable|a good|a great|looked after)
Strength: weak
Found-in: We want you to be happy here.
Unless: negation, quotation, question, condition

Phrase: (concerned|worried|troubled|dismayed) (by|about|over) (your|this|what|the|that)
  (experience|report|message|news|feedback|letter)
Found-in: We are concerned by your experience.
Unless: negation, quotation, question

Phrase: (disturbed|saddened|unhappy) (by|about|over) (your|this|what|the|that)
  (experience|report|message|news|feedback|letter)
Found-in: We are disturbed by your experience.
Unless: negation, quotation, question

Phrase: (concerned|worried|troubled|dismayed) (by|about|over) (your|this|what|the|that)
  (account|story|happened|you|review)
Found-in: We are concerned by your account.
Unless: negation, quotation, question

Phrase: (disturbed|saddened|unhappy) (by|about|over) (your|this|what|the|that)
  (account|story|happened|you|review)
Found-in: We are disturbed by your account.
Unless: negation, quotation, question

Phrase: (definitely|certainly|clearly|obviously|surely|really) not (the experience|what we|how
  we|ideal|good|okay|ok|right|what you)
Found-in: That is definitely not the experience want for you.
Unless: quotation, question

Phrase: (can't|cannot|can't even) imagine (how|what)
Found-in: We can't imagine how hard that was.
Unless: quotation, question

Phrase: (it|this|that) (pains|saddens|grieves|upsets|troubles|hurts|worries|concerns) (us|me)
Found-in: It pains us to read this.
Unless: negation, quotation, question

Phrase: (we are|we're|i am|i'm) … (sad|saddened|upset|gutted|heartbroken) (that|about|for|by|to|at)
Found-in: We are sad that your day was spoiled.
Unless: negation, quotation, question

Phrase: (this|that|it) (isn't|is not|wasn't|was not) the
  (experience|service|news|journey|outcome|response) (you|we|anyone)
Strength: weak
Found-in: We know this isn't the experience you wanted.
Unless: quotation, question

Phrase: (understand|understood|understandable) (your|you) (feel|feels|being|must|are upset|are
  angry|are frustrated|are disappointed|concern|point)
Strength: weak
Found-in: I understand your feel must be tired of waiting.
Unless: negation, quotation, question, condition

Phrase: it's (never|not) (nice|easy|fun|great|good|ideal) (to|when|being|having)
Found-in: It's never nice to wait in the cold.
Unless: quotation, question

Phrase: (bless you|poor you|poor thing|you poor thing)
Found-in: Oh bless you, that was a long night.
Unless: quotation

Phrase: (we would|we'd|i would|i'd|would) (hate|not want|never want) (for you|you|to see you|to lose
  you|for that) to
Strength: weak
Found-in: We would hate for you to miss it.
Unless: quotation, question

Phrase: (share|shared|sharing) (your|in your) (sadness|sorrow|grief|anger|dismay|outrage)
Found-in: We are share your sadness.

Phrase: (difficult|hard|tough|trying|stressful|worrying|challenging) time for (you|you both|you
  all|your family)
Found-in: We know it is a difficult time for you.
Unless: negation, quotation, question
