Lexicon: commitment
Language: en
Purpose: Words by which the writer promises to do something or that something will happen.
Act: commitment
Source: written for replylint

Phrase: (we|i) will [*] (send|resend|ship|dispatch|post|email|mail|forward|return)
Found-in: We will send a new lid on Monday.
Not-in: We will not be open.

Phrase: (we'll|i'll) [*] (send|resend|ship|dispatch|post|email|mail|forward|return)
Found-in: I'll post the lid today.

Phrase: (we|i) will [*]
  (refund|reimburse|credit|pay|repay|compensate|replace|exchange|repair|fix|mend|correct|cancel|waive)
Found-in: We will refund the postage.
Not-in: We will see.

Phrase: (we'll|i'll) [*]
  (refund|reimburse|credit|pay|repay|compensate|replace|exchange|repair|fix|mend|correct|cancel|waive)
Found-in: We'll replace the lid.

Phrase: (we|i) will [*]
  (call|ring|phone|contact|write|reply|respond|answer|text|message|notify|inform|tell|update)
Found-in: I will ring you at noon.
Not-in: He will call.

Phrase: (we'll|i'll) [*]
  (call|ring|phone|contact|write|reply|respond|answer|text|message|notify|inform|tell|update)
Found-in: I'll ring you at noon.

Phrase: (we|i) will [*] (check|look|find|ask|investigate|examine|review|inspect|test|see to|see
  that|make
  sure|ensure|arrange|organise|organize|book|reserve|order|hold|keep|put|set|add|remove|change|update|extend)
Found-in: We will inspect the lid tomorrow.

Phrase: (we'll|i'll) [*] (check|look|find|ask|investigate|examine|review|inspect|test|see to|see
  that|make
  sure|ensure|arrange|organise|organize|book|reserve|order|hold|keep|put|set|add|remove|change|update|extend)
Found-in: I'll ask the fitter.

Phrase: (we|i) will [*] (get back|let you know|be in touch|come back to you|follow up|keep you|give
  you|bring|deliver|collect|pick up|provide|take care|take it|do|have it|have your|have the|get
  it|get this|sort)
Found-in: We will let you know by Friday.

Phrase: (we'll|i'll) [*] (get back|let you know|be in touch|come back to you|follow up|keep you|give
  you|bring|deliver|collect|pick up|provide|take care|take it|do|have it|have your|have the|get
  it|get this|sort)
Found-in: I'll get back to you by noon.

Phrase: (we are|we're|i am|i'm) going to
  (send|refund|replace|call|check|fix|repair|look|make|find|ask|arrange|change|do|give|get)
Found-in: I am going to ask the fitter.
Not-in: We are going to town.

Phrase: (we|i) shall [*]
  (send|refund|replace|call|write|check|repair|look|find|ask|arrange|let|be|inform|return|give|get|do)
Found-in: We shall write on Monday.

Phrase: (we|i) (promise|guarantee|undertake|vow|commit) (to|that|you|a|we|i)
Found-in: We promise that it will hold.
Not-in: The lid has a guarantee.

Phrase: (promise|promised) to (send|call|refund|replace|fix|write|check|look|do|make)
Found-in: We promised to call on Monday.

Phrase: you (have|get) (my|our) word
Found-in: You have my word on it.

Phrase: (we are|we're|i am|i'm) committed to
Found-in: We are committed to a fix by May.

Phrase: you will [*] (receive|get|have|hear from|be refunded|be credited|be contacted|be notified|be
  reimbursed|be sent|be called|see the)
Found-in: You will receive it on Friday.
Not-in: You will like it.

Phrase: you'll [*] (receive|get|have|hear from|be refunded|be credited|be contacted|be notified|be
  sent|see the)
Found-in: You'll get it on Friday.

Phrase: you (should|can expect to) (receive|have|get|see|hear)
Found-in: You should have it by Friday.

Phrase: (you can expect|expect) (it|a|an|the|your|to)
Found-in: You can expect it by noon.

Phrase: (it|this|that|they|the order|your order|your parcel|your refund|the refund|your
  replacement|a replacement|the replacement|the money) will [*] (arrive|ship|be sent|be shipped|be
  dispatched|be delivered|be refunded|be fixed|be replaced|be there|be with you|leave|go
  out|reach|be credited)
Found-in: The replacement will ship tonight.

Phrase: (it'll|they'll|that'll) [*] (arrive|ship|be sent|be shipped|be with you|be there|be fixed|be
  done|be ready|go out|leave|reach)
Found-in: It'll be with you on Friday.

Phrase: will be
  (sent|shipped|dispatched|delivered|refunded|credited|replaced|repaired|fixed|corrected|posted|issued|processed|mailed|collected|paid)
Found-in: The lid will be posted today.
Not-in: It will be hot.

