Lexicon: goodbye
Language: en
Purpose: Words that close a message.
Act: goodbye
Unless: quotation
Source: written for replylint

Phrase: (kind|best|warm|kindest|warmest|with kind|with best|with warm|many|fond|cordial|friendly|my
  best|with kindest|with warmest) regards
Found-in: Kind regards,
Not-in: As regards the price, we agree.

Phrase: regards
Found-in: Regards,
Within: start

Phrase: (yours) (sincerely|faithfully|truly|cordially|respectfully|ever|aye)
Found-in: Yours sincerely,

Phrase: (sincerely|faithfully|cordially|respectfully|respectfully yours|sincerely yours|very truly
  yours|truly yours|warmly|gratefully|cheers|best|all best|ttfn|xoxo)
Found-in: Sincerely,
Within: start, end

Phrase: (best|warm|warmest|good|kind|very best|all good) wishes
Found-in: Best wishes,
Not-in: It is best she waits.

Phrase: (all the best|all my best|with best wishes|with love|lots of love|much love|take care|stay
  safe|stay well|keep well|be well)
Found-in: All the best!

Phrase: (have|enjoy) … [very|really] (great|good|nice|lovely|wonderful|fantastic|pleasant)
  (day|evening|weekend|week|night|one|afternoon|morning|holiday)
Found-in: Have very great day!

Phrase: (have|enjoy) … [very|really] (fab|super|happy|relaxing|splendid|amazing|safe)
  (day|evening|weekend|week|night|one|afternoon|morning|holiday)
Found-in: Have very fab day!

Phrase: (have|enjoy) … [very|really] (great|good|nice|lovely|wonderful|fantastic|pleasant)
  (trip|journey|flight|time|rest|christmas|summer|stay)
Found-in: Have very great trip!

Phrase: (have|enjoy) … [very|really] (fab|super|happy|relaxing|splendid|amazing|safe)
  (trip|journey|flight|time|rest|christmas|summer|stay)
Found-in: Have very fab trip!

Phrase: (have|enjoy) (a|your|the) (day|evening|weekend|week|night|one|rest of)
Found-in: Have a day!

Phrase: (goodbye|good-bye|bye|bye-bye|bye bye|farewell|cheerio|ciao|adios|tata|so long|good
  night|goodnight|ta-ta)
Found-in: Goodbye!
Within: start

Phrase: (see|talk to|speak to|hear from|catch) (you|ya) (soon|later|then|around|tomorrow|next
  week|there|on monday|again)
Found-in: See you soon!

Phrase: (look|looking) forward to
  (hearing|seeing|serving|welcoming|working|your|helping|meeting|speaking|talking|receiving)
Found-in: We look forward to hearing from you.

Phrase: (until|till|til) (then|next time|tomorrow|soon|we speak|we meet)
Found-in: Until then!

Phrase: (hope|hoping) to (see|hear from|welcome|serve|speak to) you
Found-in: We hope to see you soon.

Phrase: (wishing|wish) you (a|all|the|well|every|and)
Found-in: We wishing you a good day.
