Lexicon: canned-phrase
Language: en
Purpose: Formulas of form letters and saved replies, which hardly anybody writes to one person.
Unless: quotation
Source: written for replylint

Phrase: (apologi(se|ze|sing|zing)|apologies|sorry) for any
  (inconvenience|inconveniences|frustration|disruption) [caused|this may have caused|this has
  caused|that this may have caused|you may have experienced|it may have caused|this might have
  caused|this causes]
Found-in: We apologise for any inconvenience caused.
Found-in: Sorry for any frustration this may have caused.
Not-in: I am sorry for the trouble with the kettle.
Better: say what went wrong: "I am sorry that the lamp came broken"

Phrase: (apologi(se|ze|sing|zing)|apologies|sorry) for any (confusion|trouble) [caused|this may have
  caused|this has caused|that this may have caused|it may have caused|this might have caused|this
  causes]
Strength: weak
Found-in: Sorry for any confusion this may have caused.
Not-in: I am sorry for the trouble with the kettle.
Better: say what went wrong: "I am sorry that I mixed up the two orders"

Phrase: [for] any (inconvenience|frustration|disruption) (this|that|it|which|you) (may have|might
  have|has|have|may) (caused|cause|experienced|created)
Found-in: We regret any inconvenience this may have caused.
Not-in: The inconvenience was mine.
Better: say what went wrong: "I am sorry that the lamp came broken"

Phrase: inconvenience caused
Found-in: Please excuse the inconvenience caused.
Found-in: Please excuse inconvenience caused.
Not-in: An inconvenience was caused by the frost.
Better: say what went wrong: "I am sorry that the lamp came broken"

Phrase: please be (advised|informed|reminded)
Found-in: Please be advised that the office is closed.
Not-in: Please be careful with the lid.
Better: say it without the announcement

Phrase: (your|the) (satisfaction|comfort|happiness) is [always] [our] (top|number
  one|first|highest|main) (priority|concern)
Found-in: Your satisfaction is our top priority.
Not-in: The satisfaction on her face was the best part.
Better: leave it out: what is done for this customer shows it

Phrase: we (truly|really|greatly|sincerely|deeply|highly) (appreciate|value) your
  (business|feedback|patience|understanding|interest|support|loyalty|custom|opinion)
Strength: weak
Found-in: We truly appreciate your feedback.
Better: thank for something that this customer did

Phrase: (understand|realise|realize|know) (that this|this) [*] be
  (frustrating|disappointing|inconvenient|upsetting|annoying|stressful)
Strength: weak
Found-in: We realise this can be frustrating.
Better: name what the customer went through, in the customer's words

Phrase: (if|should) you have any [other|further|additional|more]
  (questions|queries|concerns|enquiries|inquiries|issues|comments|problems|question)
Strength: weak
Found-in: If you have any further questions, we are here.
Not-in: You have other questions.
Better: leave it out, or name a person, a number, hours

Phrase: (if|should) you have (other|further|additional|more)
  (questions|queries|concerns|enquiries|inquiries|issues|comments)
Strength: weak
Found-in: If you have more questions, write.
Better: leave it out, or name a person, a number, hours

Phrase: be of [*] (assistance|help|service)
Strength: weak
Found-in: I hope we can be of further help.
Not-in: It came to my assistance.
Better: say what happens next

Phrase: (high|higher|large|increased|heavy|unusually high) (volume|volumes|call volume|demand) [of]
  (of|than|calls|emails|requests|and)
Strength: weak
Found-in: We see a high volume of calls.
Not-in: The volume was high.
Better: say when the answer comes; being busy is no reason to the customer

Phrase: (regret|pleased|happy|glad|delighted|sorry|writing|like|wish) to
  (inform|advise|notify|announce|confirm|update|let) (you|that|your|our|the)
Strength: weak
Found-in: We regret to inform you that the lamp is sold.
Not-in: I want to know.
Better: say it without the announcement

Phrase: thank you for (contacting|reaching out|getting in touch|writing to us|writing in|your
  enquiry|your inquiry|your query|your e-mail enquiry|choosing|shopping with|your interest in
  our|bringing this to our|your continued|your patronage|your custom|your business|being a valued)
Strength: weak
Found-in: Thank you for contacting the lamp shop.
Not-in: Thank you for the lamp.
Better: thank for what this customer wrote: "Thank you for the photo of the crack"

