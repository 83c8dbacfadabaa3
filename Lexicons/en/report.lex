Lexicon: report
Language: en
Purpose: Words that say whose words follow: what the customer said is not what the reply says.
Unless: none
Source: written for replylint

Phrase: you [also]
  (write|wrote|say|said|state|stated|mention|mentioned|complain|complained|report|reported|explain|explained|describe|described|feel|felt|claim|claimed|think|thought|believe|fear)
  [to us|us|me] [that|how]
Found-in: You wrote that nobody cares.
Found-in: You say nobody cares.

Phrase: you (told|asked|informed|reminded) (us|me) [that|if|whether|why|how]
Found-in: You told us that nobody cares.
Found-in: You asked us whether anybody cares.

Phrase: you (ask|asked|wonder|wondered) (if|whether|why|how)
Found-in: You asked whether it is our policy.

Phrase: (your|the customer's) (mail|message|email|letter|note|review|report) (says|said|reads|tells
  us|mentions) [that]
Found-in: Your message says that nobody cares.

Phrase: (the customer|your colleague) (says|said|writes|wrote|thinks|claims) [that]
Found-in: The customer said that nobody cares.

Phrase: according to (you|your [mail|message|email|letter|note|review|report])
Found-in: According to your message it is our policy.
