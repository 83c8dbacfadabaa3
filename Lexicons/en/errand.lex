Lexicon: errand
Language: en
Purpose: Words that tell the reader to do something for the writer's side: send it, give it, confirm
  it.
Unless: negation condition quotation question report
Source: written for replylint

# Send

Phrase: [then|first] (send|email|mail|forward|fax|text|post|show|give|bring) (us|me)
  (your|the|some|any|both|all|two|proof|copies|photos|pictures|screenshots|details)
Found-in: Send us the receipt for the lid.
Found-in: Then email me your address.
Not-in: They send us a photo every week.
Not-in: Give us a call if it leaks.
Within: start

Phrase: (send|email|mail|forward|give) (us|me) (a|an|another) [*]
  (photo|picture|screenshot|video|copy|scan|list|description|sample|log|file|link|form|date|number|invoice|receipt|statement)
Found-in: Send us a photo of the lid.
Not-in: Send us a message any time.
Within: start

Phrase: [then|first] (send|email|mail|forward|fax|post|return|bring)
  (it|them|this|that|everything|both) [back] to (us|me|our)
Found-in: Send it back to us.
Within: start

Phrase: and (send|email|mail|forward|fax|post|return|hand) (it|them|this|that|everything|both)
  [back] to (us|me|our)
Strength: weak
Found-in: Sign the form and return it to us.

Phrase: (resend|send) (the|your) [*]
  (form|contract|letter|documents|document|receipt|invoice|file|photo|photos|proof|application)
  [back] (by|to|before|within)
Found-in: Resend the signed form by Friday.
Within: start

Phrase: return (the|this|both|all) [signed|completed|filled-in|enclosed|attached]
  (form|forms|contract|letter|letters|declaration|copy|copies|key|keys|questionnaire|documents|document|pages)
Found-in: Return the signed form by Friday.
Not-in: Return the kettle to any of our shops.
Within: start

Phrase: submit (your|the|a|an|all|this|proof) [*]
  (documents|document|form|forms|application|proof|receipt|receipts|invoice|invoices|photos|copy|copies|request|claim|of)
Found-in: Submit the missing documents by Friday.
Within: start

Phrase: upload (your|the|a|an|all|both|it|them) [*] [*] (here|below|to our|using the
  link|by|before|within)
Found-in: Upload the two pages here.
Within: start

Phrase: (attach|include|enclose|add) (your|the|a|an|some|all|both) [*] (log|logs|log
  file|screenshot|screenshots|photo|photos|picture|pictures|receipt|invoice|proof|crash
  report|dump|order number|copy|copies|documents)
Found-in: Attach the log of the crash.
Within: start

Phrase: (post|paste|share) (the|your|a) [full|complete|whole|exact] [*] (output|log|logs|stack
  trace|stacktrace|traceback|backtrace|config|configuration|crash
  report|screenshot|screenshots|version)
Found-in: Post the full stack trace.
Within: start

Phrase: and (post|paste|share|send|attach) (the|your) [full|complete|whole] (output|log|logs|stack
  trace|traceback|backtrace|result|results)
Found-in: Run it with the flag and post the output.

Phrase: (send|mail|post|forward|email) (your|the|a|all|both|two) [*] [*] to (us|me|our|the
  address|this address|the above)
Found-in: Send all the papers to our office.
Within: start

# Give, tell

Phrase: (give|let) (us|me) [have] (your|the) [*] (name|number|address|date|details|order
  number|phone number|reference|e-mail|email|account number|account|iban|serial
  number|model|postcode|size|colour|color|version)
Found-in: Give us your account number.
Not-in: Let us have the details in May, if there are any.
Within: start

Phrase: let (us|me) have (your|the|both|all)
Found-in: Let us have both receipts.
Not-in: Let us have a look.
Within: start

Phrase: [then|first] (tell|text|write) (us|me) (which|what|when|where|your|how many|how much|the|on
  which|on what)
Found-in: Tell us which lid it was.
Not-in: Tell us if it breaks again.
Within: start

Phrase: provide (us|me) [with] (your|the|a|an|some|all|proof)
Found-in: Provide us with the serial number.
Within: start

Phrase: provide (your|the|a|proof of|copies of) [*] (name|number|address|date|details|order
  number|phone number|reference|account number|serial
  number|purchase|receipt|invoice|copy|photo|photos|documents|identity|payment)