Phrase: a * will (call|contact|ring|visit|come|be in touch|collect|write)
Found-in: A fitter will ring on Monday.

Phrase: (someone|somebody) [*] will (call|contact|ring|visit|come|be|write|get|reach)
Found-in: Someone will ring on Monday.

Phrase: (my|our) (colleague|colleagues|manager|team|engineer|technician|driver|courier|department)
  [*] will (call|contact|ring|visit|come|be|write|get|reach|send|check)
Found-in: Our driver will ring on Monday.

Phrase: (i am|i'm|we are|we're)
  (sending|shipping|posting|refunding|replacing|arranging|crediting|fixing|mailing|ordering|putting|issuing|dispatching)
Found-in: I'm posting a new lid today.
Not-in: We are singing.

Phrase: (i have|i've|we have|we've) [just|already|now] (arranged|scheduled|booked|ordered|set
  up|reserved)
Found-in: I have arranged a courier for Monday.

Phrase: (i'll|i will) [personally] (see to it|see that|make sure|ensure|take
  care|handle|oversee|keep an eye|stay on|chase|own)
Found-in: I will personally see to it.

Phrase: (i am|i'm) [personally] (going to|making sure|taking care|seeing to)
Found-in: I am personally taking care of it.

Phrase: (leave|leaving) (it|this|that) (with|to) (me|us)
Found-in: Leave it with me.

Phrase: (i|we) [will] (get|have) (it|this|that) (to you|over to you|out to you|fixed)
  (by|on|today|tomorrow)
Found-in: We will have it fixed by noon.

Phrase: (on its|on the|in the) (way to you|way|post|mail) (by|today|tomorrow|on|this|tonight)
Found-in: A new lid is on its way today.

Phrase: (by|before) (the end of|close of|end of) [the] (day|business|week|month|play|today|tomorrow)
Found-in: You have it by close of play.

Phrase: (no later than|at the latest|by * at the latest)
Found-in: It comes on Friday at the latest.

Phrase: (give|send|drop) you (a|an) (call|ring|email|message|text|update|line|bell)
  (on|by|at|tomorrow|today|when|once|as)
Found-in: I can give you a ring tomorrow.

Phrase: (expect|expecting) (to|it to|them to)
  (ship|be|have|arrive|get|receive|send|finish|deliver|resolve|release|restock)
Found-in: We expect to ship it in May.
Not-in: Nobody expects it.

Phrase: (will|'ll) have (it|this|that|them|your|the|an answer|a new) [*]
  (ready|done|sent|fixed|back|for you|by|sorted|out)
Found-in: We will have it ready on Monday.

Phrase: (we|i) intend to (send|refund|replace|fix|release|ship|open|have|do|make)
Found-in: We intend to ship it in May.

Phrase: (plan|planning|plans) to (send|refund|replace|fix|release|ship|add|have|restock|open|roll)
Found-in: We plan to restock in May.

Phrase: scheduled (for|to)
Found-in: Your visit is scheduled for Monday.

Phrase: (due|set) to (arrive|ship|be|leave|go|come|reach|launch)
  (on|in|by|at|next|this|delivered|shipped|back|fixed|with)
Found-in: It is due to arrive on Friday.

Phrase: (we'll|we will|i'll|i will) make (it|this|things|that) (right|up|good|work)
Found-in: We will make it right.

Phrase: (make sure|ensure|see to it|see) (that it|it|this|that this) (does
  not|doesn't|never|won't|will not) (happen|occur)
Found-in: We will make sure this does not happen again.

Phrase: (will|shall) (honour|honor|keep|match|stand by|stick to|uphold) (the|this|that|your|our|it)
Found-in: We will honour the old price.

Phrase: (will|shall|'ll) not (charge|bill|send|contact|share|happen) (you|it|any|again|your|for|a)
Found-in: We will not charge you for it.

Phrase: (i'll|i will|we'll|we will) be (there|round|back|calling|sending|visiting|with you|in
  touch|in contact|ringing|over)
Found-in: I will be round on Monday.
Not-in: I will be glad.

Phrase: (i'll|i will|we'll|we will) [*] try [our|my] [best] to
Found-in: We will try our best to mend it.

Phrase: (do|doing) (our|my) (best|utmost) to
Found-in: We do our best to get it there.

Phrase: (count|rely|depend) on (us|me|it)
Found-in: You can count on me.

Phrase: consider it done
Found-in: Consider it done.

Phrase: (will do|on it|i'm on it|i am on it|we're on it|we are on it)
Found-in: We're on it.

Phrase: (from now on|going forward|in future|from today) (we|i|you|it|our|this)
Found-in: From now on we weigh each parcel.

Phrase: (back|in stock|available) (by|from|on|in|again on)
  (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|next|mid|early|late)
Found-in: It is in stock from Monday.
