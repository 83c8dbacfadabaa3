Lexicon: praise
Language: en
Purpose: Words by which the writer praises a product, a service or a person.
Act: praise
Unless: negation, quotation
Source: written for replylint

Phrase: (great|good|excellent|amazing|awesome|fantastic|wonderful|brilliant|superb|outstanding|fabulous|terrific|incredible|perfect|lovely|nice|super|exceptional|stellar)
  … (service|services|job|work|experience|app|apps|aap|app's|application|product|products|support|staff|team|help|people|stuff|quality|meal|food)
Found-in: What a great service.
Not-in: It is not a good job.

Phrase: (splendid|marvellous|marvelous|first-class|first class|top
  notch|top-notch|best|fab|gr8|useful|helpful|mind blowing|wonderfull|beautiful|fine|well) …
  (service|services|job|work|experience|app|apps|aap|app's|application|product|products|support|staff|team|help|people|stuff|quality|meal|food)
Found-in: What a splendid service.
Not-in: It is not a good job.

Phrase: (great|good|excellent|amazing|awesome|fantastic|wonderful|brilliant|superb|outstanding|fabulous|terrific|incredible|perfect|lovely|nice|super|exceptional|stellar)
  … (stay|platform|site|website|company|idea|feature|update|place|driver|store|shop|deal|value|communication|response|performance|initiative|helpful|one|done)
Found-in: What a great stay.
Not-in: It is not a good job.

Phrase: (splendid|marvellous|marvelous|first-class|first class|top
  notch|top-notch|best|fab|gr8|useful|helpful|mind blowing|wonderfull|beautiful|fine|well) …
  (stay|platform|site|website|company|idea|feature|update|place|driver|store|shop|deal|value|communication|response|performance|initiative|helpful|one|done)
Found-in: What a splendid stay.
Not-in: It is not a good job.

Phrase: (very|really|so|too|super|extremely|absolutely|pretty|quite|most|all|much|v|vry|verry|veri|vary|soo)
  (good|great|nice|excellent|amazing|awesome|fantastic|wonderful|helpful|useful|helpfull|usefull|friendly|easy|fast|quick|perfect|brilliant|lovely|pleased|happy|impressed)
Found-in: It was very good.

Phrase: (sooo|truly|always|all are|it's|its|is|was|are|simply|just|works|work|working|overall|over
  all|such a)
  (good|great|nice|excellent|amazing|awesome|fantastic|wonderful|helpful|useful|helpfull|usefull|friendly|easy|fast|quick|perfect|brilliant|lovely|pleased|happy|impressed)
Found-in: It was sooo good.

Phrase: (very|really|so|too|super|extremely|absolutely|pretty|quite|most|all|much|v|vry|verry|veri|vary|soo)
  (satisfied|satisfying|reliable|convenient|beautiful|polite|professional|kind|best|fine|smooth|smoothly|superb|cool|well|goood|gud|supportive|handy|comfortable|simple)
Found-in: It was very satisfied.

Phrase: (sooo|truly|always|all are|it's|its|is|was|are|simply|just|works|work|working|overall|over
  all|such a)
  (satisfied|satisfying|reliable|convenient|beautiful|polite|professional|kind|best|fine|smooth|smoothly|superb|cool|well|goood|gud|supportive|handy|comfortable|simple)
Found-in: It was sooo satisfied.

Phrase: (amazing|awesome|fantastic|wonderful|brilliant|superb|outstanding|excellent|fabulous|terrific|incredible|perfect|perfectly|marvellous|marvelous|exceptional|flawless|impeccable|stellar|delightful|delicious|phenomenal|magnificent|awsome|awasome|osm|osam|oswm|excellant|exellent|exelent|excelent|fantastik|superbb|fab|kudos|bravo|hats
  off|well done|thumbs up|five stars|5 stars|10 10|spot on|top notch|mind
  blowing|wow|yay|hooray|superr|supar|fantabulous|gem|lifesaver|life
  saver|godsend|satisfied|satisfying|satisfactory|impressed|impressive|delighted|thrilled|pleased|exceeded)
Found-in: It was amazing!
Found-in: An awesome lid!

Phrase: (love|loved|loving|luv|adore|enjoy|enjoyed|enjoying)
  (it|this|the|your|my|these|that|how|u|you|using|all|our|them|every|everything)
Found-in: I love it.

Phrase: (good|nice|great|gud|gd|goood|gooood|niceeee|super|best|nyc|nic|nce|gud|gooď|achha|accha|acha|badhiya|mast|sundar|cool)
Found-in: Good!
Within: start, end
Note: As a remark of its own.

Phrase: (useful|helpful|easy|fast)
Strength: weak
Found-in: A useful box.

Phrase: (helpfull|usefull|user friendly|user-friendly|convenient|reliable|hassle
  free|hassle-free|easy to use|easy to operate|easy to understand|simple to use|time saving|saves
  time|save time|must have|one stop|all in one|value for money|worth it|worth every|high
  quality|good quality|easily)
Strength: weak
Found-in: It is helpfull.
Found-in: A convenient lid, and worth every penny.

Phrase: (the|is|are|one of the|you're the|you guys are the|simply the|my)
  (greatest|finest|nicest|coolest|fastest|easiest|kindest|friendliest|favourite|favorite)
Found-in: You are the greatest.

Phrase: (so|very|really|extremely|more than|absolutely)
  (happy|pleased|satisfied|impressed|delighted|thrilled|chuffed|glad) (with|by|that|to|about|at|i)
Found-in: I am so happy with it.

Phrase: (incredibly|quite|well|totally|fully|super)
  (happy|pleased|satisfied|impressed|delighted|thrilled|chuffed|glad) (with|by|that|to|about|at|i)
Found-in: I am incredibly happy with it.

Phrase: (happy|pleased|satisfied|impressed|delighted|thrilled|glad) (with|by|customer)
Found-in: I am happy with it.

Phrase: (keep up the|keep it|keep doing|keep going) (good work|great work|good job|up|great job|what
  you)
Found-in: Keep up the good work.

Phrase: (good|great|nice|excellent|awesome|well) (job|work|one|going|stuff|effort|start)
Found-in: Good job all of you.
Found-in: An excellent effort.

Phrase: (highly|definitely|strongly|thoroughly|certainly|would|will|totally|fully) recommend
Found-in: I highly recommend this shop.

Phrase: (recommend|recommended) (to|it|this|you|your)
  (everyone|anyone|all|friends|to|highly|shop|my)
Found-in: I recommend to everyone.

Phrase: (worked|runs|running|went|fits|goes) (great|perfectly|well|fine|good|like a
  charm|flawlessly|beautifully|brilliantly|smoothly|wonderfully|a
  treat|properly|excellent|nicely|very well|very good|really well|so well)
Found-in: It worked great now.

Phrase: (solved|fixed|resolved|sorted) (my|the|it|everything|this|all) [problem|issue|quickly]
Found-in: You solved my problem.

Phrase: (problem|issue|all|everything|it's|now) (solved|fixed|resolved|sorted|works|working now|good
  now|is fine|is good|is ok|fine now)
Strength: weak
Found-in: Problem solved.

Phrase: (went|going|goes|go) (above and beyond|the extra mile|out of your way|out of his way|out of
  her way|out of their way)
Found-in: Your team went above and beyond.

Phrase: (above and beyond|the extra mile|second to none|blown away|over the moon|made my day|made
  our day|could not be happier|couldn't be happier|can't fault|cannot fault|no complaints|credit
  to|compliments to|my compliments)
Found-in: It is above and beyond.
Unless: quotation

Phrase: (friendly|polite|courteous|attentive|knowledgeable|professional|patient|welcoming|caring|kind|prompt|efficient|responsive|helpful|quick)
  (staff|service|team|driver|response|reply|and|support|people|agent|help|delivery|customer)
Found-in: You have friendly staff.

Phrase: what (a|an)
  (great|good|nice|lovely|wonderful|amazing|fantastic|excellent|pleasant|brilliant|awesome|beautiful|helpful|kind|super)
Found-in: What a great day it was.

Phrase: (looking good|so excited|can't wait|cant wait|so proud|so lucky|happy
  birthday|congratulations|congrats|proud of)
Strength: weak
Found-in: We are looking good!
Unless: quotation

Phrase: (thank you|thanks) (umang|team|guys|all|so much|for making|for the great|for the amazing|for
  an amazing|for the excellent|for helping|for your help|for the help|for the quick|for fixing)
Strength: weak
Found-in: Thank you umang!

Phrase: (fast|speedy|swift|rapid|smooth|easy) [and]
  (response|reply|service|delivery|help|turnaround|shipping|work|process|checkout|answer|easy|operate|access)
Found-in: What a fast and response.
