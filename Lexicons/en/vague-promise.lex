Lexicon: vague-promise
Language: en
Purpose: Promises to come back or to do something, without a word of when; weak ones are words for
  some time or other, which count beside a promise.
Unless: negation condition question quotation report
Source: written for replylint

Phrase: (we|i) (will|shall) [certainly|definitely|also|then|surely|gladly|personally]
  (get|come|revert|circle|report) back (to|with) you
Found-in: We will get back to you.
Not-in: We will not get back to you.
Not-in: If it breaks, we will get to it.
Better: say by when the answer comes: "on Friday by noon"

Phrase: (we'll|i'll) [certainly|definitely|also|then|surely|gladly|personally]
  (get|come|revert|circle|report) back (to|with) you
Found-in: We'll get back to you.
Not-in: We'll get the lid back.
Better: say by when the answer comes: "on Friday by noon"

Phrase: (get|come) back to you (on|about) (it|this|that)
Found-in: Let me get back to you on that.
Not-in: Did they get back to you on that?
Better: say by when the answer comes: "on Friday by noon"

Phrase: (will|to) (get|come|be) back to you (as soon|soon|shortly|asap|later|in due course|at some
  point)
Found-in: Our team will be back to you shortly.
Not-in: The lid will be back in stock.
Better: say by when the answer comes: "on Friday by noon"

Phrase: (we|i) (will|shall) [certainly|definitely|also|then|both] be in (touch|contact) [with you]
Found-in: We will be in touch.
Not-in: I was in touch with the courier.
Better: name the day on which the customer hears more

Phrase: (we'll|i'll) [certainly|definitely|also|then|both] be in (touch|contact) [with you]
Found-in: We'll be in touch with you.
Better: name the day on which the customer hears more

Phrase: (someone|somebody|one of us|a colleague|a member of our team|a member of the team|one of our
  *|our team|our * team|my colleague|the team|they) will (be in touch|be in contact|get in touch|get
  back to you|come back to you|contact you|call you|reach out [to you]|follow up|reply to you|write
  to you)
Found-in: Someone will be in touch.
Found-in: One of our agents will contact you.
Not-in: Someone was in touch with the courier.
Better: name who will call, and on which day

Phrase: (we|i) (will|shall) (contact|call|phone|ring|email|mail|write
  to|update|inform|notify|message) you (soon|shortly|later|asap|again|as soon as possible|in due
  course|in the near future|at some point|in time)
Found-in: We will contact you shortly.
Not-in: We will contact you on Friday.
Better: name the day on which the customer hears more

Phrase: (we'll|i'll) (contact|call|phone|ring|email|mail|write to|update|inform|notify|message) you
  (soon|shortly|later|asap|again|as soon as possible|in due course|in the near future|at some
  point|in time)
Found-in: I'll call you later.
Better: name the day on which the customer hears more

Phrase: (we|i) (will|shall) [certainly|definitely|also|then|of course|do our best to|try to] keep
  you (posted|updated|informed|up to date|in the loop|up-to-date|abreast)
Found-in: We will keep you posted.
Not-in: We will keep you in mind.
Better: say when the next news comes, even if there is none by then

Phrase: (we'll|i'll) [certainly|definitely|also|then|of course|do our best to|try to] keep you
  (posted|updated|informed|up to date|in the loop|up-to-date|abreast)
Found-in: I'll keep you in the loop.
Better: say when the next news comes, even if there is none by then

Phrase: (will|going to|to) keep you (posted|updated|informed|up to date|in the
  loop|up-to-date|abreast)
Strength: weak
Found-in: The workshop will keep you posted.
Not-in: They kept you posted.
Better: say when the next news comes, even if there is none by then

Phrase: (we|i) (will|shall) [also|then] let you know (more|as soon as
  possible|asap|soon|shortly|later|in due course|in time|how it goes|what we find|what i find|the
  outcome|the result|of any|about any|of the outcome)
Found-in: We will let you know more soon.
Not-in: We will let you know on Friday.
Better: name the day on which the customer hears more

Phrase: (we'll|i'll) [also|then] let you know (more|as soon as possible|asap|soon|shortly|later|in
  due course|in time|how it goes|what we find|what i find|the outcome|the result|of any|about any|of
  the outcome)
Found-in: I'll let you know the outcome.
Not-in: I'll let you know which lid fits.
Better: name the day on which the customer hears more

Phrase: let you know (as soon as|once|when) (we|i|there|it) (know|have|hear|find|get|can|is|receive)
  [out|back|from|more|any|anything|news|an update|something]
Found-in: We let you know as soon as we know more.
Better: name a day on which you write in any case, with or without news

Phrase: (we|i) (will|shall) [certainly|definitely|also|then|have to|need to|try to|personally]
  (look|check|dig) into
  (it|this|that|the|your|what|why|how|these|those|things|adding|making|fixing|whether)
Found-in: I will look into it.
Not-in: I will look forward to it.
Better: say who looks into it, and when the customer hears what was found

Phrase: (we'll|i'll) [certainly|definitely|also|then|have to|need to|try to|personally]
  (look|check|dig) into
  (it|this|that|the|your|what|why|how|these|those|things|adding|making|fixing|whether)
Found-in: We'll look into the matter.
Better: say who looks into it, and when the customer hears what was found

Phrase: (we|i) (will|shall) [certainly|definitely|also|then|try to] (investigate|have a look|take a
  look|have a think|give it some thought|think about it|follow up|follow it up|chase it|chase
  this|see to it)
Found-in: We will take a look.
Not-in: We will take a lid.
Better: say when the customer hears what was found

