Lexicon: ownership
Language: en
Purpose: Words by which somebody takes on the customer's trouble, or says that it was dealt with.
Unless: quotation report
Source: written for replylint

Phrase: (i|we|i have|we have|i've|we've|ive|weve|i had|we had) [*]
  (checked|looked|fixed|refunded|sent|issued|credited|cancelled|canceled|replaced|ordered|arranged|booked|contacted|called|rung|spoken|spoke|asked|corrected|changed|updated|raised|escalated|opened|filed|found|tracked|traced|reserved|removed|added|reset|restored|reviewed|investigated|tested|sorted|resolved|repaired|put|made|set|given|gave|taken|took)
Found-in: I have checked the van.
Found-in: We've already sent a lid.
Not-in: We have not checked the van.
Unless: quotation report negation

Phrase: (i|we|i have|we have|i've|we've|i had|we had) [*]
  (written|wrote|reported|notified|instructed|reopened|shipped|dispatched|posted|returned|reversed|stopped|blocked|unlocked|reimbursed|waived|extended|adjusted|transferred|assigned|reached|scheduled|read|listened|talked|told|learned|learnt|attached|enclosed|included|activated|organised|organized|passed|forwarded|handed|identified|started|begun|located|got|gotten)
Found-in: I have written to the driver.
Found-in: We passed it to the roofer.
Not-in: We never wrote to the driver.
Unless: quotation report negation

Phrase: (i will|i'll|we will|we'll|i shall|we shall|i can|we can|i'd|we'd|i would|we would|i
  could|we could) [*]
  (be|have|do|make|see|check|look|call|ring|write|send|fix|refund|replace|repair|take|ask|find|get|give|keep|stay|come|go|put|help|offer|pay|cover|return|chase|follow|let|contact|speak|talk|ensure|arrange|sort|handle|investigate|review|update|deal|work|try|like)
Found-in: I'll see to it.
Found-in: We will personally check the van.
Not-in: We will not check the van.
Unless: quotation report negation

Phrase: (i am|i'm|we are|we're) [*]
  (looking|checking|investigating|working|sending|fixing|refunding|replacing|arranging|chasing|following|trying|asking|contacting|speaking|taking|handling|dealing|waiting|reviewing|changing|testing|writing|calling|doing|going|giving|making|getting|putting|keeping|retraining|training|committed|determined|happy|glad|here|on
  it|in charge|responsible|in touch|in contact)
Found-in: I'm working on it.
Not-in: We are not working today.
Unless: quotation report negation

Phrase: (let me|allow me|let us) [*]
  (check|look|see|find|fix|make|put|help|get|know|send|ask|take|sort|explain|have)
Found-in: Let me fix this.
Not-in: The rooms are let to me.

Phrase: (leave|leaving) (it|this|that) (with|to) (me|us)
Found-in: Leave it with me.
Not-in: Leave it on the step.

Phrase: (personally|myself|my own|my direct|my responsibility|my personal|our responsibility)
Found-in: It is my responsibility.
Found-in: The lid came by myself.
Not-in: It is not our responsibility.
Unless: quotation report negation

Phrase: (call|ring|write to|ask for|reach|email|phone|contact|text|tell|reply to|come to|speak to)
  me
Found-in: Ring me at noon.
Not-in: Ring the bell.

Phrase: (take|takes|taking|took|accept|accepts|bear|bears|assume) [the] [full|complete|all|entire]
  (responsibility|blame|ownership)
Found-in: We take full responsibility.
Not-in: We cannot accept responsibility.
Unless: quotation report negation

Phrase: (our|my) [own] (mistake|fault|error|oversight|slip|failure|failing|failings|bad)
Found-in: It was our mistake.
Not-in: It was not our fault.
Unless: quotation report negation

Phrase: (we|i) (got|had) (this|it|that|things|something) [so|badly|completely|very|quite|all] wrong
Found-in: We got this wrong.
Not-in: You got the wrong lid.

Phrase: (we|i) [have|really|clearly|badly|truly] (let you down|failed you|messed up|slipped
  up|screwed up|dropped the ball|fell short|fallen short|made a mistake|made an error|should
  have|owe you)
Found-in: We clearly let you down.
Not-in: The lift let you down slowly.

Phrase: (should not|shouldn't|should never|ought not to|must not) (have happened|happen|have
  been|have had to)
Strength: weak
Found-in: It should never have happened.
Not-in: It may happen.

Phrase: (our|my) [*]
  (team|manager|colleague|colleagues|driver|engineer|engineers|technician|technicians|warehouse|developers|staff|supervisor|chef|boss|courier|workshop|specialist|owner|director)
  (has|have|is|are|will|can|called|checked|found|fixed|spoke|sent|looked|went|repaired|is now|are
  now)
Found-in: Our driver will ring the bell.
Not-in: Our driver ate the cake.

Phrase: (has been|have been|was|were|is now|are now|been) [*]
  (refunded|credited|replaced|repaired|fixed|corrected|solved|resolved|reversed|reimbursed|reinstated|restored|rectified|shipped|dispatched|delivered|booked|cancelled|canceled|removed|waived|mended|unblocked|unlocked|compensated|found|issued|paid|posted|arranged|scheduled|ordered|returned|reopened)
Found-in: The fee has been waived.
Not-in: The fee has not been waived.
Unless: quotation report negation

Phrase: (arrives|arrive|leaves|left|ships|comes|reaches|rings|visits|calls|goes out|went out) [*]
  [*] (today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this
  morning|this afternoon|this evening|at noon|by noon)
Found-in: A new lid leaves today.
Not-in: The road leaves the town.

Phrase: (please|kindly|you can|you may|simply|just)
  (try|restart|reinstall|update|open|press|click|use|send|return|keep|reply|choose|log|download|follow|switch|check|enter|hold|remove|unplug|reset|bring)
Found-in: Please press the knob for ten seconds.
Not-in: The press was kind.

Phrase: (on it|will do|done)
Found-in: It is done.
Not-in: The bread is nearly done in the oven.
Within: end

Phrase: (you will|you'll|you can|you should) [*] (get|receive|have|find|see|keep|hear from me|hear
  from us|be refunded|be reimbursed|be compensated|be paid)
Found-in: You will get the price back.
Not-in: You will not get it back.
Unless: quotation report negation

Phrase: on (its|their|the|his|her) way
Found-in: A new lid is on its way.
Not-in: The van broke down in a narrow way.
Unless: quotation report negation

Phrase: (refund|replacement|credit|engineer|technician|courier|driver|voucher)
  (will|has|is|was|comes|left|leaves|calls|arrives)
Found-in: The refund was issued today.
Not-in: The driver sang.
Unless: quotation report negation
