Lexicon: form-letter-mark
Language: en
Purpose: Wordings that stand in form letters far more often than in personal ones; evidence for the
  form-letter estimate, never a finding by themselves.
Unless: quotation
Source: written for replylint

Phrase: we (truly|really|greatly|sincerely) appreciate you
  (taking|reaching|bringing|contacting|choosing|sharing|letting)
Found-in: We truly appreciate you taking the time.

Phrase: (apologi(se|ze|zing|sing)|apologies|sorry) for (any|the|this|all|your)
  (inconvenience|inconveniences|frustration|disappointment|trouble|confusion|disruption)
Found-in: We apologise for any inconvenience.
Not-in: Sorry for the broken lid.

Phrase: (we're|we are|i'm|i am) [so|very|truly|really] sorry to (hear|learn|see|read)
  (about|that|you|of|this)
Found-in: We are very sorry to hear that the lid broke.

Phrase: (understand|appreciate) your
  (frustration|concern|concerns|disappointment|situation|urgency|patience|interest|feelings|request|position)
Found-in: We understand your frustration.
Not-in: I understand your letter.

Phrase: (happy|glad|pleased|delighted|ready|available|here) to (help|assist)
  (you|further|with|out|any|if|and)
Found-in: We are glad to assist you.
Not-in: She was happy to sing.

Phrase: (happy|glad|pleased|here) to answer (any|your|all|more)
Found-in: We are happy to answer any question.

Phrase: (here|always happy|happy) to help
Found-in: We are here to help.
Not-in: You wanted to help.

Phrase: hope (this|that|these|the above) [*]
  (answers|clarifies|resolves|addresses|information|explains)
Found-in: I hope this answers your question.
Not-in: I hope this is the last lid.

Phrase: (our|support|service|your)
  (team|staff|specialists|agents|experts|representatives|engineers|technicians|colleagues)
  (is|are|will|has|have|can|at)
Found-in: Our specialists will see to it.
Not-in: Their team won.

Phrase: our * (team|department|staff|specialists|experts) (is|are|will|has|have)
Found-in: Our lighting team is at work.
Not-in: Our team was first.

Phrase: (constantly|continually|continuously|always)
  (working|striving|looking|trying|improving|seeking) (to|for|on|hard)
Found-in: We are always looking for ways to shine.

Phrase: (resolve|address|rectify|investigate|solve) (this|the|your|any)
  (matter|issue|issues|concern|concerns|situation|problem)
Found-in: We will resolve the issue as soon as we can.
Not-in: We fixed the box.

Phrase: within (24|48|72|2|3|5|7|10|14|the next|one|two|three|a few) [*]
  (hours|days|weeks|minutes|business days|working days)
Strength: weak
Found-in: You will hear within the next few days.
Not-in: It broke within a day of use.

Phrase: within (24|1|2|3|5|7|10) (48|72|2|3|5|7|10|14|to 48|to 3|to 5|or 2)
  (hours|business|working|days)
Found-in: You will hear within 24-48 hours.

Phrase: within (one|24|1) (business|working) (day|hours)
Found-in: We write within one business day.

Phrase: (respond|reply|get back) to (your|all|you|every|each) [*] (shortly|soon|within|as
  soon|message|email|enquiry|inquiry|request|query|with)
Found-in: We will get back to you shortly.
Not-in: I get back to the shop.

Phrase: (get back to you|be in touch|be in contact|respond|contact you|update you|notify you|reach
  out) (shortly|soon|within|as soon|as quickly|by email|once|when|with)
Found-in: Someone will be in touch shortly.
Not-in: He will get back home.

Phrase: (per|with|under|in line with|pursuant to|review|read|see|to|violates) our [*]
  (policy|policies|terms|guidelines|procedure|procedures|rules|records)
Found-in: As per our policy it stays shut.
Not-in: She wrote a policy.

Phrase: your
  (request|ticket|case|order|application|complaint|enquiry|inquiry|account|refund|payment|claim|message|submission|feedback|report|subscription|return)
  (has been|have been|is being|is now|will be|is currently|has now been|is under)
Found-in: Your claim has been approved.
Not-in: Your claim is right.

Phrase: (i have|i've|we have|we've|have been|has been|will be) [now|also]
  (escalated|forwarded|relayed|logged|routed|referred)
Found-in: I have escalated your case to the shop.
Not-in: I have passed the test.

Phrase: (escalated|forwarded|passed|escalate|forward|pass|relay|shared|share|escalating|passing|sharing)
  (this|your|it|the) … (team|department|specialist|engineers|developers|management|colleagues)
Found-in: We forwarded your note to the relevant department.

Phrase: (escalated|forwarded|passed|referred|sent|reported) [*] to (our|the) [*]
  (team|department|specialists|developers|management)
Found-in: It was forwarded to the relevant department.

