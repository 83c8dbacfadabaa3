Lexicon: rhetorical
Language: en
Purpose: Beginnings of questions that accuse or exclaim, and want no answer.
Source: written for replylint

Phrase: how (can|could) (a|any|your|the) (company|firm|business|shop|store|bank|airline) [*]
  (treat|behave|act|do this|do that|be so|get away|survive|exist|stay in business)
Found-in: How can a company treat people like this?
Not-in: How can a company order twelve of them?

Phrase: how (can|could|do) you (people|guys|folks) (do|treat|be|live|sleep|get
  away|justify|call|expect)
Found-in: How can you people sleep at night?
Not-in: How can you people help me?

Phrase: how (can|could|do) you (treat (people|customers|us|me)|sleep at|live with|get away with|call
  yourself|call yourselves|look at)
Found-in: How can you treat people like that?
Not-in: How can you treat a stain on oak?

Phrase: (who|what) do you (people|guys) [even] think you are
Found-in: Who do you guys think you are?

Phrase: (who|what) do you think (you are|i am)
Found-in: Who do you think you are?
Not-in: What do you think of the blue one?

Phrase: what (kind|sort) of (a|an) [*]
  (company|service|shop|business|bank|airline|joke|support|way|treatment|nonsense) is (this|that|it)
Found-in: What kind of a service is this?
Not-in: What kind of lamp is this?

Phrase: what (kind|sort) of [customer|bad|poor|terrible|awful]
  (company|service|shop|business|bank|airline|joke|support|treatment|nonsense)
  (is|does|treats|are|keeps)
Found-in: What kind of company does this?
Not-in: What kind of lamp is this?

Phrase: why (would|should) (anyone|anybody|someone|somebody) [ever|in their right mind|still|even]
  (buy|use|pay|trust|shop|want|do|bother|stay|order|believe)
Found-in: Why would anyone buy from you again?
Not-in: Why would anyone need a key for it?

Phrase: why (should|would|must) i (have to|be punished|suffer|be the
  one|believe|trust|bother|stay|care)
Found-in: Why should I have to pay for your mistake?
Not-in: Why should I have two keys?

Phrase: why (do|does|did) (i|we|nobody|no one) [even|ever|always] bother
Found-in: Why do I even bother?

Phrase: (do|are) you (people|guys|lot) [even|ever|really|all|just]
  (care|read|listen|think|incompetent|stupid|blind|crazy)
Found-in: Do you guys even care?
Not-in: Do you guys sell lids?

Phrase: do you (even|ever|really) (care|read|listen|bother|think)
Found-in: Do you even read our letters?
Not-in: Do you read French?

Phrase: (don't|doesn't|won't) (you|anyone|anybody|your company) [even|ever]
  (care|listen|read|bother)
Found-in: Doesn't anyone care?

Phrase: does (anyone|anybody|nobody) [there|here|even|really] (care|listen|read|work there|work
  here)
Found-in: Does anyone even read these?
Not-in: Does anyone have a spare lid?

Phrase: (have|don't) you (people|guys) (no|any|have any) (shame|decency|heart|respect|pride)
Found-in: Have you people no shame?

Phrase: have you (no|any) (shame|decency|heart|respect)
Found-in: Have you no shame?
Not-in: Have you any lids?

Phrase: (is|was) (it|that|this) (really|honestly|seriously|so) (so hard|that hard|too much|too
  difficult|that difficult|hard|difficult)
Found-in: Is it really so hard to answer a letter?
Not-in: Is it hard to fit?

Phrase: (is|was) (it|that|this) too much to (ask|expect)
Found-in: Is it too much to expect a call?

Phrase: how (hard|difficult) (can|could) it (be|possibly be)
Found-in: How hard can it be to answer?
Not-in: How hard is the wood?

Phrase: how (many|much) [more] (times|often) (do|must|should|will|have) (i|we) [have|need|got] to
Found-in: How many times do I have to say it?
Not-in: How many times do I have two go through it?

Phrase: what (were|are) you (thinking|people thinking|smoking|guys thinking)
Found-in: What were you thinking?

Phrase: what (did|do|does) (i|we) do to deserve
Found-in: What did I do to deserve this?

Phrase: when will (you|they|it) (ever learn|finally learn|ever end)
Found-in: When will they ever learn?
Not-in: When will it end?

Phrase: who in their right mind
Found-in: Who in their right mind designed this?

Phrase: isn't (it|that|this) (great|funny|ironic|lovely|ridiculous|amazing|strange|nice|sad|typical)
Found-in: Isn't it ironic?
Not-in: Isn't it included?