Phrase: thanks for (contacting|reaching out|getting in touch|writing in|choosing|shopping
  with|bringing this to our|your continued|being a valued|stopping by|joining our)
Strength: weak
Found-in: Thanks for reaching out to us.
Not-in: Thanks for the lamp.
Better: thank for what this customer wrote: "Thank you for the photo of the crack"

Phrase: thank you [so much|very much] for (reaching|contacting|getting in touch)
Strength: weak
Found-in: Thank you so much for reaching out.
Better: thank for what this customer wrote: "Thank you for the photo of the crack"

Phrase: we (appreciate|value) (your|you)
  (business|feedback|patience|understanding|interest|support|loyalty|custom|patronage|opinion|comments|input|cooperation|taking
  the time|reaching out|contacting|bringing|choosing)
Strength: weak
Found-in: We value your custom.
Not-in: I value your lamp.
Better: thank for something that this customer did

Phrase: we [would like to|want to] thank you for your
  (patience|interest|feedback|business|loyalty|continued|understanding|support|custom)
Strength: weak
Found-in: We would like to thank you for your patience.
Better: thank for what this customer wrote: "Thank you for the photo of the crack"

Phrase: your (patience|understanding|cooperation|feedback|business|support|loyalty|interest) is [*]
  (appreciated|important|valued)
Found-in: Your patience is appreciated.
Better: thank for something that this customer did

Phrase: your (patience and understanding|feedback and support|continued support|continued
  patience|continued loyalty)
Strength: weak
Found-in: We count on your continued support.
Better: say how long it will take, and sorry for the wait

Phrase: your feedback (helps|will help|is|matters|means|allows|goes)
Strength: weak
Found-in: Your feedback helps us improve.
Not-in: Your feedback came on Monday.
Better: say what became of what the customer told

Phrase: your
  (call|message|enquiry|inquiry|satisfaction|opinion|business|feedback|privacy|safety|security|comfort|experience|concern|request|email|query)
  is [very|extremely|really] important to us
Found-in: Your message is very important to us.
Better: leave it out: what is done for this customer shows it

Phrase: your satisfaction is (our|important|the|my)
Found-in: Your satisfaction is our aim.
Not-in: Is your satisfaction whole?
Better: leave it out: what is done for this customer shows it

Phrase: (customer|guest|client|user) (satisfaction|experience) is (our|of|at|the|very|important|a)
Found-in: Customer satisfaction is our first aim.
Better: leave it out: what is done for this customer shows it

Phrase: we (value|treasure|cherish) (you as a|our|each|every|all)
Found-in: We value you as a reader.
Not-in: We value the lamp at ten pounds.
Better: thank for something that this customer did

Phrase: (valued|esteemed|dear|loyal|beloved)
  (customer|customers|client|clients|guest|guests|user|users|member|members|subscriber|patron|buyer|shopper)
Found-in: Dear customer, the shop is shut.
Not-in: The customer was loyal.
Better: call the customer by name

Phrase: dear (sir or madam|sir/madam|sir
  madam|sirs|valued|applicant|resident|passenger|traveller|traveler|cardholder|account
  holder|policyholder|homeowner|parent|student|friend|player|gamer|reader|reviewer|supporter|donor|team|buyer|seller|app
  user)
Found-in: Dear applicant, we have read your form.
Better: call the customer by name

Phrase: (hello|hi|hey|greetings) (valued|dear customer|customer|there and thank|there and
  thanks|there thank|there thanks)
Found-in: Hello customer, here is the news.
Not-in: Hello Ann, the customer is here.
Better: call the customer by name

Phrase: to whom it may concern
Found-in: To whom it may concern, the lift is out of order.
Better: call the customer by name

Phrase: we take
  (your|all|this|these|the|every|any|customer|such|security|privacy|feedback|safety|great|pride) …
  (seriously|serious|in)
Found-in: We take your privacy very seriously.
Not-in: We take the lamp back.
Better: say what happens about it, and by when

Phrase: take (your|all|such|these|this|any|every)
  (concern|concerns|feedback|complaint|complaints|matter|matters|report|reports|comment|comments|issue|issues|request)
  [very|extremely|quite] seriously
Found-in: We take such complaints seriously.
Found-in: Our team will take such complaints very seriously.
Better: say what happens about it, and by when

