Lexicon: detail-change
Language: en
Purpose: Words which say that a number or day is not the customer's own, but a new or another one.
  Weak ones tell of an event, and speak only of days and amounts.
Source: written for replylint

Phrase: (instead|replacement|revised|alternative|rescheduled|postponed|updated|amended|adjusted|corrected)
Found-in: Take number 4712 instead.

Phrase: (a|the|your|our) new
Found-in: Your new number is 4712.
Not-in: Nothing is new.

Phrase: (another|different|next|following|previous|former|second|additional|separate|other) [*]
  (one|order|number|invoice|day|date|time|account|address|appointment|parcel|shipment|tracking|ticket|case|booking|reference|phone|model|amount|price|charge|payment|slot|serial|code|id|line|contract|policy)
Found-in: There is another order, 4712.
Not-in: A colleague at another desk has 4712.

Phrase: (moved|changed|changing|change|switched|corrected|upgraded|extended|raised|reduced|lowered|increased)
  [*] [*] (to|from|until|by)
Found-in: We moved it to 4 March.
Not-in: They moved house.

Phrase: (until|till|by the|no later than|at the latest|within|up to|at least|at most|between|as
  from|starting|onwards)
Found-in: The offer stands until 4 March.

Phrase: (will|would|shall|we'll|can|could) [*] [*]
  (arrive|deliver|delivered|ship|shipped|send|sent|dispatch|dispatched|come|collect|collected|refund|offer|cost|be)
Strength: weak
Found-in: It will arrive on 4 March.

Phrase: (arrived|delivered|shipped|dispatched|left|handed
  over|expected|due|expires|valid|posted|released|issued|replaced|superseded)
Strength: weak
Found-in: It left our warehouse on 4 March.

Phrase: our (shop|store|office|hotline|phone|number|address|branch|website|site|page)
Found-in: Our hotline is 4712.
Not-in: Number 4712 is in our house.

Phrase: (reach|call|ring|phone|contact|write to|email|text) us
Found-in: Ring us on 4712.
Not-in: You rang and told us.

Phrase: please (write to|email|mail|call|ring|phone|contact|turn to)
Found-in: Please write to help@example.com.

Phrase: we [have] [already]
  (received|got|sent|shipped|posted|processed|cancelled|canceled|closed|opened|refunded|credited|transferred|answered|replied|called|tried)
Strength: weak
Found-in: We received it on 4 March.

Phrase: your [*] (message|mail|email|letter|note|enquiry|inquiry|question|call|reply|feedback)
  (of|from|dated|on)
Strength: weak
Found-in: Thank you for your message of 4 March.

Phrase: (the|your) (correct|right|actual|proper) [*]
  (one|order|number|invoice|day|date|time|account|address|code|link|model|amount|price|reference)
Found-in: The correct number is 4712.
Not-in: The number is correct.

Phrase: our [bank] (account|bank details|IBAN)
Found-in: Please transfer it to our account 4712.
Not-in: It is on your account.

Phrase: credit note
Found-in: Your credit note is 4712.
