Lexicon: remedy
Language: en
Purpose: Words that say that the trouble is made good, or that something has been done about it.
Unless: negation quotation question report
Source: written for replylint

# Money

Phrase: (refunded|reimbursed|repaid|credited|compensated|waived|cancelled the fee|written off|paid
  back)
Found-in: The ten euros are refunded.
Not-in: We have not refunded it.
Not-in: Have we refunded it?

Phrase: (refund|credit|money|payment|compensation|voucher|repayment|reimbursement) [of * *|for * *]
  (is|was|has|have|had|has been|went|goes|will|should|left|leaves|arrives|arrived|reaches)
Found-in: Your refund is under way.
Found-in: The money went back to the card.

Phrase: (issue|issued|issuing|send|sent|sending|make|made|making|process|processed|processing|transfer|transferred|arrange|arranged|arranging|ordered|started|triggered|raised)
  (a|the|your|you a) [full|partial] (refund|credit|payment|transfer|repayment|voucher|replacement)
Found-in: We have issued a full refund.

Phrase: (paid|transferred|sent|returned|given) [you|it|them] back
Found-in: We have paid it back.

Phrase: (take|took|taken|taking|knocked|deducted) [*] [*] off (your|the)
  (bill|invoice|order|account|price)
Found-in: We took both coffees off your bill.

Phrase: (no|without) (charge|cost|extra cost|fee)
Found-in: The second visit comes at no charge.
Unless: quotation, question

# Things

Phrase: (sent|shipped|posted|ordered|packed|reserved) [you|out] (a|another|your|two|one) [*]
  (new|other|right|second|spare|correct|fresh|missing)
Found-in: I have ordered a fresh one.

Phrase: (sent|shipped|posted|ordered|packed|reserved) [you|out] (another|a second|a new|the
  right|the missing|the correct|the other|one more)
Found-in: We sent you another lid.
Found-in: I have ordered the right one.

Phrase: (resent|re-sent|reshipped|re-shipped|reissued|re-issued|reprinted|rebooked|re-booked|reordered|replaced|exchanged|swapped|repaired|mended|restored|recovered|reinstated|reactivated|reopened|unlocked|unblocked|redelivered)
Found-in: I have rebooked you on the noon train.

Phrase: (new|other|right|second|replacement|spare|correct|missing) [*] [*]
  (is|are|was|were|has|have|left|leaves|goes|went|will|comes|arrives|ships|shipped)
Found-in: A new kettle left today.
Found-in: The right one arrives on Friday.

Phrase: (replacement|substitute)
Found-in: Your replacement: on us.

Phrase: on (its|their|the) way
Found-in: A new one is on its way.

Phrase: (has|have|had|already) (left|gone out|shipped|been sent|been shipped|been dispatched|been
  posted|gone off|arrived|been found|turned up|been delivered)
Found-in: Your parcel has left our house.

Phrase: (went|goes|go|going) (out|off|to the post|into the post|with the courier)
  (today|tonight|tomorrow|this|yesterday|on|at|with|by)
Found-in: It went out this morning.

Phrase: (left|leaves|ships|arrives|arrive|comes|reaches you|will reach you)
  (today|tonight|tomorrow|yesterday|this morning|this afternoon|this
  week|next|on|at|by|before|within|in two|in three)
Found-in: The lid leaves tomorrow.
Not-in: They leave a mess.

Phrase: (we've|we have|i've|i have|we|i) [already|just|now|since|also] (found|located|traced)
  (your|the|it|them)
Found-in: We found your bag at the desk.

Phrase: (will|'ll) be (with you|at your door|there|delivered|collected|picked
  up|refunded|replaced|repaired|fixed|credited|sent|back)
Found-in: It will be with you on Friday.

Phrase: (courier|driver|technician|fitter|engineer|plumber|electrician|colleague|insurer|manager|team|department|van)
  (will|comes|is coming|brings|calls|is on)
Found-in: A fitter comes on Monday.

Phrase: (fixed|patched|solved|resolved|corrected|remedied|rectified|sorted|mended|reverted|rolled
  back) [it|this|that|now|today|in|by|with|for|already]
Found-in: It is fixed in 2.1.

Phrase: (a|the) [*] (fix|patch|workaround|update|release|hotfix|solution) [*]
  (is|was|has|will|comes|landed|went|ships|follows|for)
Found-in: The fix is in the next release.

Phrase: (release|version|build|update) [*] (fixes|solves|contains|brings|corrects)
Found-in: Version 2.1 fixes it.

Phrase: (merged|released|deployed|pushed|committed|rolled out|shipped a|opened an issue|opened a
  bug|filed a bug|filed an issue|landed)
Found-in: I merged it this morning.

Phrase: (is|are|it's|they're|should be) [*] (back up|back online|up and running|working
  again|running again|open again|back to normal|available again|fixed|restored|resolved)
Found-in: The page is up and running.

Phrase: (changed|corrected|updated|amended|adjusted|removed|deleted|cancelled|canceled|closed|stopped|added|extended|renewed|upgraded|moved|reset|lifted)
  (it|this|that|the|your|our|you|them)
Found-in: We have corrected your bill.
Not-in: It was never changed.

Phrase: (has|have|was|were) been
  (changed|corrected|updated|amended|adjusted|removed|deleted|cancelled|canceled|closed|stopped|added|extended|renewed|upgraded|moved|reset|lifted|taken
  off|done|settled|dealt with|put right|sorted)
Found-in: Your bill has been corrected.

# People and ways of working

Phrase: (spoke|spoken|talked|had a word|raised it|raised this|taken it up|took it up|discussed)
  (to|with|about)
Found-in: I have spoken to the driver.

Phrase: (trained|retrained|reminded|told|instructed|briefed) (our|the|my|all) [*]
  (staff|team|driver|drivers|colleague|colleagues|crew|kitchen|people|packers)
Found-in: We have retrained our packers.

Phrase: (from now on|in future|in the future|as of today|from today|from monday|starting today)
Found-in: From now on two people count each box.

Phrase: (won't|will not|can't|cannot|shall not|does not|doesn't|never) (happen|occur) again
Found-in: It will not happen again.
Unless: quotation, question

Phrase: (make|making|made|put|putting|set|setting) (it|this|that|things|the matter) (right|good|up
  to you)
Found-in: We want to put this right.

Phrase: (you (may|can)|please|do) keep (the|it|both|them|all|what)
Found-in: You may keep both lids.

Phrase: (done|taken care of|seen to|dealt with|sorted out|put right|settled|made up|back in place)
Strength: weak
Found-in: It is all taken care of.

Phrase: (here is|here's|here are|attached is|attached are|enclosed is|you will find|you'll find)
  (the|your|a|an)
Strength: weak
Found-in: Here is the right invoice.