Phrase: (we'll|i'll) [certainly|definitely|also|then|try to] (investigate|have a look|take a
  look|have a think|give it some thought|think about it|follow up|follow it up|chase it|chase
  this|see to it)
Found-in: I'll have a look.
Better: say when the customer hears what was found

Phrase: (we are|we're|i am|i'm) going to (look into|investigate|take a look|have a look|follow up)
Found-in: We are going to look into it.
Not-in: We are going to look at lids.
Better: say when the customer hears what was found

Phrase: let (me|us) [check|ask|see|look|find out|*] and (get|come|be) (back|in touch) [to you|with
  you]
Found-in: Let me check and get back to you.
Better: say by when the answer comes: "on Friday by noon"

Phrase: (i'll|i will|we'll|we will|let me|let us) see what (i|we) can do
Found-in: I'll see what I can do.
Not-in: Let us see what the lid does.
Better: say what is tried, and when the customer hears of it

Phrase: you will hear (from us|from me|back|more|from our * team|from our team|from our colleagues)
  [soon|shortly|again|later]
Found-in: You will hear from us.
Not-in: You will hear a click.
Better: name the day on which the customer hears more

Phrase: you'll hear (from us|from me|back|more|from our * team|from our team|from our colleagues)
  [soon|shortly|again|later]
Found-in: You'll hear more soon.
Better: name the day on which the customer hears more

Phrase: you will be (contacted|informed|called|kept posted|kept informed|kept up to date|notified
  shortly|notified soon|notified accordingly|updated shortly|advised shortly) [soon|shortly|later|in
  due course|again|accordingly]
Found-in: You will be contacted shortly.
Not-in: You will be glad of it.
Better: name who will write, and on which day

Phrase: you'll be (contacted|informed|called|kept posted|kept informed|kept up to date|notified
  shortly|notified soon|notified accordingly|updated shortly|advised shortly) [soon|shortly|later|in
  due course|again|accordingly]
Found-in: You'll be notified shortly.
Better: name who will write, and on which day

Phrase: (more|further|additional) (news|information|details|info|updates) (will follow|to follow|to
  come|to come soon|soon|shortly|as soon as|later|in due course)
Found-in: More news will follow.
Not-in: There is more news on the page.
Better: say when more news comes

Phrase: (stay tuned|watch this space)
Found-in: Stay tuned for the new lids.
Not-in: The piano will stay tuned for a year.
Better: say when more news comes
Within: start

Phrase: (leave it with (me|us)|leave this with (me|us))
Found-in: Leave it with me.
Not-in: Leave it with your neighbour.
Better: say what is done with it, and by when

Phrase: (we|i) hope to (have|get|be|send|fix|resolve|ship|give|hear|know|get back|come back) [*] [*]
  [*] (soon|shortly|asap|as soon as possible|in the near future|before long)
Found-in: We hope to have an answer soon.
Not-in: We hope to see more of it.
Better: say by when it is sure to be known

Phrase: [very|really|quite|fairly|pretty] soon
Strength: weak
Found-in: We will send it very soon.
Not-in: We send it as soon as it is dry.
Better: say by when: a day, or an hour
Within: end

Phrase: (will|we'll|i'll|shall|it'll|you'll) soon
Strength: weak
Found-in: We will soon send it.
Better: say by when: a day, or an hour

Phrase: (very|really|quite|pretty) soon
Strength: weak
Found-in: We will very soon send it.
Better: say by when: a day, or an hour

Phrase: soon (with|to|about|regarding|on|for)
Strength: weak
Found-in: We will write soon with the answer.
Not-in: It came soon after.
Better: say by when: a day, or an hour

Phrase: as soon as (we|i|they) can
Strength: weak
Found-in: We will mend it as soon as we can.
Better: say by when: a day, or an hour

Phrase: (shortly|very shortly|before long|in no time|in a timely manner|in a timely
  fashion|promptly|speedily)
Strength: weak
Found-in: It will be with you shortly.
Not-in: It was a short letter.
Better: say by when: a day, or an hour

Phrase: as (soon|quickly|fast|promptly|early) as [is|it is|humanly] possible
Strength: weak
Found-in: We will mend it as soon as possible.
Not-in: We mended it as well as possible.
Better: say by when at the latest

Phrase: (asap|a.s.a.p.)
Strength: weak
Found-in: We will send it asap.
Better: say by when at the latest

Phrase: (in due course|in due time|in good time|in time|when the time comes|at the appropriate time)
Strength: weak
Found-in: You will get it in due course.
Not-in: It is a golf course.
Better: say by when: a day, or a week

Phrase: (at|with) (our|my|the|their) earliest (convenience|opportunity)
Strength: weak
Found-in: We will call at our earliest convenience.
Not-in: The earliest train leaves at five.
Better: say by when: a day, or an hour

Phrase: in the (near|nearest|not too distant|foreseeable) future
Strength: weak
Found-in: We will add it in the near future.
Not-in: The future of the shop is bright.
Better: say in which month, or that no date is known

Phrase: (at some point|at some stage|someday|eventually|sooner or later|one of these days|later
  on|at a later (date|stage|time|point))
Strength: weak
Found-in: We will add it at some point.
Not-in: There is some point in asking.
Better: say in which month, or that no date is known

Phrase: (when|as soon as|if and when|as) (time permits|time allows|we get a chance|i get a chance|we
  find the time|i find the time|we find time|i find time|we get around to it|i get around to it|we
  have time|i have time)
Strength: weak
Found-in: I will fix it when time permits.
Better: say by when, or that it cannot be promised

Phrase: in the (coming|next|following) (days|weeks|months|few weeks|few months)
Strength: weak
Found-in: We will send it in the coming weeks.
Not-in: In the coming of age story it rains.
Better: say by which day at the latest