Found-in: Provide your order number.
Within: start

Phrase: (state|specify|quote|mention|indicate) (your|the|this) [*]
  (name|number|address|date|details|reference|case number|customer number|order number|account
  number|model|reason|purpose)
Found-in: Quote this reference number in all letters.
Within: start

Phrase: confirm (your|the|that your|this) [*]
  (address|name|date|order|number|booking|details|email|e-mail|appointment|delivery|attendance|account|amount|colour|color|size|receipt|identity|choice)
Found-in: Confirm your delivery address.
Not-in: Confirm your password in the second box.
Within: start

Phrase: confirm (by|before|to us|this by|this in|in writing|whether you|that you|when you|which)
Found-in: Confirm by Friday that you want it.
Within: start

Phrase: (describe|explain) (the|what|exactly|in detail|how|why|your) [*]
  (problem|issue|happened|happens|fault|defect|error|steps|did|do|see|you|situation)
Found-in: Describe exactly what you did.
Within: start

Phrase: answer (the|these|all|all of the|my|our) [following|*] questions
Found-in: Answer the following questions first.
Within: start

# Reply, call

Phrase: (reply|respond|answer|write back|get back to us|get back to me)
  (with|by|before|within|today|until|stating|no later than)
Found-in: Reply with your order number.
Found-in: Respond within two days.
Within: start

Phrase: (reply|respond) to this (mail|message|email|e-mail|letter)
  (with|by|stating|before|within|and (state|give|tell|attach|confirm|include))
Found-in: Reply to this message with a photo of the lid.
Within: start

Phrase: (call|ring|phone|contact) (us|me|our office|the office|him|her) [back]
  (today|before|by|within|immediately|without delay|at once|tomorrow|this week)
Found-in: Call me back before noon.
Not-in: Call us on the number below if it leaks.
Within: start

# Forms, money, photos

Phrase: (fill in|fill out|complete|sign|print) (the|this|both|all) [*]
  (form|forms|declaration|contract|pages|letter) (and (return|send)|by|before|within|below)
Found-in: Fill in the yellow form and return it.
Within: start

Phrase: (fill in|fill out|complete|sign|print) (the|this|both|all) (attached|enclosed) [*]
  (form|forms|questionnaire|declaration|document|contract|pages|letter|file)
Found-in: Sign the enclosed declaration.
Within: start

Phrase: (print|sign|scan) [it|them|this] [sign] and (sign|scan|return|send)
Found-in: Print, sign and return both pages.
Found-in: Sign and return both pages.
Within: start

Phrase: (pay|transfer|settle|remit) (the|your|this) [*] [*]
  (amount|balance|invoice|bill|sum|fee|difference|deposit|arrears|total)
Found-in: Pay the outstanding balance by Friday.
Within: start

Phrase: take (a|an|some|two|three|several) [*]
  (photo|photos|picture|pictures|screenshot|screenshots|video) of (the|your|both|all|this)
Found-in: Take a photo of the label.
Not-in: Take a photo of it for your own files.
Within: start

Phrase: (make|get|keep) sure (we|i) (have|get|receive|got)
Found-in: Make sure we have it by Friday.
Within: start

# Must

Phrase: (you must|you are required to|you're required to|you are requested to|you are obliged to)
  (send|provide|confirm|fill|complete|reply|submit|sign|return|upload|pay|show|give|produce|present|notify|inform)
Found-in: You must provide proof of purchase.
Not-in: You must call us one day!

Phrase: (we|i) (require|demand|insist on|expect) [to have] (your|you to|the signed|a signed|a copy
  of your|proof|from you)
Found-in: We require proof of payment.
Not-in: We expect you at noon.

Phrase: (i|we) (need|want) [from you] (your|you to|a copy of your|proof) [*] (order
  number|number|receipt|invoice|address|photo|photos|details|confirmation|reply|answer|signature|payment|send|provide|confirm|sign|pay|fill|return|reply)
Strength: weak
Found-in: We need your receipt.

Phrase: you (need|have) to (send|provide|confirm|submit|sign|return|upload|fill in|fill
  out|complete|reply)
Strength: weak
Found-in: You have to sign both pages.

Phrase: you will (need|have) to (send|provide|confirm|submit|sign|return|upload|fill in|fill
  out|complete|reply)
Strength: weak
Found-in: You will have to sign both pages.
