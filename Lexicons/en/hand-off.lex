Lexicon: hand-off
Language: en
Purpose: Words that send the customer to somebody else, or the matter on to another desk.
Act: hand-off
Unless: quotation
Source: written for replylint

Phrase: please [*] (contact|call|ring|phone|email|write to|reach out to|speak to|speak with|talk
  to|ask|see|visit|approach|consult) (our|the|your|my)
Found-in: Please contact our billing desk.
Not-in: We will contact our maker.

Phrase: please [*] (contact|call|ring|phone|email|write to|reach out to|speak to|speak with|talk
  to|ask) (them|him|her|customer|technical|sales|support|billing)
Found-in: Please ask them.
Not-in: We ask them.

Phrase: (you will|you'll|you would|you'd|you) [*] (need|have) to
  (contact|call|ring|phone|email|write to|speak to|speak with|talk to|ask|reach|go through|go
  to|approach|get in touch|take|raise|consult|check with|visit)
Found-in: You will need to call the courier.
Not-in: We need to call our courier.

Phrase: you (should|must|can|could|may|might) [*] (contact|call|ring|phone|email|write to|speak
  to|speak with|talk to|ask|reach out|approach|consult|check with|try contacting|get in touch)
Found-in: You should ask the courier.
Not-in: We should ask our courier.

Phrase: (suggest|recommend|advise|encourage|ask|request|invite|urge) (you|that you|you to) [*]
  (contact|call|ring|phone|email|write|speak|ask)
Found-in: We suggest that you ask the courier.

Phrase: (suggest|recommend)
  (contacting|calling|ringing|phoning|emailing|writing|speaking|talking|asking|reaching|approaching|consulting|checking
  with)
Found-in: I suggest asking the courier.

