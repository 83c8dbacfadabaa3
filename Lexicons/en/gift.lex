Lexicon: gift
Language: en
Purpose: What the customer gave: time, praise, patience, a report, a suggestion, photos, details. It
  is worth a word of thanks.
Unless: negation, quotation
Source: written for replylint

Phrase: (i|we) [have|just|also|already|recently|'ve|then]
  (attached|attach|enclosed|enclose|uploaded|included|include|append|appended)
Found-in: I have attached a photo of the lid.

Phrase: (attached|enclosed|here|below|included) (is|are|you will find|you'll find|please find|find)
Found-in: Attached is the invoice.

Phrase: (please find|find) (attached|enclosed|below)
Found-in: Please find attached the photos.

Phrase: (see|as per|in) (attached|the attachment|attachment|the enclosed|the
  screenshot|screenshots|the photo|photos|pictures|the picture)
Found-in: Please see attached.

Phrase: (here's|heres|here is|here are) (the|my|a|an|some|your|what|all)
Strength: weak
Found-in: Here's the order number.

Phrase: (i|we) (send|sent|am sending|are sending|have sent|'ve
  sent|emailed|posted|dm'd|dmed|messaged) (you|the|my|a|some|in|over)
Found-in: I send you photos of the box.

Phrase: my
  (order|account|customer|reference|case|ticket|booking|invoice|serial|tracking|phone|contact|confirmation|policy|flight|pnr)
  (number|no|id|ref|reference|code)
Strength: weak
Found-in: My order number is 1234.

Phrase: order (number|no|id|ref|nr)
Strength: weak
Found-in: Order number 1234.

Phrase: (i|we) (have been|'ve been|am|are|was) …
  (customer|customers|member|subscriber|client|user|guest|fan) (for|since|of)
Found-in: I have been customer for ten years.

Phrase: (loyal|long-time|longtime|regular|happy|faithful|returning|long-standing|repeat)
  (customer|customers|member|subscriber|client|user|guest)
Found-in: I am a loyal customer.

Phrase: (i|we) (recommend|recommended|will recommend|have recommended|told my|told all|told
  our|would recommend)
Strength: weak
Found-in: I recommend you to friends.
Found-in: We told all our neighbours.

Phrase: (i|we) [just|only] (want|wanted|would like|'d like) to (let you know|report|point
  out|suggest|tell you|say|share|draw|flag|mention|bring|give you|make a
  suggestion|offer|propose|praise|thank)
Found-in: I just want to let you know about a typo on your page.

Phrase: (i|we) [just|also|have|'ve|think i] (noticed|found|spotted|discovered|came across)
  (a|an|that|some|the|this|two|what)
Strength: weak
Found-in: I just noticed a typo on your page.

Phrase: (just|fyi|for your information|heads up|heads-up) (to let you know|so you know|that
  your|letting you know|your|the|a)
Strength: weak
Found-in: Just to let you know, the link is dead.

Phrase: (to|a) (report|bug report|suggestion|feature request|idea for|tip
  for|proposal|correction|feedback)
Strength: weak
Found-in: Here is to report from me.

Phrase: (reporting|i report|i'd report|we report) (a|an|the|this|that)
Found-in: I am reporting a bug in your app.

Phrase: (one|my|some|quick|another|few|small) (suggestion|suggestions|idea|ideas|tip|feature
  request|bug report|feedback|proposal|correction|improvement)
Found-in: I have one suggestion for your page.

Phrase: (it|that) would be
  (great|nice|good|helpful|cool|useful|lovely|better|ideal|awesome|wonderful|handy|perfect) (if|to
  have|to see|to be able)
Strength: weak
Found-in: It would be great if you opened on Sundays.
Unless: quotation

Phrase: (you|it) (might|could|should|may) (want to|consider|add|wish to|think about|improve|like to)
Strength: weak
Found-in: You might want to add a back button.

Phrase: (i|we) (suggest|propose|recommend|would suggest|'d suggest|would propose|request you
  to|would recommend) (that|you|to|adding|a|making|an|changing|the)
Strength: weak
Found-in: I suggest that add a back button.

Phrase: (please|pls|kindly) (add|include|consider adding|consider|improve|implement)
Strength: weak
Found-in: Please add a dark mode.

Phrase: (filled|fill|filling|completed|complete|took) (in|out|your|the)
  (survey|form|questionnaire|forms|feedback form|review)
Found-in: I have filled in survey.

Phrase: (i|we) (filled|completed|answered|took|did) [in|out] (your|the|a|you) …
  (survey|form|questionnaire|review)
Found-in: I filled in your survey.

Phrase: (i|we) (filled|completed|answered|took|did) [in|out] (your|the|a|you) …
  (feedback|rating|stars)
Found-in: I filled in your feedback.

Phrase: (i|we) (left|wrote|gave|posted|submitted) [in|out] (your|the|a|you) …
  (survey|form|questionnaire|review)
Found-in: I left in your survey.

Phrase: (i|we) (left|wrote|gave|posted|submitted) [in|out] (your|the|a|you) …
  (feedback|rating|stars)
Found-in: I left in your feedback.

Phrase: (took|taken|spent|taking|spend) (the|some|my|a lot of|so much|hours of|much|our) time
Found-in: I took the time to write this down.

Phrase: (waited|waiting|been waiting|wait) …
  (a|an|two|three|four|five|six|2|3|4|5|6|7|8|10|days|weeks|months|hours|patiently)
Strength: weak
Found-in: I have waited a weeks.

Phrase: (been|am|be|being|was|were) [very|so|more than|extremely|really] patient
Strength: weak
Found-in: I have been very patient.
Unless: quotation

Phrase: (patiently|still patiently) waiting
Found-in: I am patiently waiting.

Phrase: (donated|donation|donate|contributed|contribute|volunteer|volunteered|sponsored|patch|pull
  request)
Strength: weak
Found-in: I have donated twenty dollars.

Phrase: (i|we) (tested|tried|checked|reproduced|verified|confirmed|followed|did|have tried|have
  tested|'ve tried|have done) (it|the|all|your|this|that|as|everything|what|these)
Strength: weak
Found-in: I tested it steps you sent.

Phrase: (as you asked|as requested|as you requested|as promised|as asked|per your request|as you
  suggested|as advised|as instructed)
Strength: weak
Found-in: As you asked, the photos are here.

Phrase: (referred|refer|sent|brought|bring|bringing) (a|my|you|some|two|three|several|many)
  (friend|friends|customer|customers|colleague|colleagues)
Found-in: I referred a friend.

Phrase: (referred|refer|sent|brought|bring|bringing) (a|my|you|some|two|three|several|many)
  (client|clients|business|neighbour|neighbor)
Found-in: I referred a client.

Phrase: (agree|happy|glad|willing) to (pay|help|test|provide|give|send|share|wait)
Strength: weak
Found-in: I am agree to pay more details.
Unless: negation, quotation, question

Phrase: (gave|given|giving|give) (you|it|the app|them) … [star|stars]
  (feedback|review|stars|rating|chance|credit|praise|thumbs)
Found-in: I gave you star feedback.
Found-in: I gave it five good thumbs.

Phrase: (five|5|four|4) (star|stars|out of five|out of 5)
Found-in: Five star from me!