Phrase: (committed|dedicated) to
  (providing|delivering|ensuring|offering|making|improving|giving|resolving|helping|your|our|supporting|customer|maintaining|excellence|protecting)
Strength: weak
Found-in: We are committed to providing good light.
Not-in: The bridge committed to memory.
Better: say what happens for this customer, and by when

Phrase: we (strive|aim|endeavour|endeavor) to
  (provide|deliver|ensure|offer|make|respond|answer|reply|resolve|give|meet|maintain|improve|process|be|get|create)
Strength: weak
Found-in: We strive to answer within a day.
Not-in: They strive to win.
Better: say what happens for this customer, and by when

Phrase: our (goal|mission|priority|aim|top priority|number one priority|main priority|highest
  priority) is
Strength: weak
Found-in: Our goal is light in every house.
Better: leave it out: what is done for this customer shows it

Phrase: (top|highest|utmost|number one) (priority|importance)
Strength: weak
Found-in: This has top priority.
Better: leave it out: what is done for this customer shows it

Phrase: (any|the|this) inconvenience (this|it|that|which|we|caused|you|to)
Strength: weak
Found-in: We regret any inconvenience caused.
Not-in: It was an inconvenience.
Better: say what went wrong: "I am sorry that the lamp came broken"

Phrase: (sincere|sincerest|deepest|heartfelt|humble) apologies
Strength: weak
Found-in: Please accept our sincere apologies.
Found-in: Our sincere apologies for the late lid.
Not-in: My apologies, Ann.
Better: say "I am sorry", and for what

Phrase: (please|kindly) accept (our|my) [*] (apologies|apology)
Strength: weak
Found-in: Please accept our apologies.
Better: say "I am sorry", and for what

Phrase: (understand|imagine) how
  (frustrating|upsetting|disappointing|important|stressful|annoying|inconvenient|difficult|concerning|worrying|painful)
Strength: weak
Found-in: I understand how upsetting this is.
Better: name what the customer went through, in the customer's words

