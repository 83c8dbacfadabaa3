Lexicon: acknowledgment
Language: en
Purpose: Words that show that the reader's trouble was seen, and words that fit every trouble and
  name none.
Unless: quotation
Source: written for replylint

# Words that say nothing of the trouble.

Words: apologies apologise apologize apologising apologizing apology sorry regret inconvenience
  inconveniences inconvenienced trouble troubles problem problems issue issues matter matters
  situation situations circumstance circumstances experience experienced experiences frustration
  disappointment disappointed upset annoyance hassle difficulty difficulties confusion
  misunderstanding dissatisfaction unhappiness concern concerns cause caused causing causes occur
  occurred arise arisen happen happened faced facing encountered possible further behalf company
  team staff management customer service services support sincere sincerely sincerest deeply deepest
  truly really extremely terribly dreadfully very humble heartfelt profound profoundly kind kindly
  please accept extend offer express like would again first foremost thanks thank hello dear
  everyone anything something everything today much well also made make making brought bring
  complaint complaints feedback message contact contacting contacted writing reaching reply know
  hear heard read learn greatly most best regards hope help assist glad happy look looking forward
  good great want need time times part full

# It is said what happened.

Phrase: (i|we) [can|do|fully]
  (see|understand|appreciate|realise|realize|know|recognise|recognize|acknowledge)
  (that|how|why|from) (you|your|this|it|the)
Strength: weak
Found-in: I see that the parcel never came.
Found-in: We know that this took a month.
Not-in: The parcel came at noon.
Unless: negation, quotation, question, condition

Phrase: (i|we) … (understand|appreciate|see|realise|realize|know|imagine) how
  (annoying|frustrating|upsetting|disappointing|inconvenient|stressful|unpleasant|worrying|irritating|tiresome|maddening|hard|difficult|awkward|embarrassing|cold|wet|long|late|tedious)
Found-in: I understand how annoying this is.
Not-in: It is good to know how it works.
Unless: negation, quotation, question

Phrase: (this|that|it) must have been [so|very|really|quite|rather|a]
  (annoying|frustrating|upsetting|disappointing|inconvenient|stressful|unpleasant|worrying|irritating|maddening|awful|terrible|horrible|hard|embarrassing|shock|scary|cold|painful)
Found-in: That must have been very upsetting.
Not-in: That must have been Tom.

Phrase: (this|that|it|what happened) (is|was) [really|simply|certainly|clearly|definitely]
  (annoying|frustrating|unacceptable|not acceptable|not okay|not ok|not good enough|not right|not
  on|not how it should be|not what you paid for|not what you ordered|unfair|not fair|wrong)
Strength: weak
Found-in: That is not how it should be.
Found-in: This was simply not good enough.
Unless: quotation, question, condition

Phrase: (this|that|it|what happened) (isn't|wasn't) [really|simply|certainly|clearly|definitely]
  (acceptable|okay|ok|good enough|right|how it should be|what you paid for|what you ordered|fair)
Strength: weak
Found-in: That wasn't good enough.
Unless: quotation, question, condition

Phrase: (you are|you're) [absolutely|quite|completely|perfectly|entirely|of course|totally|so|very]
  right [to|that|about]
Found-in: You are quite right to be annoyed.
Found-in: You're right, two weeks are too long.
Unless: negation, quotation, question, condition

Phrase: you (have|had) (every right|every reason|good reason|all the reason|all the right|cause) to
Found-in: You have every reason to be cross.
Unless: negation, quotation, question

Phrase: you (should not|shouldn't|should never|ought not to|must not|mustn't) have
  (had|been|to|waited|received|got|gotten)
Found-in: You should not have had to wait for a month.
Not-in: You should have waited.
Unless: quotation, question

Phrase: you (expected|expect|deserve|deserved|counted on|relied on|paid for|had to wait|waited|have
  waited|have been waiting|were left|have been left|were promised|were told|had to call|had to
  write|missed|lost|were charged|were sent|received the wrong|got the wrong)
Strength: weak
Found-in: You were promised Monday, and it came on Friday.
Not-in: You will wait outside.
Unless: condition, question, quotation

Phrase: (your|the) (anger|annoyance|frustration|disappointment|complaint|criticism|irritation) is
  [entirely|more than|fully|completely|quite|very|perfectly|absolutely]
  (justified|understandable|fair|legitimate|warranted|right)
Found-in: Your complaint is fully justified.
Unless: negation, quotation, question

Phrase: (i|we) (am|are|was|were) (shocked|dismayed|embarrassed|alarmed|saddened|appalled|horrified)
  (to|by|about|at|that)
Found-in: We were dismayed to read about your night.
Unless: negation, quotation, question

Phrase: (that|this) (is|was|sounds) [really|very|so|quite|rather|pretty]
  (annoying|awful|terrible|horrible|frustrating|miserable|upsetting|disappointing|unpleasant|maddening|infuriating|rotten|dreadful|embarrassing)
Found-in: That is really annoying.
Unless: negation, quotation, question, condition

Phrase: (no wonder|it is no wonder|small wonder|understandably) [that] (you|you're)
Found-in: No wonder you are cross.
Unless: quotation, question

Phrase: [in] your (place|shoes|position) (i|we) (would|'d)
Found-in: In your place I would be cross as well.

Phrase: (i'd|we'd|i would|we would) be
  (cross|angry|annoyed|upset|furious|disappointed|frustrated|fuming|livid|mad) [too|as well]
Found-in: I'd be furious too.
Unless: negation, quotation, question

Phrase: as you (describe|described|wrote|write|say|said|point out|pointed
  out|rightly|mention|mentioned)
Strength: weak
Found-in: The lid is cracked, as you wrote.

Phrase: (i|we) (have|'ve) [just|now|also] (read|looked at|gone through|been
  through|followed|checked|seen|watched|listened to) (your|the|what|all|everything|both|each)
Strength: weak
Found-in: I have read what happened on Friday.
Not-in: You have read the terms.
Unless: negation, quotation, question

Phrase: (what|everything) (happened|you went through|you had to go through|you have been through)
Found-in: What happened on Friday was our doing.
Unless: quotation, question, negation

Phrase: (the|that|this|your|long|our) [long] (delay|wait|mix-up|mix
  up|muddle|noise|leak|outage|damage|downtime|crash|data loss|double booking|double
  charge|overcharge)
Strength: weak
Found-in: The delay was ours.
Not-in: We will wait.
Unless: negation, quotation, question, condition

Phrase: (the|that|this|your) [*] (arrived|came|turned up|was delivered) [*] [*]
  (late|broken|damaged|cold|empty|wet|cracked|incomplete)
Found-in: I see that your kettle came broken.
Unless: quotation, question, condition

Phrase: (never|not|didn't|did not|hasn't|has not|haven't) [yet|even]
  (arrived|arrive|came|come|turned up|turn up|reached you|reach you|delivered|been
  delivered|worked|work|get through|got through|heard back|hear back)
Found-in: The parcel has not arrived, I know.
Unless: quotation, question, condition

Phrase: (we|i) (can|could) reproduce (it|this|that|the|your)
Found-in: We can reproduce the crash.
Unless: negation, quotation, question

Phrase: (confirmed|reproduced|good catch|well spotted|nice catch|known issue|known problem|known
  bug)
Strength: weak
Found-in: Good catch, the lid opens by itself.
Unless: negation, quotation, question, condition