Phrase: (if|unless) (you|we) (believe|feel|think|continue|experience|would like|wish|prefer|no
  longer|do not hear|don't hear) (this|that|an|from|to|back|any)
Strength: weak
Found-in: If you feel that this is wrong, write.
Not-in: I feel that this is wrong.

Phrase: if (the|this) (problem|issue|error) [*]
  (persists|persist|continues|still|occurs|happens|remains)
Found-in: If the problem persists, call us.
Not-in: The problem persists.

Phrase: if (you|you're|you are) [still] (experiencing|experience|having
  trouble|having|facing|encounter|running into|run into|seeing)
Found-in: If you are still experiencing it, call us.

Phrase: (in order to|so we can|so that we can|helps us|help us|allow us to|us to)
  (assist|process|investigate|resolve|proceed|verify|protect|expedite|serve|better|provide|look
  into|locate|help|ensure|improve)
Found-in: In order to process your refund we need a photo.
Not-in: I went to assist you.

Phrase: (more|additional|further|any additional|any relevant|helpful|some)
  (information|details|steps|context|tips|resources) (about|so|that|to|on|from|regarding|below|here)
Strength: weak
Found-in: Send more details so we can help.
Not-in: More lamps came.

Phrase: (visit|check|check out|browse|explore|refer to|see|consult|via|through|on) (our|the)
  (website|site|faq|faqs|store|page|official|online|blog|help|support|documentation|docs|portal|app|wiki|forum|contributing)
Found-in: Visit our website for more.
Not-in: The website is down.

Phrase: (take a look at|have a look at|look at) our
Found-in: Take a look at our lamps.

Phrase: (link|url|page) (in|below|above) [our|the] (bio|description|profile|comments)
Strength: weak
Found-in: The link in bio has it.

Phrase: (we're|we are|i'm|i am) (thrilled|delighted|excited|so glad|so
  happy|overjoyed|honoured|honored) (to|you|that|for)
Found-in: We are thrilled to have you here.
Not-in: We are glad of the lamp.

Phrase: (leave|leaving|write|share|give) (a|us a|your|us your) [*]
  (review|rating|feedback|stars|experience|reviews|thoughts)
Found-in: Please leave us a review.
Not-in: I left a lamp.

Phrase: (special|exclusive|limited time|discount|promo|coupon)
  (offer|offers|code|discount|discounts|deal|deals|gift|promotion|promotions|perks)
Found-in: A special offer for today.
Not-in: The offer was special.

Phrase: free (shipping|delivery|gift|trial|returns|samples)
Strength: weak
Found-in: There is free delivery to town.

Phrase: (order|shop|buy|book|act) now (and|to|before|while|for)
Found-in: Order now to get one.
Not-in: They order lamps now.

Phrase: (let me|i'll|i will|we'll|we will) (check|look into|help you|assist|get
  this|escalate|transfer|connect|pull|verify) (this|that|with|you|your|it|the|on)
Strength: weak
Found-in: Let me look into this for you.
Not-in: Let me go home.

Phrase: (right away|immediately|straight away|now|sorted|quickly) for you
Found-in: I will have it fixed right away for you.

Phrase: (look|check|sort|get|fix|do|find|arrange|resolve|handle|expedite) (this|that|into this|into
  that|it) for you
Found-in: Let me check that for you.
Not-in: She has this for you.

Phrase: this (issue|pull request|bug|repository|ticket|thread) (is|has|does) [*]
  (a|been|be|closed|duplicate|stale|for|missing|inactive|automatically|not)
Strength: weak
Found-in: This issue does not contain a log.
Not-in: The issue had a log.

Phrase: (this|it) (seems|looks|appears) to be (a duplicate|a question|a bug|related|an
  issue|outside|working|more of)
Strength: weak
Found-in: This seems to be a duplicate.

Phrase: (not enough|insufficient|enough|sufficient|the requested|requested)
  (information|info|detail|details)
Strength: weak
Found-in: There is insufficient information to act.
Not-in: I had no news.

Phrase: (within|outside|under|outside of) (the|our|its) [*]
  (period|window|scope|warranty|policy|timeframe|coverage)
Found-in: It is outside the warranty period.

Phrase: (verify|confirm|provide|share|send|dm) (your|us your|us with your)
  (identity|account|email|order|contact|mobile|registered|full|phone|details|device|shipping|delivery|billing|user|username)
Found-in: Kindly confirm your contact number.
Not-in: Confirm the day.

Phrase: (order|ticket|contact|mobile|phone|tracking|reference|account) (number|id)
  (and|so|if|or|to|along|with|for|please)
Found-in: Send your order number and a photo.
Not-in: The number was four.

Phrase: unfortunately (we|i) (are|cannot|can't|do not|don't|am) [*]
  (unable|able|offer|accept|provide|support)
Found-in: Unfortunately we are unable to send it.
Not-in: Unfortunately the lid broke.

Phrase: (at this time|at this moment|at this point in time|at present) (we|i|the|our|your)
Strength: weak
Found-in: At this time the shop is shut.

Phrase: (not|no|unable|cannot|currently) … (at this time|at this moment|at present)
Strength: weak
Found-in: We do not sell lids at this time.

Phrase: (update|upgrade|updating) (the|your|to the)
  (app|application|latest|browser|software|firmware|newest|device)
Strength: weak
Found-in: Update the app from the shop.
Found-in: Please update your firmware before Friday.

Phrase: (thank you|thanks) for your (patience and understanding|understanding and
  patience|patience|understanding|cooperation|co-operation|support|feedback|interest|purchase|order|report|inquiry|enquiry|request|submission|contribution|loyalty|trust|prompt
  response|attention to this matter)
Strength: weak
Found-in: Thank you for your patience.
Found-in: We hope for patience, and thanks for your loyalty.
Not-in: Thank you for your letter of Monday.

Phrase: (thank you|thanks) for (taking the time to|sharing your|submitting|filing|opening
  this|opening an issue|reporting this|providing|letting us know|following up|giving us|helping
  us|making us aware|alerting us|waiting|holding|understanding|sticking with)
Found-in: Thanks for taking the time to report it.

Phrase: we appreciate (you taking the time|the time you|your time)
Found-in: We appreciate you taking the time.

Phrase: (hear|read) your feedback
Found-in: It is good to hear your feedback.

Phrase: (utmost|highest)
  (care|respect|standard|standards|quality|level|levels|importance|urgency|confidentiality)
Found-in: We handle it with the utmost care.

Phrase: (excellent|best possible|highest level of|outstanding|exceptional|world
  class|superior|great|seamless|positive|pleasant|enjoyable|best) (customer
  service|service|experience|customer experience|support|user experience)
Strength: weak
Found-in: We want to give you the best possible experience.
Not-in: The service was slow.

Phrase: (hold|pride) ourselves (to|on|in)
Found-in: We pride ourselves on our lamps.

Phrase: (we|i) (sincerely|deeply|truly|humbly|greatly|wholeheartedly) (apologi(se|ze)|regret)
Found-in: We sincerely apologise.
Not-in: I apologise, Ann.

Phrase: (we|i) (apologi(se|ze)) for (the|this|your|any)
Strength: weak
Found-in: We apologise for the mix-up.

Phrase: (your|the|any) (frustration|disappointment) (with|about|and|over|in|is|regarding|you)
Found-in: We share your frustration with the lid.

Phrase: (fell|falls|fallen|fall) (short|below) (of|our|your|the)
Found-in: The service fell short of that.
Not-in: The lamp fell off the shelf.

Phrase: (please|always) feel free to
  (contact|reach|get|reply|let|call|email|message|respond|reopen|re-open|open|submit|ask|leave|drop|create|send|file|write|comment|join|visit|share)
Found-in: Please feel free to reach us.

Phrase: feel free to (contact|reach out|reach|reply|reopen|re-open|open a|open an|open
  another|submit|message|create|file|get in touch|let us)
Strength: weak
Found-in: Feel free to reach out.

Phrase: (any|some) (further|additional|other|more)
  (assistance|questions|queries|concerns|issues|enquiries|inquiries|clarification|help)
Strength: weak
Found-in: For any further questions there is a form.

Phrase: anything else (i|we) (can|could|may) (help|assist|do)
Found-in: Let me know if there is anything else I can do.

Phrase: (here|available) (24/7|24 7|around the clock|round the clock|for you|every step)
Found-in: We are here for you.

Phrase: (may|can) i (help|assist) you
Found-in: How can I help you?
Not-in: I can help you.

Phrase: (we|i) hope (you enjoy|to see you|to serve you|to hear|you have a|this email|this
  message|you are doing|you're doing|you understand|you will understand|you will continue)
Found-in: We hope to see you again soon.
Not-in: I hope to go home.

Phrase: have a (great|wonderful|nice|lovely|fantastic|good|pleasant|blessed|beautiful|amazing)
  (day|one|week|weekend|day ahead|rest of)
Strength: weak
Found-in: Have a wonderful day!

Phrase: (look forward|looking forward) to
  (serving|hearing|welcoming|seeing|assisting|working|resolving|helping|your|speaking|doing|being)
Found-in: We look forward to serving you again.
Not-in: They look forward to May.

Phrase: (we|i) look forward to
Strength: weak
Found-in: We look forward to your visit.

Phrase: (assist|help|serve) you (further|better|today|with this|with that|in any way|as soon|any
  further|with your|with any|promptly)
Found-in: Tell us more so that we can assist you further.
Not-in: Can it help you?

Phrase: (get in touch|in touch|contact us|reach us|reach out|call us|email us|write to us|message
  us|chat with us) (with us|at|on|via|by|through|if you|any time|anytime|directly|again|to
  us|using|for)
Found-in: You can reach us at any shop.

Phrase: reach out to (us|our|me|customer|the support|support)
Found-in: Reach out to our shop in town.
Not-in: I can reach out to the lamp.

Phrase: (contact|reach|call|ask|email|via|with|by|through|from) (our|the) (customer service|customer
  support|customer care|support team|support|service team|help desk|helpdesk|service desk|contact
  centre|contact center|call centre|sales team|care team|help centre|help center|technical
  support|billing team|billing department|hotline)
Found-in: You may call our help desk.
Not-in: The lamp supports the desk.

Phrase: (customer|technical|product) (service|support|care|success|experience|relations|happiness)
  (team|department|representative|representatives|agent|agents|specialist|specialists|advisor|adviser|centre|center|hotline|line|manager|desk|executive|associate|division)
Found-in: The customer care team reads it.

Phrase: (the|your) [*] support team
Found-in: It comes from the lamp support team.

Phrase: (we|i) (can|want to|would like to|do) assure you
Found-in: We can assure you it is safe.
Not-in: I assure her.

Phrase: (working|work) (hard|diligently|tirelessly|around the
  clock|closely|continuously|actively|constantly|as quickly as possible|as fast as) (to|on|with)
Found-in: Our team is working hard to mend it.
Not-in: She works in a shop.

Phrase: (doing|do|done) (everything|all|our best|our utmost|my best) (we can|in our
  power|to|possible|i can)
Found-in: We are doing everything we can.
Not-in: Do all the lamps work?

Phrase: (actively|currently|continuously|constantly|diligently)
  (working|investigating|looking|reviewing|experiencing|processing|monitoring|addressing|improving|being|unable|out
  of)
Found-in: We are currently experiencing delays.
Not-in: The shop is currently shut.

Phrase: (looking|look|investigate|investigating) into (this|the|your)
  (matter|issue|concern|complaint|case|request|problem|further)
Found-in: We are looking into the matter.
Not-in: I looked into the box.

Phrase: (improve|improving|enhance) (our|your|the)
  (service|services|product|products|experience|platform|app|user|processes|offering|website|support|shopping|quality)
Found-in: It helps us improve our service.
Not-in: You improve the lamp.

Phrase: (better|improve and|continue to|help us|to better) (serve|improve|provide|meet|understand)
  (you|our|your|the)
Found-in: So we can better serve you.
Not-in: This lamp is better.

Phrase: (24|48|72|2|3|5|7|10|14|15|30|few|several|one|two|three|five|seven|ten) (business|working)
  (days|day|hours)
Strength: weak
Found-in: It takes ten working days.

Phrase: as soon as (possible|we can|we have|we receive|they|we hear|it becomes|an update)
Strength: weak
Found-in: We write as soon as we have news.

Phrase: as (soon|quickly|promptly|swiftly) as possible
Strength: weak
Found-in: We will see to it as quickly as possible.

Phrase: (in the order|in order of) (they|it|of|we|received|receipt)
Found-in: Calls are taken in order of receipt.

Phrase: (response|wait|waiting|processing|hold|delivery|turnaround|shipping) (time|times)
  (is|are|may|will|can|of|has|have|usually|typically|varies|vary)
Found-in: Waiting times are long.
Not-in: At the time she was waiting.

Phrase: (keep|keeping) you (updated|posted|informed|in the loop|up to date|apprised|advised)
Found-in: We will keep you posted.

Phrase: (one|a member) of our [*]
  (agents|team|representatives|specialists|staff|advisors|advisers|support|experts|consultants|customer|colleagues|engineers|operators)
Found-in: One of our specialists will call.

Phrase: (a|an|the) [*] (representative|agent|specialist|team member|advisor|adviser|associate|member
  of our team|member of staff|member of the team) (will|shall|is|can|would|has)
Found-in: An agent will ring you.
Not-in: The agent rang.

Phrase: (stay tuned|watch this space|check back|please check back|come back soon)
Found-in: Stay tuned for more.

Phrase: (temporary|technical|unforeseen|unexpected)
  (issue|issues|glitch|glitches|difficulties|circumstances|delays|error|outage|problem)
Found-in: It is due to unforeseen circumstances.

Phrase: (due to|because of|owing to) (unforeseen|high|the high|a
  high|technical|circumstances|unexpected|increased|security|privacy|legal|the current|the
  ongoing|operational|scheduled|company)
Found-in: The shop is shut due to operational needs.
Not-in: It broke due to the frost.

Phrase: (our|the|company)
  (return|returns|refund|privacy|warranty|shipping|cancellation|exchange|delivery|contribution|contributing|community)
  (policy|guidelines|policies|terms|guide)
Found-in: Our returns policy is on the site.

Phrase: terms (and|or|of) conditions
Strength: weak
Found-in: The terms and conditions are on the site.

Phrase: terms of (service|use)
Found-in: The terms of use are on the site.

Phrase: please (be advised|be informed|be aware|be assured|be noted|note that|note the|be
  reminded|be patient|take note|refer to|allow|visit our|see our|read our|follow us|rate|leave
  us|consider leaving|click|check out our|check our|quote|provide the following|provide your|provide
  us|include the following|include your|fill out|fill in|complete the|ensure|make sure|accept|allow
  up to|wait while|stay|direct|contact|reach|submit|share your|share the|send us|dm|drop us|let us
  know|reopen|re-open|open a new|open an issue|feel|search|use the template|follow the)
Strength: weak
Found-in: Please be advised that the shop is shut.
Not-in: It would please her.

Phrase: (kindly|pls|plz)
  (note|be|provide|contact|allow|share|check|refer|ensure|confirm|send|let|reach|update|visit|follow|reply|revert|rate|try|wait|click|submit|advise|accept)
Found-in: Kindly note that the shop is shut.
Not-in: She kindly sent it.

Phrase: this (email|message|letter|notice) (confirms|serves to|contains confidential|is to|is
  intended)
Found-in: This letter confirms your seat.
Not-in: I got this letter today.

Phrase: (your|the) [*] (ticket|case|reference|tracking|confirmation|order|incident|booking)
  (number|id|reference|no)
Found-in: Quote your case number.
Not-in: The number of your seat.

Phrase: (reference|ticket|case|incident) (number|id)
Strength: weak
Found-in: The reference number is below.
Found-in: Give a case number when you call.

Phrase: (the|our)
  (relevant|appropriate|concerned|respective|responsible|correct|dedicated|technical|development|billing|product|engineering|shipping|warehouse|logistics|claims|returns|fulfilment)
  (team|department|teams|departments|authorities|personnel|staff|person|colleagues|channel|channels)
Found-in: It went to the appropriate department.

Phrase: automatically (closed|close|marked|generated|closing|sent|locked|be closed|created)
Found-in: It is automatically closed after a week.

Phrase: (closing|close|closed) (this|the|your|it) [*] (issue|ticket|case|pull|pr|as|due|because|for
  now|for lack|since|in favor|in favour)
Found-in: We are closing this ticket.
Not-in: Please close the door.

Phrase: (no|any|recent|further|of) activity
Found-in: It saw no recent activity.

Phrase: (marked|labelled|labeled|considered) as
  (stale|duplicate|resolved|solved|spam|inactive|closed|off topic|invalid|fixed)
Found-in: It was marked as stale.

Phrase: (case|issue|problem|ticket|request|complaint) (is|as|to be|was|has been)
  (resolved|solved|closed|fixed|completed|addressed)
Found-in: The case is resolved.

Phrase: (we|i) (will|may|would|shall|do) (need|require) (the
  following|some|additional|more|further|a few|your|you to)
Found-in: We will need the following papers.
Not-in: We need a lamp.

Phrase: (the following|following)
  (information|details|steps|items|options|link|documents|troubleshooting|questions|resources|requirements)
Found-in: We need the following details.

Phrase: (follow|try|complete|take|perform) (the|these|this|our)
  (steps|instructions|troubleshooting|following|below|guide|link|directions|simple steps|guidelines)
Strength: weak
Found-in: Follow these steps to reset it.

Phrase: (step by step|easy steps|simple steps|next steps|here's how|here is how|here's what|here are
  the|here are some|here are a few|here's a quick|here is a quick|what happens next|what to do
  next|troubleshooting steps|quick fix)
Strength: weak
Found-in: Here are some tips for the lamp.

Phrase: (clear|clearing) (your|the) [browser's|browser] (cache|cookies|browser cache|app
  cache|history)
Found-in: Try clearing the cache.

Phrase: (frequently asked|faq|faqs|knowledge base|help center|help centre|support center|support
  page|self service|community forum|support portal|documentation page)
Found-in: See our knowledge base for that.

Phrase: for (more|further|additional) (information|details|info|help|assistance)
  (please|visit|see|on|about|you|check|contact|call|regarding|and|or)
Strength: weak
Found-in: For more information visit the shop.

Phrase: (click|tap) (here|the link|on the|the button|below|this|on this)
Strength: weak
Found-in: Click here to open it.

Phrase: (link|button|form|instructions|steps|information|details|options) below
Strength: weak
Found-in: Use the form below.

Phrase: (love|like|enjoy|loved|enjoyed) (our|your)
  (product|products|experience|purchase|service|app|stay|visit|new|shopping|order)
Found-in: We hope you enjoy your purchase.

Phrase: (5|five|four|4|1|one) (star|stars)
Strength: weak
Found-in: We hope for five stars.

Phrase: (rate|reconsider|revise|update|change) (your|our|the)
  (rating|review|app|service|experience|stars|ratings)
Found-in: Kindly rate our app.

Phrase: (follow|like|subscribe|join) (us|to our|our)
  (on|for|newsletter|channel|page|community|live|facebook|instagram|mailing|social|and)
Found-in: Follow us for more lamps.

Phrase: (limited|while stocks|while supplies|selling out|selling|almost|low)
  (stock|time|last|fast|gone|quantities|quantity)
Found-in: The lamps are selling fast.

Phrase: (popular|best selling|bestselling|best seller|bestseller|high quality|premium|top
  quality|top rated)
  (choice|item|product|products|quality|materials|material|model|option|brand|items|pick)
Found-in: It is a popular choice.

Phrase: (perfect|great|excellent|ideal|wonderful) (choice|for any|for everyday|for daily|for
  both|question)
Strength: weak
Found-in: Great choice!
Not-in: The lamp is great.

Phrase: (100|money back|satisfaction|quality|lifetime)
  (percent|guarantee|guaranteed|satisfaction|authentic|secure)
Found-in: There is a money back guarantee.

Phrase: (hassle free|worry free|easy returns|free returns|no questions asked|risk free|free
  shipping|fast shipping|secure payment|original packaging|proof of purchase|unused
  condition|prepaid label|return label|prepaid shipping|tracking number|tracking link|tracking
  information|estimated delivery)
Found-in: It has a lifetime of hassle free use.

Phrase: welcome to (our|the|your|* support|* customer|* store|* shop|* team)
Found-in: Welcome to our shop.

Phrase: (welcome|thank you|thanks) (aboard|for joining|for signing|for subscribing|for
  registering|for creating|for your first|for visiting|for watching|for following)
Found-in: Thanks for joining our club.

Phrase: (i'd|we'd|i would|we would|would) (love|be happy|be glad|be delighted|be more than happy|be
  thrilled) to (help|assist|hear|see|have|make|answer|welcome|discuss|offer|learn|review|know)
Found-in: We would love to hear from you.
Not-in: I would love to sing.

Phrase: (my name is|this is|i am|i'm) * (and i|from|with|here|your) [*]
  (will|am|the|customer|support|happy|be|here|team|help)
Found-in: My name is Ann and I will help.
Not-in: My name is Ann.

Phrase: (i|we) (will|'ll|can|would) be (happy|glad|able|more than happy|assisting|helping|delighted)
  to
Found-in: We will be glad to see you.
Not-in: I will be glad.

Phrase: (happy|glad|pleased|thrilled|delighted|great) to (hear|know|see|have) (that|you|from|your)
Strength: weak
Found-in: Great to have you here.

Phrase: (moment|minute|minutes|second|while) (while|please|as|and) (i|we|to|let)
Found-in: One moment while I look.

Phrase: (one|a|just a|give me a) [*] (moment|minute) please
Strength: weak
Found-in: One moment please.

Phrase: (thank you|thanks) [so much|again|very much|in advance|kindly] (and|for your|for|once again)
  (we|understanding|have|kind|cooperation|patience|time|support)
Found-in: Thanks for your time.

Phrase: (thank you|thanks) [once] again (for|and)
Found-in: Thank you once again for the lamp.

Phrase: (best|kind|warm|warmest|sincere) (regards|wishes) (the|your|customer|support)
  (team|customer|support|service|* team|* support)
Found-in: Kind regards your team.

Phrase: (sincerely|regards|cheers|best|wishes|yours) (the|your|customer|support)
  (team|customer|support|* team|* * team|* support)
Found-in: Regards the support team.

Phrase: (minimal|reproducible|minimum) (reproduction|reproducible|repro|example|test case)
Strength: weak
Found-in: Add a minimal reproduction.

Phrase: (steps|instructions) to reproduce
Strength: weak
Found-in: Tell us the steps to reproduce.

Phrase: (issue|bug) (tracker|template|report)
Strength: weak
Found-in: Use the issue template.

Phrase: (out of scope|not planned|not a bug|working as intended|works as intended|expected
  behavior|expected behaviour|feature request|usage question|support question|stack
  overflow|contributing guide|contribution guidelines|code of conduct|latest version|latest
  release|pull requests welcome|prs welcome|open source|good first issue)
Strength: weak
Found-in: It is a feature request.

Phrase: (core team|maintainers|volunteers|community|contributors) (will|are|is|have|has|do
  not|don't|can|to|who|of)
Strength: weak
Found-in: The maintainers are few.

Phrase: (search|check) (the|for|our|through)
  (existing|open|closed|similar|duplicate|issues|forums|documentation|docs|archives)
Strength: weak
Found-in: Search for existing reports.

Phrase: (happy to|will|can|we'll|we will) (reopen|re-open|revisit|reconsider|review)
  (this|it|the|your)
Found-in: We will reopen the case.

Phrase: (vulnerability|security)
  (report|disclosure|policy|issue|issues|team|researcher|researchers|concern)
Found-in: See our disclosure and security policy.
Not-in: Security came.

Phrase: (eligible|qualify|qualifies|ineligible) (for|under)
  (a|our|the|any|this|bounty|reward|return|refund|free|full|warranty)
Found-in: It is eligible for a refund.

Phrase: (business|office|opening|working|support|operating) hours
Strength: weak
Found-in: Our opening hours are long.

Phrase: (monday|mon) (to|through|thru|until|mon) (friday|fri|saturday|sat|sunday)
Strength: weak
Found-in: We are here Monday to Friday.

Phrase: (full|partial|store) (refund|credit|replacement) (or|to
  your|will|within|and|has|for|if|of|as)
Found-in: A full refund will follow.

Phrase: (original|chosen|preferred|same) (payment|method of payment|form of payment|payment
  method|card|delivery) [method] (method|within|used|or|address|has|and)
Found-in: It goes back to your original payment method.

Phrase: (add|added|process|processed|issue|issued|initiate|initiated|submit|submitted|complete|approve)
  (your|a|the)
  (refund|return|request|replacement|order|cancellation|full|payment|exchange|claim|credit)
Found-in: We have processed your refund.
Not-in: I added a lamp.

Phrase: (one time|goodwill|as a token|as a gesture|token of our|gesture of|courtesy)
  (courtesy|gesture|exception|of|goodwill|appreciation|credit|apology|our)
Found-in: It is a one time courtesy.

Phrase: (sensitive|personal|payment|account|billing|login|private)
  (information|details|data|credentials)
Found-in: Never send personal information.

Phrase: (registered|associated|alternate|valid|linked)
  (mobile|email|phone|with|account|number|address|e-mail|contact)
Found-in: Use your registered mobile.

Phrase: (lock|secure|monitor|protect) your (account|information|data|privacy|card)
Found-in: We protect your account.

Phrase: on behalf of (the|our|everyone|all|* team)
Found-in: We write on behalf of the shop.

Phrase: (it is|it's|was|is) (always|truly|been|our) [a|always] (a pleasure|our pleasure|pleasure)
Found-in: It was a pleasure but it's always a pleasure.
Not-in: The pleasure was mine.

Phrase: (pleasure|privilege|honour|honor) (to assist|assisting|to serve|serving|helping|to
  help|chatting|speaking|having)
Found-in: It was a pleasure serving you.

Phrase: (we|our)
  (hope|apologi(se|ze)|regret|understand|appreciate|recommend|suggest|encourage|advise|kindly|sincerely|highly|strongly)
  (that|you|to|recommend|request|suggest|encourage|advise|apologi(se|ze)|appreciate|ask)
Found-in: We strongly recommend oak.
Not-in: We understand the lamp.

Phrase: (no action|action) (is required|required|is needed|needed|on your part|from your)
Found-in: No action is required.

Phrase: (unable|not able) to
  (process|accommodate|offer|provide|proceed|locate|reproduce|verify|complete|assist|fulfil|fulfill|honour|honor|accept|grant|approve|discuss|disclose|respond)
Strength: weak
Found-in: We are unable to process the form.
Not-in: I was unable to sleep.

Phrase: (for|your) (security|privacy|quality|training|verification|reference|future
  reference|safety|records|convenience|peace of mind)
  (purposes|reasons|and|please|we|this|assurance)
Found-in: For security reasons it is locked.

Phrase: (uninstall|reinstall|restart|reboot|log out|logout) [and|then|your|the]
  (reinstall|your|the|and|then|log|login|restart|device|app)
Strength: weak
Found-in: Log out and log in again.

Phrase: your recent
  (purchase|order|enquiry|inquiry|visit|request|stay|experience|email|contact|correspondence|communication)
Found-in: It is about your recent visit.

Phrase: we (note|acknowledge|understand) (from your|your|that you|the)
  (email|letter|message|concern|concerns|complaint|comments|request)
Found-in: We note your comments.

Phrase: (valuable|invaluable|constructive|honest)
  (feedback|input|suggestion|suggestions|comments|contribution|time)
Found-in: It was valuable feedback.

Phrase: (noted|shared|passed) (your|the) (feedback|suggestion|comments|concerns)
Found-in: We noted your suggestion.

Phrase: we are (sorry|saddened|disappointed) (that your|that you|to learn|to hear|for the|for any)
Found-in: We are saddened to hear of the loss.

Phrase: (kindest|warmest) regards from
Found-in: Warmest regards from the shop.

Phrase: (the|your) * (team|crew|family) at
Found-in: It comes from the lighting team at the shop.

Phrase: proud (to|of being) (serve|offer|be|provide)
Found-in: We are proud to serve the town.

Phrase: (making|being|being a) [*] part of (our|the) (journey|community|family|team)
Found-in: It means being part of the community.

Phrase: (one stop shop|peace of mind|second to none|state of the art|industry leading)
Found-in: It gives you peace of mind.

Phrase: (dedicated|friendly|knowledgeable|expert|experienced|professional)
  (team|staff|agents|support|specialists|advisors|advisers)
Found-in: Ask our friendly staff.

Phrase: (assistance|help|service) (you|we) (may|might) (need|require)
Found-in: Ask for any help you may require.

Phrase: (thank you|thanks) for being (a|our|part|so|such)
Found-in: Thanks for being our guest.

Phrase: (thank you|thanks) for (calling|holding|your call|your holding|your recent|your email|your
  message)
Found-in: Thank you for your recent visit.

Phrase: (this|the) (message|email|communication|transmission) [*] (is|are|may be)
  (confidential|privileged|intended)
Found-in: This message is confidential.

Phrase: (intended recipient|intended solely for|received this email in error)
Found-in: You are not the intended recipient.

Phrase: (unsubscribe|opt out) (at any time|here|from|link|by|using)
Found-in: You may unsubscribe at any time.

Phrase: (view|open|read) this (email|message) in your browser
Found-in: View this email in your browser.

Phrase: all rights reserved
Found-in: The shop, all rights reserved.

Phrase: (you are|you're) receiving this (email|message|because|notice)
Found-in: You are receiving this because you joined.

Phrase: because you (signed up|subscribed|registered|are subscribed|opted)
Found-in: You get it because you signed up.

Phrase: (new|recently|successfully)
  (password|verified|account|activated|subscribed|registered|cancelled|canceled|updated|submitted|processed|completed|changed|added|created|reset)
Found-in: It was successfully changed.

Phrase: (confirm|verify|activate|reset) your
  (email|account|e-mail|password|address|subscription|registration)
Found-in: Confirm your account by the link.
Found-in: Activate your registration by Friday.

Phrase: (log|sign) (in|into|in to) [to] (your|the) [*] (account|portal|dashboard|profile)
Found-in: Log in to your account.

Phrase: (view|track|check|monitor) (the|your) [*] (status|progress) (of|online|by|at)
Found-in: You may check the status of it online.

Phrase: (view|track|manage) your [*] (order|ticket|request|account|shipment|package)
  (online|here|by|at|using)
Found-in: You may track your order online.

Phrase: (status|progress) of your (order|request|ticket|claim|application|case|refund)
Found-in: See the status of your claim there.

Phrase: you (will|should|can|may) [*] (expect|receive) (a|an|your)
  (confirmation|email|response|reply|update|call|refund|notification)
Found-in: You should expect a reply.

Phrase: once (your|the) [*] (request|order|refund|return|payment) (is|has|has been)
  (processed|shipped|approved|received|complete|dispatched)
Found-in: You get it once your return is approved.

Phrase: (depending|subject) on (your|the) (bank|financial institution|card|location|carrier|volume)
Found-in: It varies depending on your bank.

Phrase: subject to (availability|change|approval|verification|review)
Found-in: It is subject to change.

Phrase: (at no|at no additional|at no extra|free of) (cost|charge) (to you|for you|and|with)
Found-in: It comes at no cost to you.

Phrase: we (recognise|recognize|acknowledge) (that|the|your|how)
Found-in: We recognise the wish.

Phrase: (we|i) (have|'ve) (taken|made) (note|a note|steps|the necessary|all) (of|steps|to)
Found-in: We have taken steps to mend it.

Phrase: (necessary|appropriate|corrective|immediate) (action|actions|steps|measures)
Found-in: We take the necessary steps.

Phrase: (internally|thoroughly|carefully|closely)
  (review|reviewed|reviewing|investigated|investigating|considered|monitored|with)
Found-in: It was carefully considered.

Phrase: (after|upon|following) (careful|further|a thorough|a careful|thorough|an internal)
  (review|consideration|investigation)
Found-in: After careful consideration we said no.

Phrase: (happening again|not happen again|from happening again)
Found-in: We will see to it that it does not happen again.
Not-in: It is happening now.

Phrase: (opportunity|chance) to (make|serve|turn|earn|restore|regain|assist|resolve|improve)
  (this|you|things|your|it)
Found-in: Give us the chance to make it up.

Phrase: wish you (all the best|every success|the best|success|a great|a wonderful|continued)
Found-in: We wish you every success.

Phrase: (should|if) you (wish|require|need|decide|choose|prefer) to
  (discuss|speak|contact|proceed|cancel|return|continue|receive|appeal|learn|know)
Found-in: Should you wish to discuss it, call.

Phrase: (for|with) [*] (urgent|immediate|emergency|urgent matters|emergencies)
  (assistance|matters|enquiries|inquiries|help|issues|please|requests)
Found-in: For urgent matters please call.

Phrase: (out of|away from) [the|my] office (until|from|on|and|with|for|at)
Found-in: I am out of office until May.

Phrase: (limited|no) access to (email|my email|e-mail|my inbox|my e-mail)
Found-in: I have limited access to my email.

Phrase: (in|during) my absence
Found-in: In my absence write to Ann.

Phrase: (upon|on) my return
Found-in: I answer upon my return.

Phrase: please (re-open|reopen) (this|it|the) [issue|ticket|case|report]
Found-in: Please reopen this issue when the crash comes back.

Phrase: (run|maintained|staffed|developed) by [unpaid] (volunteers|volunteer)
Found-in: This garden is run by volunteers.

Phrase: (isn't|is not) the (right|correct|appropriate|proper|best) (place|forum|channel|venue)
  (for|to)
Found-in: This is not the right place for wishes.

Phrase: (ask|post|open|start|create|raise|file|submit) a (new|separate)
  (question|thread|topic|issue|ticket|report|request)
Found-in: Please open a new ticket for the lamp.
Not-in: I opened the new one.

Phrase: (edit|modify|clarify|improve|amend) your [original]
  (question|post|issue|answer|report|description|submission)
Found-in: Please edit your question so that it names the model.

Phrase: (does not|doesn't) (provide an answer|answer the question|provide enough|contain
  enough|include enough)
Found-in: This does not answer the question.

Phrase: (sufficient|enough|more) (reputation|rep|points|privileges)
Found-in: With enough reputation you can vote.

Phrase: (could|can|would) you [please] (tell|share|provide|give) (me|us) [with] (a bit|a
  little|some) more
Found-in: Could you tell us a bit more about the noise?

Phrase: (made|makes|making) our day
Found-in: Your card made our day.

Phrase: (glad|happy|delighted|thrilled) (you're|you are) (enjoying|happy with|satisfied with|loving)
Found-in: We are glad you are enjoying the lamp.

Phrase: (guide|walk|talk) you through (the|this|each|every|it|our)
Found-in: I will guide you through the steps.

Phrase: (drop|pop|shoot) (us|me) a (message|line|note|dm|email|text)
Found-in: Drop us a line when it rings.

Phrase: (do|doing|try|trying|tried) our (best|utmost|very best)
Found-in: We will do our best.

Phrase: (if|once|when|in case) (it's|it is|it has|the order has|your order has|you have|you've)
  already
Found-in: If it has already shipped, send it back on arrival.

Phrase: would you like (me|us) to (proceed|go
  ahead|help|check|process|arrange|look|continue|send|issue|cancel)
Found-in: Would you like me to proceed?

Phrase: (as|when|whenever) (we are|we're) able
Found-in: It is read when we are able.

Phrase: (usually|normally|typically|generally) (takes|take) (between|up
  to|about|around|1|2|3|5|7|10|24|48|a few|one|two|three)
Found-in: This usually takes between two and three days.

Phrase: (by|through|using|via|on) the [*] (button|link|form|portal) [above|below|on|at]
Found-in: Please ask by the form below.

Phrase: (patches|contributions|pull requests) (are|always) [always] welcome
Found-in: Contributions are welcome.

Phrase: (would you like|feel free|are you willing|we encourage you|we'd love for you) to
  (write|submit|send|open|contribute) [us] a (patch|pull request|pr|fix)
Found-in: Would you like to write a patch?

Phrase: (search|check|searched|checked|review|read) (the|our)
  (existing|open|closed|contributing|help|tour|guidelines|documentation|docs|wiki)
Found-in: Please check the existing reports first.

Phrase: [the|a|your] (exact|specific) steps [to|you|that|needed]
Found-in: Please list the exact steps you took.

Phrase: (have|has) you (tried|checked)
  (refreshing|restarting|clearing|reinstalling|logging|any|turning|updating|a different)
Found-in: Have you tried restarting it?

Phrase: (when|where|how|what) did (this|the) (issue|problem|error) (start|begin|occur|happen|appear)
Found-in: When did this issue start?

Phrase: what (browser|device|operating system|version|app version) (are|do) you [using|use|have]
Found-in: What browser are you using?

Phrase: (make|makes|making) (it|this) (much|a lot|far) easier (to|for)
Found-in: A picture makes it a lot easier to see the crack.

Phrase: (the|our|this) (project|team|company|product|service|policy|platform|store|shop) (does
  not|doesn't|is unable|cannot|is not able)
Found-in: Our store does not ship glass.

Phrase: [thanks|thank you] [a lot|so much] for (filing|raising|reporting|opening|submitting)
  (this|the|an|your)
Found-in: Thanks a lot for filing this report!

Phrase: (we're|we are|this is) (tracking|already tracking|working on|aware of) (this|the|that)
  (issue|problem|bug|in)
Found-in: We are aware of this problem.