Phrase: (not|isn't) the (experience|standard|level of service|service|kind of experience)
  (we|you|that we|that you)
Strength: weak
Found-in: This is not the experience we want for you.
Better: say what went wrong, and what happens about it

Phrase: (did|does|do) not (meet|live up to) your expectations
Strength: weak
Found-in: Our lamp did not meet your expectations.
Not-in: We did not meet you.
Better: say what went wrong, and what happens about it

Phrase: (meet|exceed|met|exceeded) (your|our|all|customer) (expectations|standards|needs)
Strength: weak
Found-in: We hope to exceed your expectations.
Better: say what went wrong, and what happens about it

Phrase: bear with us
Strength: weak
Found-in: Please bear with us for a while.
Better: say how long it will take, and sorry for the wait

Phrase: (thank you|thanks) for bearing with
Strength: weak
Found-in: Thanks for bearing with us.
Better: say how long it will take, and sorry for the wait

Phrase: (please|kindly) (do not|don't|dont|never) hesitate (to|in)
Strength: weak
Found-in: Please do not hesitate to write.
Better: leave it out, or name a person, a number, hours

Phrase: (do not|don't|dont) hesitate to
  (contact|reach|get|ask|let|call|write|email|reply|message|give|send)
Strength: weak
Found-in: Do not hesitate to write.
Not-in: He did not hesitate to write.
Better: leave it out, or name a person, a number, hours

Phrase: (should|if) you (need|require) [any|some] (further|additional|more|other)
  (assistance|help|information|support|clarification|details)
Strength: weak
Found-in: Should you need any further assistance, write.
Not-in: You need further information.
Better: leave it out, or name a person, a number, hours

Phrase: (questions|queries|issues) or concerns
Strength: weak
Found-in: Write with questions or concerns.
Better: leave it out, or name a person, a number, hours

Phrase: is there anything else (i|we|that i|that we|you)
Strength: weak
Found-in: Is there anything else I can help you with?
Not-in: Is there anything else in the box?
Better: leave it out, or ask about something of this case

Phrase: (we're|we are|i'm|i am) [always|all] (here|happy|glad) to
  (help|assist|answer|support|listen)
Strength: weak
Found-in: We're here to help.
Better: say what happens next

Phrase: hope (this|you) (email|message|letter|note|are|is) [*] (finds|find|well|doing)
Strength: weak
Found-in: We hope this email finds you well.
Better: leave it out

Phrase: (find|finds) you well
Strength: weak
Found-in: May this letter find you well.
Better: leave it out

Phrase: (further|any) assistance
Strength: weak
Found-in: For further assistance see the form.
Not-in: The assistance was slow.
Better: say what happens next

Phrase: (rest|please rest|be|you can rest|you may rest) assured
Strength: weak
Found-in: Rest assured that it works.
Not-in: You were assured of it.
Better: say what happens next, and by when

Phrase: (bringing|brought|bring|draw|drawing) (this|it|that|the|your|these) [*] to our
  (attention|notice)
Strength: weak
Found-in: It was good of you to bring this to our attention.
Better: say "Thank you for telling us", and what happens about it

Phrase: (at|in) (your|our|the) (earliest|first) (convenience|opportunity|possible)
Found-in: Write at your earliest convenience.
Better: say by when

Phrase: (at|in) your convenience
Strength: weak
Found-in: Visit us at your convenience.
Better: say by when

Phrase: in (due course|a timely manner|a timely fashion)
Strength: weak
Found-in: You will hear in due course.
Better: say by when

Phrase: than (usual|normal|expected) [*] (volume|volumes|wait|response|due|delays|times)
Strength: weak
Found-in: Answers take longer than usual due to snow.
Better: say when the answer comes; being busy is no reason to the customer

Phrase: this is to (inform|confirm|notify|acknowledge|advise)
Strength: weak
Found-in: This is to inform you of a change.
Not-in: This is to go to Ann.
Better: say it without the announcement

Phrase: we (would like|wish|regret|are pleased|are happy|are glad|are sorry|are writing|want) to
  (inform|advise|notify|let you|confirm|announce|assure|remind|take
  this|apologi(se|ze)|thank|acknowledge|invite|offer|update)
Strength: weak
Found-in: We are pleased to announce a sale.
Not-in: We are happy to sing.
Better: say it without the announcement

Phrase: (we have|we've|has been|have|been|was) [successfully|now|safely] received
  (your|and|the|by|at|a request|an inquiry|with thanks)
Strength: weak
Found-in: We have received your form.
Not-in: She received it.
Not-in: I have received a lamp.
Better: say what was found out since, or when more will be known

Phrase: (receipt|confirm receipt|acknowledge receipt|confirmation) of your
Strength: weak
Found-in: We confirm receipt of your form.
Better: say what was found out since, or when more will be known

Phrase: (ticket|case|request|issue) (has been|was|is|will be|have been)
  (created|closed|opened|received|assigned|escalated|resolved|updated|logged|marked|automatically|merged|registered|being|forwarded|reviewed|stale|locked)
Strength: weak
Found-in: The ticket has been closed.
Better: say what was done, and by whom

Phrase: this is an (automated|automatic|auto|autogenerated|auto-generated)
Found-in: This is an automated message.
Better: let the customer answer, and say who reads it

Phrase: (automated|automatic|automatically generated|auto generated|system generated|computer
  generated|autogenerated)
  (message|response|reply|email|e-mail|notification|acknowledgement|acknowledgment|mail|receipt)
Found-in: It was a system generated email.
Better: let the customer answer, and say who reads it

Phrase: (do not|don't|not) (reply|respond) (to this|directly|by)
Found-in: Please do not reply to this letter.
Better: let the customer answer, and say who reads it

Phrase: (mailbox|inbox|address) is not monitored
Found-in: This mailbox is not monitored.
Better: let the customer answer, and say who reads it

Phrase: has been automatically
Strength: weak
Found-in: This case has been automatically closed.
Found-in: Your seat has been automatically upgraded.
Better: say what was done, and by whom

Phrase: (hereby|herewith|aforementioned|abovementioned|above mentioned|undersigned)
  (inform|confirm|attached|enclosed|matter|request|is|are|you|order|address)
Strength: weak
Found-in: Please find herewith attached the list.
Better: say it as one would aloud: "Here is the invoice"

Phrase: please find (attached|enclosed|below|herewith|the attached)
Strength: weak
Found-in: Please find attached the list.
Better: say it as one would aloud: "Here is the invoice"

Phrase: please accept this (letter|message|email) as
Found-in: Please accept this letter as notice.
Better: say it as one would aloud

Phrase: we are writing (in response|in reply|with regard|with reference|to you)
Strength: weak
Found-in: We are writing with regard to the lift.
Better: begin with the answer

Phrase: (in|with) (reference|regard|regards|respect) to your
Strength: weak
Found-in: With reference to your form of May.
Better: begin with the answer

Phrase: further to (your|our)
Strength: weak
Found-in: Further to your letter, the lift works.
Better: begin with the answer

Phrase: (in response|in reply) to your
  (recent|enquiry|inquiry|request|email|complaint|query|letter|message)
Strength: weak
Found-in: In response to your recent letter we wrote.
Better: begin with the answer

Phrase: (your|the) (comments|concerns|feedback|suggestion|suggestions|remarks|complaint)
  (have|has|will|are) been (noted|recorded|passed|forwarded|shared|logged|registered)
Found-in: Your comments have been noted.
Better: say who does what about it, and by when

Phrase: duly noted
Found-in: Your remarks are duly noted.
Better: say who does what about it, and by when

Phrase: we regret (any|the|that|to)
Strength: weak
Found-in: We regret that the shop is shut.
Not-in: She did not regret the lamp.
Better: say "I am sorry", and for what

Phrase: (kindly|please) (treat|consider) this (email|message|letter|matter)
Found-in: Please treat this matter with care.
Better: say what is to happen

Phrase: (part|member) of our (family|community|* family|* community)
Strength: weak
Found-in: You are part of our family.
Better: leave it out

Phrase: without (customers|clients|people|users) like you
Found-in: We are nothing without customers like you.
Better: thank for something that this customer did

Phrase: customers like you
Strength: weak
Found-in: We love customers like you.
Better: thank for something that this customer did

Phrase: (every|each) (customer|guest|client|ticket|request|enquiry|inquiry|message)
  (is|counts|matters|deserves|will|we)
Found-in: Every customer counts.
Better: leave it out: what is done for this customer shows it

Phrase: (going|go) (above and beyond|the extra mile)
Strength: weak
Found-in: We go the extra mile.
Better: say what happens for this customer, and by when

Phrase: (committed|commitment) to (quality|excellence|customer|our customers|our|safety|you)
Strength: weak
Found-in: It shows our commitment to quality.
Better: say what happens for this customer, and by when

Phrase: (thank you|thanks) for
  (flying|banking|travelling|traveling|staying|dining|driving|riding|trusting|partnering|working)
  with
Found-in: Thank you for travelling with us.
Better: thank for something that this customer did

Phrase: all (our|of our|lines|agents|operators) [*]
  (agents|operators|representatives|lines|advisers|advisors) are
Found-in: All of our operators are busy.
Better: say when the customer will be answered

Phrase: (agents|operators|representatives|lines|advisers|advisors) are
  (currently|busy|all|available|standing)
Found-in: The operators are busy.
Better: say when the customer will be answered

Phrase: (calls|this call) (may be|are|is being) (recorded|monitored)
Found-in: Calls may be recorded.
Better: leave it out, or put it where the law asks for it

Phrase: (serving|helping|other) (other|another) (customer|customers|callers|guests)
Found-in: We are serving other customers.
Better: say when the customer will be answered

Phrase: (while|although|though|as much as) we (understand|appreciate|strive|value)
Strength: weak
Found-in: While we understand this, it stays.
Better: begin with what can be done

Phrase: (does|do|will|would) not (reflect|represent) (our|the)
Strength: weak
Found-in: It does not reflect our aims.
Better: say what went wrong, and what happens about it

Phrase: (prevent|ensure|avoid) (this|that this|it|such) [*] (from happening|happening again|does not
  happen|doesn't happen|in future|in the future|recurring)
Strength: weak
Found-in: We want to prevent this from happening again.
Better: say what was changed

Phrase: (regain|restore|earn) your (trust|confidence|business)
Strength: weak
Found-in: We hope to regain your trust.
Better: say what was changed

Phrase: (continued|ongoing|future)
  (success|business|patronage|relationship|custom|endeavours|endeavors)
Strength: weak
Found-in: We wish you success in your future endeavours.
Better: leave it out

Phrase: (we|i) (remain|are) at your (disposal|service)
Strength: weak
Found-in: We remain at your disposal.
Better: name a person, a number, hours

Phrase: at your (disposal|service)
Strength: weak
Found-in: The staff is at your service.
Better: name a person, a number, hours
