Lexicon: sent-on
Language: en
Purpose: Words by which customers say that they were sent from one desk to the next.
Unless: negation quotation
Source: written for replylint

Phrase: (was|been|got) [*] (told|advised|instructed|directed) to (contact|call|write
  to|ask|email|phone|speak to|speak with|talk to|get in touch|turn to|reach out)
Found-in: I was told to contact you.
Found-in: I have been advised to call your billing desk.
Not-in: I was asked to pay twice.
Not-in: I was told to wait.

Phrase: (i was|i've been|i have been|we were|we have been|i got) [*]
  (sent|transferred|redirected|referred|passed|passed on|forwarded) to (you|your|another|this|a
  different|a third|billing|support|three|four|five|several)
Found-in: I was referred to you by the bank.
Found-in: I've been transferred to three people.
Not-in: The lamp was sent to you on Monday.

Phrase: (they|he|she|your colleague|your colleagues|customer service|support|billing|the
  manufacturer|the courier|the bank|the seller|the shop)
  (told|asked|advised|sent|referred|directed|transferred) (me|us) … to
  (contact|call|ask|you|your|write to|speak|billing|support)
Found-in: The courier told me to ask you.
Found-in: Billing sent me back to you.
Not-in: They told me to wait a week.

Phrase: (they|he|she|customer service|support|the manufacturer|the courier|the bank|the seller)
  (said|say|says|told me|keep saying) [that] i (must|should|need to|have to|had to)
  (contact|call|ask|speak to)
Found-in: The bank says I have to ask you.
Not-in: They said I should wait.

Phrase: you [already|also|just] (sent|referred|directed|transferred|redirected|passed) me [on|back]
  (to|on to)
Found-in: You sent me to the maker, and he sent me here.
Not-in: You sent me two lids to choose from.
Unless: negation quotation question

Phrase: you (told|asked|advised) me to (contact|call|ask|write to|speak to|talk to|go to|email|get
  in touch with|try)
Found-in: You told me to ask the courier.
Not-in: You told me to press the knob.

Phrase: (passed|bounced|sent|shuffled|shunted|pushed|kicked|tossed|handed) (around|about|back and
  forth|from pillar to post|from one|from department|from desk|from person|from place|from team|from
  office)
Found-in: I feel passed around.
Found-in: We were sent from one desk to the next.
Not-in: The parcel was sent from Leeds.

Phrase: the (third|fourth|fifth|sixth|3rd|4th|5th|6th)
  (department|person|desk|office|team|agent|colleague|address|number|people|hotline)
  (i|to|that|now|who|already|in)
Found-in: You are the third department I write to.
Not-in: The third lamp in the row is mine.

Phrase: (going|running|sent|go|run) (round|around|me round|me around|us round|us around) in circles
Found-in: I am going round in circles.
Not-in: The train goes in a circle.

Phrase: (keep|keeps|kept)
  (sending|referring|passing|transferring|directing|redirecting|pushing|bouncing) (me|us) [on|back]
  (to|on|around|away|elsewhere|from|between)
Found-in: You keep sending me away.
Not-in: You keep sending me adverts.

Phrase: (sent|sends|send|pointed|points|point|referred|refers|refer) (me|us) (to you|back to you|to
  each other|elsewhere|somewhere else|away)
Found-in: The dealer sends me to you.
Not-in: You sent me two of them.

Phrase: (each|both|everyone|everybody|one|all)
  (points|point|pointing|refers|refer|sends|send|blames|blame) (to the other|at the other|to each
  other|me to the other|me on|the other)
Found-in: Each points to the other.
Not-in: One sends the lamps, the other packs them.

Phrase: (nobody|no one|noone) (feels|is|seems|wants to be|seems to be|seems to feel) responsible
Found-in: Nobody feels responsible.
Not-in: Somebody is responsible.

Phrase: (the|a|this|your) (run around|runaround)
Found-in: Stop giving me the runaround.
Not-in: The dog has a yard to run around in.

Phrase: (from|between) (one|your|the) (department|desk|office|team|person|call centre|agent)
  (to|and) (another|the next|the other|the courier|the seller|the shop)
Found-in: I have gone from one office to the next.
Not-in: The lift goes from the office to the roof.