Phrase: (i have|i've|we have) [*] (forwarded|passed|transferred|referred) [*] [*] (to|on|over|along)
Found-in: I have forwarded your note to the shop.
Not-in: We passed the shop.

Phrase: (i am|i'm|we are|we're) [*] (forwarding|passing|transferring|referring|escalating) [*]
  (to|on|over|along|onto)
Found-in: I am forwarding it to the shop.

Phrase: (i will|i'll|we will|we'll) [*] (forward|pass|transfer|refer|escalate) [*]
  (to|on|over|along|onto)
Found-in: I will pass it on to the shop.
Not-in: We will put it down.

Phrase: (let me|allow me to) (forward|pass|transfer|refer|escalate|hand|redirect|connect|put)
Found-in: Let me transfer you to the shop.

Phrase: (forward|pass|transfer) (this|it|your|the) [*] (to|on|along|over) (our|the|my|a)
Found-in: They can pass it on to the maker.

Phrase: (put|putting) you (through|in touch|in contact|on to)
Found-in: I am putting you through.

Phrase: (connect|connecting|transfer|transferring|refer|referring|direct|redirect|redirecting) you
  (to|with|over)
Found-in: I am transferring you to sales.
Found-in: I am redirecting you over to sales.

Phrase: (been|being|is|was) (transferred|redirected|referred|passed|forwarded|escalated) to
Found-in: It was passed to sales.

Phrase: (get|be) in touch with (our|the|your|them|a|one|him|her|your local)
Found-in: Get in touch with your bank.
Not-in: I lost touch with the bank.

Phrase: (contact|ask|call|consult|speak to|talk to|check with|refer to|see) your
  (bank|local|nearest|card|landlord|provider|isp|doctor|dealer|retailer|employer|administrator|system
  administrator|network|insurer|agent|internet|carrier|post office|courier|school|travel)
Found-in: Ask your bank for it.

Phrase: (contact|call|email|speak to|speak with|talk to|ask|see|try|via) (our|the) [*]
  (department|team|desk|office|branch|store|shop|manager|helpline|hotline)
Found-in: Try the returns desk.
Not-in: The desk is shut.

Phrase: (contact|call|email|ask) (customer|technical|sales|product)
  (service|services|support|care|relations)
Found-in: Call customer care for this.

Phrase: (contact|ask|call|reach) the
  (manufacturer|maker|seller|vendor|retailer|supplier|courier|carrier|bank|developer|author|airline|hotel|store|shop|merchant|landlord|issuer|warehouse|post
  office|publisher|provider|authorities|police|embassy|sender)
Found-in: Ask the maker for a lid.

Phrase: (directly|direct) (to|with) (the|your|our|them|him|her)
Found-in: Take it up directly with the bank.
Not-in: Look directly at it.

Phrase: contact * (directly|direct)
Found-in: Contact them directly.

Phrase: (not|isn't|is not|wasn't) (my|our|this|the right)
  (department|responsibility|area|job|field|team|remit|place|desk|decision|call)
Found-in: It is not our department.
Not-in: It is our department.

Phrase: (outside|beyond|out of|not in) (my|our)
  (remit|control|hands|area|authority|scope|responsibility|department|power|competence|jurisdiction)
Found-in: It is out of our hands.

Phrase: (handled|dealt with|managed|processed|decided|taken care of|looked
  after|run|operated|sold|shipped|fulfilled|done) by (another|a different|our|the|a third|an
  external|a separate|them|head)
Found-in: It is handled by another desk.

Phrase: (another|a different|the right|the relevant|the appropriate|the correct|the responsible|the
  other)
  (department|team|office|desk|branch|person|agent|colleague|division|section|address|company)
Found-in: You want another desk.
Not-in: It is another lid.

Phrase: (matter|question|issue|problem|one|something) for (the|our|your|another)
  (department|team|office|bank|courier|manufacturer|colleagues|police|insurer|landlord|maker|seller|store|finance|billing|sales)
Found-in: It is a matter for the bank.

Phrase: (head office|third party|third parties|subcontractor|sub contractor|external
  partner|logistics partner|delivery partner|shipping partner|payment provider|our partner)
Found-in: It lies with our logistics partner.

Phrase: (i am|i'm|we are|we're) not (the right|responsible|in
  charge|authorised|authorized|allowed|in a position|able to deal|able to handle|the ones)
Found-in: I am not the right person.

Phrase: (cannot|can't|unable to|do not|don't) (deal|handle|do|process|answer|help|assist) …
  (here|from here|this department|this address|this team|this line|this channel|over the phone|by
  email|via email|in chat)
Found-in: We cannot deal with it here.
Not-in: We deal with it here.

Phrase: (open|create|submit|raise) (a|an) [new] (ticket|case|claim|complaint|report)
  (with|at|on|through|via)
Found-in: Raise a claim with the courier.

Phrase: (call|ring|phone|dial|contact) (us|them|me) [*] (on|at|by|under|via|through)
Found-in: Ring them on the number there.
Not-in: They rang us.

Phrase: (email|write|mail|fax|direct) (it|this|them|your|us) … (at|to|via|through)
  (our|the|their|them)
Found-in: Direct your question to the bank.

Phrase: (direct|address) your
  (question|questions|query|enquiry|inquiry|complaint|request|concerns|message|email|letter)
Found-in: Address your query to sales.

Phrase: (reply|write|send it|go) (to|it to|this to|them to) (the|our|your|their|another)
  (address|department|team|office|bank)
Found-in: Go to the bank.

Phrase: (take it up|take this up|raise it|raise this|follow up|follow it up|check|liaise|sort it
  out|discuss this|discuss it) with (the|your|our|them|him|her|a)
Found-in: Take it up with your bank.

Phrase: (go through|go via|via|through) (your|the|our) (bank|dealer|retailer|store|account
  manager|portal|website|form|supplier|installer|agent|proper channels|usual channels|official
  channels)
Found-in: Go through your dealer.

Phrase: (my|our|a) (colleague|colleagues|supervisor|manager|specialist|partner|partners)
  (will|can|may|is|are|who|from|in|at|should|would)
Found-in: My colleague will see you.

Phrase: (one of|a member of) (my|our) [*]
  (colleagues|specialists|team|staff|engineers|agents|experts|managers|partners)
Found-in: One of my colleagues rings you.

Phrase: (escalated|escalating|escalation|escalate) (to|this|it|your|the|team)
Found-in: It is escalated to the maker.
Found-in: Escalate this to the maker.

Phrase: (cc'd|copied|cc'ing|copying|ccing) (my|our|the|him|her|them) [*]
  (colleague|team|department|manager|on|who)
Found-in: I copied my colleague in.

Phrase: (to|with|for) (the|our) (relevant|appropriate|concerned|responsible|right|correct)
  (department|team|person|colleague|people|party|desk|office|authority|channel)
Found-in: It went to the right person.

Phrase: (will be|is being|has been|was) (assigned|allocated|handed|reassigned) to
Found-in: It was assigned to Ann.

Phrase: (ask|contact|call|speak to|talk to) (someone|somebody|anyone) (else|there|at|in|from)
Found-in: Ask someone else.

Phrase: (try|use|see|consult|check|read|visit) (our|the) (forum|faq|faqs|website|web
  site|site|manual|documentation|docs|help pages|help page|knowledge
  base|wiki|app|portal|form|guide)
Found-in: See the manual.
Not-in: The manual was lost.

Phrase: (out of|beyond) (my|our) (expertise|depth|field|knowledge)
Found-in: That is beyond my knowledge.

Phrase: (better|best) (asked|answered|placed|directed|handled|addressed|sent|posted|suited)
  (on|in|by|to|at|elsewhere|for|there|with)
Found-in: It is better asked in the shop.
