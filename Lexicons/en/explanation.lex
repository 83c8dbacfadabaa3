Lexicon: explanation
Language: en
Purpose: Words that give the cause of a trouble or of a decision.
Act: explanation
Unless: quotation
Source: written for replylint

Phrase: because (of|the|we|it|our|your|there|this|that|they|i|you|a|an|one|some|no|someone|not)
Found-in: It is late because of the strike.

Phrase: (due|owing) to
Found-in: It is late due to snow.
Not-in: The fee is due on Monday.

Phrase: (as a|the|a direct) (result|consequence) of
Found-in: The crack is the result of frost.
Not-in: The result is fine.

Phrase: (the|one|another|a|main|only) reason (is|was|for|why|that|being|behind|it|we|you|this)
Found-in: The reason is the strike.
Not-in: It stands to reason.

Phrase: (for|with) (this|that|the) reason
Found-in: For this reason it is late.

Phrase: (reasons|reason) (for|why|behind) (this|the|it|that|your|we|you|our)
Found-in: We know the reasons for it or the reason why you wait.

Phrase: (that is|that's|this is|which is) (why|because|how|due|the reason|what)
Found-in: That is why it is late.
Not-in: That is a lid.

Phrase: (caused|triggered|prompted|provoked|explained|delayed|affected|damaged) by
Found-in: The crack was caused by frost.
Not-in: It was made by Ann.

Phrase: (the|its|root|main|likely|probable|underlying) cause (of|is|was|seems|appears|lies|behind)
Found-in: The cause is frost.
Not-in: The good cause won.

Phrase: (what|here's what|this is what) (happened|went wrong|occurred) (is|was|that|here|on|with|in)
Found-in: What happened is that it froze.

Phrase: (it turns out|it turned out|turns out|as it turns out|it appears|it seems|it looks
  like|looks like|apparently|evidently|it transpires|it emerged) [that]
  (that|the|we|our|your|a|an|there|it|this|someone|you|one|they|was|to)
Found-in: It turns out that it froze.
Not-in: Nothing turned up.

Phrase: (we|i) (have|'ve|had) [*] (found|discovered|learned|learnt|established)
  (that|out|the|a|it|why)
Found-in: We have found the leak.

Phrase: (we|i)
  (found|discovered|learned|learnt|established|determined|identified|traced|realised|realized|noticed)
  (that|out|the|a|it|why|an|what)
Found-in: We found that it froze.

Phrase: (since|as) (we|the|our|it|this|there|your|you|they)
  (are|is|was|were|had|have|has|do|did|does|only|cannot|can't|no|don't)
Found-in: We wait since it is empty.
Not-in: As it happens.

Phrase: (in view of|in light of|given|on account of|by reason of|on the grounds of|on grounds
  of|thanks to|in consequence of|attributable to|down to|stems from|stemmed from|results
  from|resulted from|arises from|arose from|comes from) (the|a|an|that|this|your|our|some|one|its)
Found-in: In view of the frost it is shut.

Phrase: (in order to|so as to)
  (keep|protect|ensure|avoid|prevent|make|comply|allow|give|provide|improve|maintain|prove|save|reduce)
Found-in: It is locked in order to prevent theft.

Phrase: (so|such) that (we|you|it|the|your|they|no|our|everyone|there)
Found-in: It is locked so that it stays dry.
Not-in: So that was it.

Phrase: (led|lead|leads|leading|contributed|gave rise) to
  (the|a|this|your|an|some|that|our|delays|confusion)
Found-in: A frost led to the crack.
Not-in: This road leads to town.

Phrase: (which|this|that|what)
  (caused|meant|means|led|resulted|delayed|explains|made|prevented|triggered|is why|affected)
Found-in: It froze, which caused the crack.

Phrase: (meant|means|meaning) that (we|your|the|our|you|it|a|some|this|no)
Found-in: The frost meant that the pipe burst.

Phrase: (resulted|resulting|results) in (a|the|your|an|some|this|delays|us|our)
Found-in: It resulted in a leak.

Phrase: (let me|let us|allow me to|to|i'd like to|we'd like to|i will|i'll) explain
  (why|how|what|the|this|that|our|a|it|further)
Found-in: Let me explain why it froze.
Not-in: Please explain.

Phrase: (explanation|explanations) (is|was|for|of|to)
Found-in: The explanation for it is frost.

Phrase: (the (problem|issue|trouble|error|fault)) (is|was|lies|lay|arose|occurred) [*]
  (that|because|with|in|due|when)
Found-in: The fault lies with the pump.
Not-in: The trouble is over.

Phrase: (there (was|has been|were|is|had been)) (a|an|some|been a) [*]
  (error|mistake|problem|issue|fault|delay|glitch|mix up|misunderstanding|shortage)
Found-in: There was a shortage of lids.
Not-in: There was a lamp.

Phrase: (we|i|our (team|warehouse|system|courier|supplier|staff)) (had|have had|experienced|ran
  into|suffered|faced|encountered) (a|an|some|technical|several|to|issues)
Found-in: We had a burst pipe.
Not-in: You had a lid.

Phrase: (was|were|is|are|has been) [*] (held up|stuck|lost|mislaid|misplaced|damaged)
  (in|at|by|due|because|for)
Found-in: The parcel was held up at the border.
Not-in: The parcel was blue.

Phrase: (human|clerical|typing|system|technical|computer|software|administrative|processing|billing|packing|printing|pricing|shipping|server)
  (error|errors|mistake|fault|failure|glitch|problem|problems|issue|issues|difficulties|mix up)
Found-in: It was a clerical error.

Phrase: (bad|severe|adverse|heavy|extreme|winter)
  (weather|snow|rain|storm|storms|flooding|traffic|conditions|demand)
Found-in: Heavy snow shut the road.

Phrase: (staff|staffing|supply|stock|parts|driver|material)
  (shortage|shortages|illness|sickness|problems|issues|changes)
Found-in: We have a staff shortage.

Phrase: (public|bank|national) (holiday|holidays)
  (in|on|and|the|last|this|we|so|period|delayed|meant)
Found-in: It was a bank holiday in town.

Phrase: (on|from) (our|the supplier's|the courier's|the manufacturer's|their|my|the customer's)
  (end|side|part)
Found-in: It was a slip on our side.
Not-in: On the other end.

Phrase: (an oversight|a slip|a mix up|a misunderstanding|a miscommunication|a typo|a bug|a
  glitch|crossed wires|teething problems|teething troubles)
  (on|in|by|with|at|of|between|from|when|and|that|which|for)
Found-in: It was an oversight on our part.

Phrase: (the way|how) (it|this|that|our|the) [*] works (is|like)
Found-in: How it works is simple.

Phrase: (this|that|it) (happens|happened|occurs|occurred|arises|can happen|sometimes happens|usually
  happens|is usually|is normally|is often) (when|because|if|due|as|after|since|in|caused|the result)
Found-in: This happens when it freezes.
Not-in: It happened again.

Phrase: (normally|usually|typically|generally|ordinarily) (we|this|it|the|our|you|a)
Found-in: Usually it ships on Monday.

Phrase: (required|needed|necessary|obliged|obligated|bound) (by|for|to|because)
  (law|the|regulation|regulations|legal|our|us|contract|comply|ensure|protect|keep|make)
Found-in: It is required by law.

Phrase: (by law|for (security|safety|legal|privacy|technical|health|hygiene|tax|data
  protection|accounting|historical|practical) reasons)
Found-in: It is locked for safety reasons.

Phrase: (to (be|put it)) (clear|precise|fair|honest|frank|simply|plainly|specific|exact)
Found-in: To be precise, the pump froze.

Phrase: (in other words|that is to say|in short|simply put|put simply|basically|essentially|in a
  nutshell) (the|it|we|you|your|this|our|there|a)
Found-in: In short the pump froze.

Phrase: (you (see|know)|as you (know|can see|may know|may have|will see|are aware))
  (the|we|our|it|there|this|heard|noticed|from|in|seen)
Found-in: As you may have heard, it froze.
Not-in: You saw the lamp.

Phrase: (background|context) (is|here|to this|for this|on this|behind)
Found-in: The background is this.

Phrase: (based on|according to|judging by|going by|from) (our|the|my|your)
  (records|system|log|logs|notes|information|data|tracking|photos|description|file|files|investigation)
Found-in: Our records or, going by your photos, the frost did it.

Phrase: (our|the) (records|system|logs|tracking|investigation|data|notes|files)
  (show|shows|indicate|indicates|suggest|suggests|say|says|reveal|revealed|showed|has|have)
Found-in: The logs show a leak.
Not-in: The logs burn.

Phrase: (after|having)
  (checked|checking|looked|looking|spoken|speaking|reviewed|reviewing|investigated|investigating|asked|asking|tested|testing|inspected|inspecting|read|reading)
  (the|into|with|your|our|it|to|this|at|everything|a)
Found-in: After checking the tank we know.

Phrase: (consequently|therefore|hence|thus|accordingly) (we|the|it|our|your|this|you|a|there)
Found-in: Therefore the shop is shut.

Phrase: (unforeseen|unexpected|exceptional|extenuating|unavoidable|unusual)
  (circumstances|event|events|demand|delay|delays|problem|problems|issue|absence|closure)
Found-in: It was an unexpected closure.

Phrase: (beyond|outside) (our|their|my|anyone's) control
Found-in: The snow is beyond our control.

Phrase: (have|has|had)
  (changed|moved|migrated|switched|introduced|updated|upgraded|replaced|merged|closed|raised|increased)
  (our|the|to|its|a|from|prices|suppliers|their|over)
Found-in: We have changed our courier.
Not-in: The lid has changed.
