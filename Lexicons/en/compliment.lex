Lexicon: compliment
Language: en
Purpose: Praise of the company, its people, goods or work, for which thanks are owed.
Act: praise
Unless: negation, quotation, condition
Source: written for replylint

Phrase: (love|loved|adore|like|liked|enjoy|enjoyed) (your|the) …
  (app|shop|store|site|website|product|products|service|work|book|game|lamp|software|tool|library|newsletter|plugin|theme|podcast|course|food|room|hotel)
Found-in: I love the app.
Found-in: We really enjoyed your newsletter.
Not-in: I would like the blue one.

Phrase: (love|loving) (it|your|the|this|my new)
Found-in: My daughter got the lamp and we love it.

Phrase: (great|good|excellent|amazing|awesome|fantastic|wonderful|brilliant|superb|outstanding|lovely|nice|fabulous|terrific|incredible|perfect)
  (job|work|service|support|customer service|customer
  support|product|products|app|website|shop|store|team|staff|experience|stuff)
Found-in: Great job with the new version!
Found-in: Excellent customer service.
Not-in: The great fire destroyed the shop.

Phrase: (you|you guys|you all|your team|your people|your staff|everyone) (are|were|have been|is|was)
  [*] (great|good|excellent|amazing|awesome|fantastic|wonderful|brilliant|superb|outstanding|lovely|helpful|kind|friendly|patient|the
  best|stars|heroes|so helpful|professional)
Found-in: You guys are amazing.
Found-in: Your team was very helpful.
Not-in: Are you good with colours?

Phrase: (you|you guys|your team|your staff) (did|have done|do) [such|really] (a|an) [*]
  (great|good|excellent|amazing|awesome|fantastic|wonderful|brilliant|superb|outstanding|fine)
Found-in: You did a great job with the repair.

Phrase: (you|you guys|you all|they) (are|'re) doing [a|an|such a]
  (great|good|excellent|amazing|awesome|fantastic|wonderful|brilliant)
Found-in: You are doing a great job!

Phrase: your … (is|are|was|were) [*]
  (great|excellent|amazing|awesome|fantastic|wonderful|brilliant|superb|outstanding|lovely|fabulous|terrific|incredible|perfect|delicious|beautiful|superior|impeccable|second
  to none)
Found-in: Your new lamp is absolutely beautiful.
Not-in: Your parcel is late.

Phrase: keep up the (good|great|excellent|amazing|awesome|fantastic|brilliant|wonderful)
  (work|job|service|stuff)
Found-in: Keep up the good work!

Phrase: (very|really|so|extremely|more than|absolutely|incredibly|totally)
  (happy|pleased|satisfied|impressed|delighted|thrilled|chuffed) (with|by)
Found-in: I am very happy with the tent.
Not-in: I am happy to wait.

Phrase: (highly|definitely|strongly|thoroughly|certainly|will|can only) recommend
  (you|your|this|it|them)
Found-in: I will definitely recommend you to my friends.
Not-in: I would not recommend it.

Phrase: (best|nicest|finest|greatest|friendliest|fastest) … (have ever|i've ever|we've ever|ever)
  (had|used|seen|bought|eaten|met|worked)
Found-in: It is the best tent I have ever used.

Phrase: (even|much|far) (nicer|better|prettier|more beautiful|lovelier) than (in the|on
  the|i|we|the) [had] (pictures|photos|picture|hoped|expected|imagined|thought)
Found-in: It is even nicer than in the pictures.

Phrase: (works|worked|fits|fit|runs|went) (like a
  charm|perfectly|great|beautifully|brilliantly|wonderfully|a treat|flawlessly|very well|really
  well)
Found-in: The new charger works perfectly.

Phrase: (above and beyond|made my day|made our day|exceeded my expectations|exceeded our
  expectations|blown away by|could not be happier|couldn't be happier|can't fault)
Found-in: Your driver went above and beyond.

Phrase: (such|what) (a|an)
  (great|good|nice|lovely|wonderful|amazing|fantastic|excellent|pleasant|brilliant|awesome|beautiful)
  (app|shop|store|product|service|team|experience|job|gift|surprise|lamp|tool|site|website)
Found-in: What a lovely surprise in the parcel!

Phrase: (five|5) (stars|star) [from me|from us|for]
Found-in: Five stars from me!

Phrase: for (the|your|such) [a]
  (great|excellent|amazing|awesome|fantastic|wonderful|brilliant|superb|outstanding|quick|friendly|lovely)
  (service|help|support|work|job|product|app|advice|reply|response|delivery)
Found-in: Thank you so much for the great service.

Phrase: (hats off|kudos|well done|bravo|props|compliments|congratulations) to (you|your|the
  team|everyone|the)
Found-in: Kudos to the team for the new release.

Phrase: (credit|compliment|praise) to (you|your|the) (team|staff|company|shop)
Found-in: Your driver is a credit to your company.

Phrase: (had|spent|enjoyed) (a|an) [*]
  (wonderful|great|lovely|fantastic|amazing|brilliant|superb|perfect|excellent|good|nice)
  (stay|time|trip|meal|evening|night|day|visit|weekend|dinner|week|holiday)
Found-in: We had a wonderful stay.
Not-in: We wanted a wonderful stay.
