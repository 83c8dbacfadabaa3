Lexicon: run-around
Language: en
Purpose: Words that send the customer away to another desk. Full: words that turn the matter away;
  weak: words that send the customer on.
Unless: negation condition quotation report
Source: written for replylint

Phrase: (that's|that is|this is|it's|it is|thats|this|that|it) (not|isn't|is not) (my|our)
  (department|area|job|responsibility|remit|desk|line of work|field|area of responsibility|concern)
Found-in: I am sorry, that's not my department.
Found-in: This isn't our job.
Not-in: That is my department.
Not-in: It is not our baker.
Better: take it to the right desk, and say who answers and when

Phrase: you (have|have got|have reached|have come to|reached|contacted|called|wrote to|have
  called|have contacted|have written to|are in|came to) the wrong
  (department|desk|team|office|branch|line|place|number|people|address|person)
Found-in: You have reached the wrong department.
Not-in: You have the wrong lid there.
Better: take it to the right desk, and say who answers and when

Phrase: (you've|you're) (got|reached|come to|contacted|called|written to|in|at|with) the wrong
  (department|desk|team|office|branch|line|place|number|people|address|person)
Found-in: Looks like you've reached the wrong desk.
Not-in: You're on the wrong train.
Better: take it to the right desk, and say who answers and when

Phrase: (we|i|this department|this desk|this team|this office|our team|our desk|our department|my
  team) (only handle|only handles|only deal with|only deals with|only look after|only looks
  after|handle only|handles only|deal only with|deals only with)
Found-in: We only handle sales.
Found-in: This desk deals only with passports.
Not-in: We handle sales and returns.
Better: take it to the right desk, and say who answers and when

Phrase: (has|have|had|got) nothing to do with (us|me|our department|our team|our desk|our office|our
  side|this department|this office|our company|our shop)
Found-in: The customs fee has nothing to do with us.
Not-in: The noise has nothing to do with the lamp.
Better: say whom it concerns, and take it there

Phrase: (somebody|someone|another department|another team|another desk|another office|a different
  department|a different team|a different desk|a different office) (else handles|else deals
  with|else looks after|handles|deals with|looks after|is responsible for)
  (that|this|it|these|those|such|refunds|returns|billing|deliveries|complaints)
Found-in: A different team handles refunds.
Found-in: Someone else looks after that.
Not-in: Another baker handles the bread.
Better: take it there, and say who answers and when

Phrase: (handled|dealt with|managed|looked after|processed|run) by (another|a different|a separate)
  (department|team|desk|office|branch|section|unit)
Found-in: Refunds are handled by another department.
Not-in: The crane is handled by another driver.
Better: take it there, and say who answers and when

Phrase: (we|i) (don't|do not|cannot|can't) (deal with|handle) (that|this|it|those|such
  cases|complaints|refunds|returns|billing|deliveries) (here|at this desk|in this department|in this
  team|in this office|on this line|in this chat|in chat)
Found-in: We don't handle complaints here.
Not-in: We handle complaints here.
Better: take it to the right desk, and say who answers and when

Phrase: (i'm|i am|we're|we are) not the right
  (person|people|department|desk|team|office|contact|one|ones|address) [for] [this|that]
Found-in: I'm not the right person for this.
Not-in: I am the right person for this.
Better: ask the right one, and say who answers and when

Phrase: (isn't|is not|not) (something|anything|a thing) (we|i|that we|that i|our team|our
  department) (deal|deals|can deal) with
Found-in: This isn't something we deal with.
Not-in: This is something we deal with daily.
Better: take it to the right desk, and say who answers and when

Phrase: try (another|a different) (department|desk|office|branch|team|number|line)
Found-in: Try another department.
Not-in: Try another lid.
Better: find the right desk, and say who answers and when

Phrase: you (need|have|will need|will have|would need|would have) to (take|bring|raise)
  (this|that|it) up with (the|your|our|them|him|her|someone|somebody|whoever|customs|billing|sales)
Found-in: You will need to take this up with the airline.
Not-in: We will take this up with the airline.
Better: take it up for the customer, or say whom to reach and how

Phrase: (you'll|you'd) (need|have) to (take|bring|raise) (this|that|it) up with
  (the|your|our|them|him|her|someone|somebody|whoever|customs|billing|sales)
Found-in: You'll have to take that up with the airline.
Not-in: You'll have to take the lid off.
Better: take it up for the customer, or say whom to reach and how

Phrase: (please|kindly) (take|raise) (this|that|it) (up|up directly) with
  (the|your|our|them|him|her)
Found-in: Please take it up with your bank.
Not-in: Please take it with you.
Better: take it up for the customer, or say whom to reach and how

Phrase: please … (contact|call|reach out to|get in touch with|speak to|speak with|talk to|write
  to|ask|approach) (the|our|your) [*]
  (department|team|desk|office|branch|manufacturer|maker|supplier|seller|retailer|dealer|courier|carrier)
Strength: weak
Found-in: Please contact our billing department.
Found-in: Please ask the manufacturer.
Not-in: Please contact the shop if the lamp breaks again.
Better: say whom to reach and how, or do it for the customer

Phrase: please … (contact|call|phone|reach out to|get in touch with|speak to|ask) [our]
  (customer|technical|product|guest) (service|services|support|care|relations)
Strength: weak
Found-in: Please contact customer service.
Not-in: Please ask the customer for the key.
Better: say whom to reach and how, or do it for the customer

Phrase: please … (contact|call|phone|speak to|speak with|write to|ask) [our]
  (billing|accounts|sales|logistics|finance|accounting|reception|dispatch|head
  office|headquarters|support)
Strength: weak
Found-in: Please ask billing.
Not-in: Please call me about the support for the shelf.
Better: say whom to reach and how, or do it for the customer

Phrase: (you|you'll) … (need|have) to (contact|call|speak to|speak with|talk to|ask) (the|our|your)
  [*] (department|team|desk|office|branch|manufacturer|maker|supplier|seller|retailer|dealer|courier|carrier)
Strength: weak
Found-in: You will need to contact the manufacturer.
Not-in: You will need to open the lid.
Not-in: We need to contact the manufacturer.
Better: say whom to reach and how, or do it for the customer

Phrase: (you|you'll) … (need|have) to (get|be) in (touch|contact) with (the|our|your) [*]
  (department|team|desk|office|branch|manufacturer|maker|supplier|seller|retailer|dealer|courier|carrier)
Strength: weak
Found-in: You have to get in touch with the courier.
Not-in: You have to touch the lamp twice.
Better: say whom to reach and how, or do it for the customer

Phrase: (you|you'll) … (need|have) to (contact|call|phone|speak to|talk to|ask) [our] (customer
  service|customer services|customer support|customer care|technical
  support|billing|accounts|sales|logistics|finance|head office|support)
Strength: weak
Found-in: You will have to call customer service.
Not-in: We have to call customer service.
Better: say whom to reach and how, or do it for the customer

Phrase: you (should|must) (contact|call|speak to|speak with|talk to|ask) (the|our|your) [*]
  (department|team|desk|office|branch|manufacturer|maker|supplier|seller|retailer|dealer|courier|carrier)
Strength: weak
Found-in: You should ask the seller.
Not-in: You should hear from the seller today.
Better: say whom to reach and how, or do it for the customer

Phrase: (suggest|recommend|advise) … (contact|contacting|call|calling|ask|asking|speak to|reach out
  to) (the|our|your) [*]
  (department|team|desk|office|branch|manufacturer|maker|supplier|seller|retailer|dealer|courier|carrier)
Strength: weak
Found-in: We recommend contacting the manufacturer.
Not-in: We recommend the dealer in the next town.
Better: say whom to reach and how, or do it for the customer

Phrase: (direct|address|refer|redirect) your (question|query|enquiry|complaint|request|claim) to
  (the|our|your) [*]
  (department|team|desk|office|manufacturer|maker|supplier|seller|retailer|dealer|courier|carrier)
Strength: weak
Found-in: Kindly direct your complaint to the courier.
Not-in: Send your lamp to the office in the box.
Better: pass it on for the customer, and say who answers and when

Phrase: (contact|call|ask) (the|our|your) [*]
  (department|team|desk|office|branch|manufacturer|maker|supplier|seller|retailer|dealer|courier|carrier)
Strength: weak
Found-in: Contact the manufacturer.
Not-in: Our shop will contact the manufacturer.
Better: say whom to reach and how, or do it for the customer
Unless: negation condition quotation report question
Within: start

Phrase: (is|be|sounds like|one|a matter|a question|an issue|a case) for (the|our|another|your)
  (billing department|billing team|sales team|other
  department|manufacturer|maker|courier|seller|retailer|supplier|head office|support
  team|department|landlord|airline|warehouse)
Strength: weak
Found-in: That is a matter for the courier.
Not-in: The box is for the lamp.
Better: pass it on for the customer, and say who answers and when

Phrase: (is|are|was) not (my|our) (department|area|job|remit|desk|area of responsibility)
Found-in: Refunds are not my area.
Not-in: Refunds are my area.
Better: take it to the right desk, and say who answers and when

Phrase: (you'll|you) … (need|have) to (sort|clear|settle) (this|that|it) [out|up] with
  (the|your|our|them|him|her)
Found-in: You have to sort this out with the airline.
Not-in: You have to sort the lamps with care.
Better: take it up for the customer, or say whom to reach and how

Phrase: (contact|call|ask|phone|try) [our] (customer|technical) (service|services|support|care)
Strength: weak
Found-in: Call customer service.
Not-in: We call customer service.
Better: say whom to reach and how, or do it for the customer
Unless: negation condition quotation report question
Within: start
