Lexicon: time-limit
Language: en
Purpose: Words that say when or by when; weak ones hang on something else that happens.
Unless: quotation
Source: written for replylint

Phrase: (today|tonight|tomorrow|day after tomorrow|this morning|this afternoon|this evening|this
  week|this weekend|this month|later today)
Found-in: We will write tomorrow.
Not-in: The day after was dry.

Phrase: (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)
Found-in: We will write on Monday.
Not-in: The day is not known.

Phrase: (mon|tue|tues|wed|thu|thur|thurs|fri) (morning|noon|afternoon|evening|night)
Found-in: We will write Fri morning.
Not-in: They wed in the evening.

Phrase: (january|february|april|june|july|august|september|october|november|december)
Found-in: It comes in October.
Not-in: They march on.

Phrase: (in|by|on|until|till|early|late|mid|of|before|from|this|next|end of|during)
  (may|march|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)
Found-in: It comes in May.
Not-in: It may come.

Phrase: (spring|summer|autumn|winter|easter|christmas|new year)
Found-in: It comes by Easter.
Not-in: It is a coil.

Phrase: (next|this|the coming|the following|every) (week|weekend|month|quarter|year|business
  day|working day|day|hour|semester|term)
Found-in: We will write next week.
Not-in: It is the next step.

Phrase: (end|beginning|start|middle|close) of
  (business|play|day|week|month|today|tomorrow|year|(the|this|next|our) [business|working]
  (day|week|month|year|quarter))
Found-in: You hear by the end of the week.
Not-in: It is the end of our road.

Phrase: (eod|cob|eow|eom)
Found-in: You hear by eod.

Phrase: (within|in|inside|after|under|takes|take|up to|at least|at
  most|next|about|around|over|every) [*] [*] (minutes|hours|hrs|days|weeks|months)
Found-in: You hear within two working days.
Found-in: It takes about 24 hours.
Not-in: We are within the law.

Phrase: (within|in) (a|an|the|one) [single|business|working]
  (minute|hour|day|week|fortnight|month|moment)
Found-in: You hear within the hour.
Not-in: We live in a house.

Phrase: (one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty)
  [business|working|full|or *|to *] (minutes|hour|hours|day|days|week|weeks|month|months)
Found-in: The answer takes three to five days.
Not-in: It has ten legs.

Phrase: (a|an) (day|hour|minute|week) or (two|so)
Found-in: You hear in a day or two.

Phrase: (by|before|at|until|till|around|about) (noon|midday|midnight|lunch|lunchtime|close|closing
  time|then|breakfast|dinner|* o'clock|* am|* pm)
Found-in: You hear by noon.
Found-in: I call at five o'clock.
Not-in: We sat at the table.

Phrase: (overnight|over the weekend|over night|first thing|the same day|same day|on the
  day|daily|weekly|each day|each week|every day|every morning|every evening|once a week|once a
  day|twice a day)
Found-in: You hear first thing.
Not-in: He works the night shift.

Phrase: (immediately|right away|right now|straight away|straightaway|at once|instantly|now|this
  minute|this very moment|on the spot|without delay)
Found-in: I will look into it right away.
Not-in: Keep it on the right side.

Phrase: (on|by|until|till|before) the
  (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|twentieth|thirtieth|last)
  [of|day]
Found-in: You hear by the tenth.
Not-in: It is the first lid.

Phrase: (deadline|due date|delivery date|eta|release date|no later than|at the latest)
Found-in: We will write at the latest then.
Not-in: It is the latest model.

Phrase: (once|when|as soon as|after|until|before|whenever|the moment|if) (you|your|you've|you're)
Strength: weak
Found-in: We will send it once you have paid.
Not-in: You paid once.

Phrase: (once|when|as soon as|after|until|before|whenever|the moment)
  (it|the|this|that|they|these|he|she|his|her|their|any)
Strength: weak
Found-in: We will write when the parcel has come.
Not-in: We wrote once.

Phrase: (once|when|as soon as|after|until|before) (we|i|we've|i've)
  (have|had|get|receive|received|got|finish|finished|complete|completed|add|fix|ship|release|release|tested|test|inspected|checked)
Strength: weak
Found-in: We will write once we have tested it.
Not-in: When can we test it?

Phrase: if (it|it's|this|that|that's|the|there|there's|they|so|not|any|your|anything|somebody|none)
Strength: weak
Found-in: If it breaks again we will mend it.
Not-in: We asked if somehow it broke.

Phrase: (let|contact|send|tell|give|call|write|reply|email|message|dm|pm|drop) (us|me|to us|to
  me|back) … and (we'll|we will|we can|i'll|i will|i can)
Strength: weak
Found-in: Let us know and we'll look into it.
Not-in: Tell us more.
