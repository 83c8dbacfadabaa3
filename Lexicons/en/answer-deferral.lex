Lexicon: answer-deferral
Language: en
Purpose: Promises of others to be in touch, besides the phrases of deferral and commitment.
Unless: quotation
Source: written for replylint

Phrase: (will|shall|is going to|are going to) [also|then|shortly|personally|soon]
  (call|ring|phone|contact|email|write to|reply to|answer|get back to|come back to|be in touch
  with|reach out to|update|inform) you
Found-in: Jane from accounts will call you tomorrow.
Not-in: You will call them tomorrow.

Phrase: you (will|shall) [also|then] (hear|receive|get) [*] [*] (from us|from
  me|answer|reply|response|update|from our|call)
Found-in: You will hear from us by Friday.
Not-in: You will hear a click.

Phrase: you'll [also|then] (hear|receive|get) [*] [*] (from us|from
  me|answer|reply|response|update|from our|call)
Found-in: You'll hear from us by Friday.
Not-in: You'll hear a click.
