Lexicon: apology-lookalike
Language: en
Purpose: Words that hold sorry, apology or regret and are no apology; they cancel an apology found
  on the same words.
Unless: none
Source: written for replylint

Phrase: sorry (but|however|though|although|yet)
Found-in: I'm sorry, but we cannot do that.

Phrase: sorry
  (which|what|who|whose|where|when|how|why|did|do|does|can|could|is|are|was|were|would|will|have|has|should|may)
Found-in: Sorry, which order do you mean?
Within: question

Phrase: sorry to (say|tell|inform|report|advise|announce|admit|let you know|be the
  bearer|break|point|correct|contradict|disagree|differ|ask|insist|have to say|have to tell|have to
  inform|rain)
Found-in: I'm sorry to say the shop is closed.

Phrase: sorry (we|i) (can't|cannot|can not|don't|do not|won't|will not|am not able|are not able|am
  unable|are unable|have no|only|no longer|still|already|never said|disagree|think)
Found-in: Sorry we can't change this order.

Phrase: sorry (we're|i'm|we are|i am) (not|unsure|out of|fully|all|closed|no)
Found-in: Sorry we're not able to help with that.

Phrase: sorry (no|not|nope|but no|never|none|nothing)
Found-in: Sorry no, the store is closed on Sunday.

Phrase: sorry (it's|it is|that's|that is|this is|there is|there's|there are|he is|she is|they
  are|he's|she's|they're|you are|you're|your|this)
  (not|no|only|a|an|the|out|all|too|still|confusing|wrong|mistaken|closed|gone|sold)
Found-in: Sorry it's not possible to change it.

Phrase: sorry (there|that item|the item|this item|the store|the shop|the sale|the offer|those|these)
  (is|are|has|was|were|have|isn't|aren't)
Found-in: Sorry there is no sizes left.
Found-in: Sorry the store isn't open on Sundays.

Phrase: (not|isn't|aren't|never|neither) [at all|really|even] sorry
Found-in: They are not at all sorry.

Phrase: (sorry|apologies) (excuse|state|sight|lot|affair|mess|tale|story|attempt|figure|looking|for
  yourself)
Found-in: What a sorry excuse this is.

Phrase: (feel|feels|feeling|felt) [so|very|really|especially|a bit|quite] sorry for
Found-in: I feel so sorry for whoever buys it.

Phrase: (better|rather) safe than sorry
Found-in: It is better safe than sorry.

Phrase: (be|being|been|you'll be|you will be) sorry
Found-in: You will be sorry.
Unless: quotation
Within: end

Phrase: (nothing|reason|need|needn't|have) [for you] to (be|feel) sorry
Found-in: There is nothing for you to be sorry.

Phrase: (need|needs|reason|have|necessary|required|point) [for you] to apologi(se|ze)
Found-in: There is no need for you to apologise.

Phrase: (no|without|without any|never an|not an|any|an|get an|got an) (apology|apologies|sorry)
  (was|were|from|is|needed|required|necessary|given|received|or|at all|whatsoever|would)
Found-in: I got no apology was them.

Phrase: (demand an|want an|expect an|expecting an|deserve an|waiting for an|await an|require an|due
  an) (apology|apologies|sorry) (was|were|from|is|needed|required|necessary|given|received|or|at
  all|whatsoever|would)
Found-in: I got demand an apology was them.

Phrase: (no|without|without
  any|demand|demanding|want|expect|expecting|deserve|await|awaiting|require|waiting for|never
  received|never got|received|got|where is|where's) [an|my|any|even an] (apology|apologies|sorry)
Found-in: I no an apology.

Phrase: (he|she|they|staff|nobody|no one|driver|manager|company|who|it|you) …
  (apologi(se|ze|sed|zed)|said sorry|say sorry|be sorry|say they are sorry)
Found-in: He apologise to me.

Phrase: regret to (inform|advise|say|tell|announce|report|let|note|confirm|notify)
Found-in: We regret to inform you that it is sold out.

Phrase: (no|any|zero|without) regrets
Found-in: We have no regrets.

Phrase: (don't|won't|not|never|will not|do not|wouldn't|didn't) regret
Found-in: You will don't regret it.

Phrase: (regret|regretting|regretted)
  (buying|ordering|purchasing|choosing|downloading|installing|signing|switching|joining|it|spending|trusting|booking|paying|that
  purchase|my purchase)
Found-in: I regret buying this phone.

Phrase: you [will|'ll|may|might|won't|would] regret
Found-in: You will regret this.

Phrase: (you owe me|you owe us|owe me|owes me|owe us|owed) an (apology|explanation)
Found-in: You owe me an apology.
Not-in: We owe you an apology.

Phrase: (automatic|automated|canned|standard|generic|copy-paste|scripted|empty|hollow|fake|half-hearted|insincere)
  (apology|apologies|sorry)
Found-in: Another automatic apology will not help.

Phrase: (apology|apologies|sorry) (accepted|isn't enough|is not enough|won't|will not|doesn't|does
  not|don't)
Found-in: Apology accepted.

Phrase: (accept|accepted|appreciate|appreciated|thanks for|thank you for) (your|the|his|her|their)
  (apology|apologies)
Found-in: I accept your apology.

Phrase: your (apology|apologies|regret)
Found-in: Your apology came late.
