Lexicon: dismissal
Language: en
Purpose: Words that wave aside what a customer reports, suggests or complains of.
Unless: negation quotation question report
Source: written for replylint

# Nobody else

Phrase: you (are|were) [so far|by far|actually|literally|still|apparently] the (only|sole)
  (one|person|customer|user|client|buyer|reader|member|patient|caller)
Strength: weak
Found-in: In this you are so far the only customer.
Not-in: You are the only person on the booking.
Better: leave the others out, and look into this one
Within: end

Phrase: you (are|were) the (only|first) (one|person|customer|user|guest|member|client|reader|tenant)
  (who|to|that)
  (has|had|have|ever|complain|complains|complained|report|reports|reported|object|mention|mentions|mentioned|dislikes|minds)
Found-in: You are the only customer to complain about it.
Found-in: So far you were the first person who ever mentioned this.
Better: leave the others out, and look into this one

Phrase: you (are|were) the (only|first) (one|person|customer|user|guest|member|client|reader|tenant)
  (with|having|complaining about|reporting|complaining of) (this|such|a|any|it|problems|trouble)
Found-in: You are the only one with this problem.
Better: leave the others out, and look into this one

Phrase: you're the (only|first) (one|person|customer|user|guest)
  (who|to|that|with|having|complaining|reporting)
  (has|had|have|ever|this|such|a|about|complain|complains|complained|report|reported|mention|mentioned|dislikes|minds)
Found-in: You're the only one who complains.
Better: leave the others out, and look into this one

Phrase: (nobody|no one|no-one|noone) else (has|had|have|ever|is|was) [ever|so far|yet|had]
  (complained|complaining|reported|mentioned|noticed|objected|had a problem|had problems|had this|a
  problem|an issue|said)
Found-in: Nobody else has complained.
Better: leave the others out, and look into this one
Unless: quotation, question, report

Phrase: no other (customer|customers|user|users|guest|guests|members) (has|have|ever) [ever|so
  far|had] (complained|complain|reported|mentioned|noticed|objected|this problem|this issue|any
  problem|any problems|any issue|problems)
Found-in: No other customers have reported this.
Better: leave the others out, and look into this one
Unless: quotation, question, report

Phrase: (nobody|no one|no-one) else (has|had|has had|ever had|sees|saw) (this|that|such a|the
  same|your) (problem|issue|trouble|complaint|difficulty)
Found-in: Nobody else has this problem.
Better: leave the others out, and look into this one
Unless: quotation, question, report, condition

Phrase: (works|runs|worked) [fine|well|perfectly|ok|just fine] (on my|on our|at my|at our)
  (machine|computer|side|end|phone|system|device)
Strength: weak
Found-in: It works fine on my machine.
Better: ask what is different here
Unless: negation, quotation, question, condition, report

Phrase: (we|i) (have|had) (never|not) [ever|once] (had|received|heard) (a|any|such a|a single|one)
  (complaint|complaints)
Found-in: We have never had a complaint about it.
Better: take it as the first one, and look into it
Unless: quotation, question, report

Phrase: (we've|i've) never [ever|once] (had|received|got|gotten|heard|seen) (a|any|such a|a
  single|one) (complaint|complaints)
Found-in: We've never had a single complaint.
Better: take it as the first one, and look into it
Unless: quotation, question, report

Phrase: (everyone|everybody) else (is|are|loves|love|seems|seem|manages|copes|gets) [to
  be|perfectly|quite|very] (happy|fine|satisfied|pleased|it|along|by without|to cope|to manage|to
  like it)
Found-in: Everybody else seems happy.
Better: leave the others out, and look into this one
Unless: quotation, question, report

Phrase: (all our *|all other *|all the other *|other customers|other guests|other users|most
  customers|most people|most users) (are|love|seem|manage|cope) [to be|quite|very]
  (happy|fine|satisfied|pleased|it|by without|to cope|to manage|to like it) with
Strength: weak
Found-in: All our guests are very happy with it.
Better: leave the others out, and look into this one
Unless: quotation, question, report, negation

Phrase: (works|work|working|runs|worked) (fine|perfectly|well|great|just fine|perfectly well)
  (for|with) (everyone|everybody|all|us|me|most|others|other|the rest|millions|thousands)
Strength: weak
Found-in: It works fine for everybody else.
Better: ask what is different here
Unless: negation, quotation, question, condition, report

# By design

Phrase: (works|working|functions|functioning|behaves|behaving|operating|operates|performs|performing)
  (as|like) [it is|it was] (designed|intended|expected|it should|it is supposed to|it's supposed
  to|specified|meant to)
Strength: weak
Found-in: This works as designed.
Better: say why it was made so, and what helps meanwhile
Unless: negation, quotation, question, condition, report

Phrase: (this|that|it|which) (is|was) (by design|intended behaviour|intended behavior|expected
  behaviour|expected behavior|the intended behaviour|the intended behavior|the expected
  behaviour|the expected behavior|as intended)
Strength: weak
Found-in: It is by design.
Better: say why it was made so, and what helps meanwhile

Phrase: (it's|that's|this is|it is|that is) (a feature not a bug|a feature and not a bug)
Found-in: It's a feature, not a bug.
Better: say why it was made so, and what helps meanwhile
Unless: quotation, question, report

Phrase: (not|isn't|no) [a|really a|actually a] bug [it's|it is|but|that's|this is|rather] a feature
Found-in: That's not a bug, it's a feature.
Better: say why it was made so, and what helps meanwhile
Unless: quotation, question, report

Phrase: (won't fix|wont fix|will not fix (this|it|that))
Strength: weak
Found-in: Closing, won't fix.
Not-in: We will not fix the price before May.
Better: say why it stays so, and what helps instead
Unless: quotation, question, condition, report

Phrase: wontfix
Strength: weak
Found-in: Marked as wontfix.
Better: say why it stays so, and what helps instead

Phrase: (there is|there's|i see|i can see|we see|we can see) (nothing wrong|no fault|nothing amiss)
  with (it|our|the|this|that)
Strength: weak
Found-in: There is nothing wrong with our kettle.
Better: ask what happened, and look once more
Unless: quotation, question, condition, report

Phrase: (there is|there's|there was|i see|we see) no (reason|cause|ground|grounds|need) (to
  complain|for complaint|for a complaint|for complaints|for your complaint|for this complaint)
Found-in: We see no reason for complaint.
Better: say what was checked and found
Unless: quotation, question, condition, report

# Matters of taste

Phrase: (that|this|it|which) (is|was) (just|only|merely|simply|purely) (your|one|a personal|your
  own|your personal) (opinion|view|taste|impression|feeling|perception|preference|point of view)
Found-in: That is just your opinion.
Better: thank for the opinion, and answer it

Phrase: (that's|it's) (just|only|merely|simply|purely) (your|one|a personal|your own|your personal)
  (opinion|view|taste|impression|feeling|perception|preference|point of view)
Found-in: That's only your opinion.
Better: thank for the opinion, and answer it

Phrase: (a|just a|purely a|simply a|only a) (matter|question) of (taste|opinion|personal
  taste|perception)
Strength: weak
Found-in: It is a matter of taste.
Better: say what else there is for this taste

Phrase: (opinions|tastes) (differ|vary|are divided)
Strength: weak
Found-in: Opinions differ about the soup.
Better: thank for the opinion, and answer it

Phrase: (can't|cannot|can not|couldn't|impossible to|never) please
  (everyone|everybody|everyone's|all|them all|every)
Found-in: It is impossible to please everyone.
Better: leave it out, and answer what was said
Unless: quotation, question, report

Phrase: you (can't|cannot|can not|will never|won't|never) (please everyone|please everybody|please
  them all|make everyone happy|make everybody happy)
Found-in: As they say, you won't please everybody.
Better: leave it out, and answer what was said
Unless: quotation, question, report

Phrase: you (are|were) (entitled to|welcome to|free to have) your [own]
  (opinion|view|views|opinions)
Found-in: You are entitled to your opinion.
Better: thank for the opinion, and answer it

Phrase: (you're|everyone is|everybody is) (entitled to|welcome to|free to have) (your|their|an|his)
  [own] (opinion|view|views|opinions)
Found-in: Everybody is entitled to their own opinion.
Better: thank for the opinion, and answer it

# Not interested

Phrase: (we are|we're|i am|i'm) (not|no longer|not at all|not really) interested in
  (your|this|that|any|such|it|hearing|suggestions|feedback|ideas|opinions|complaints|changing|discussing)
Found-in: We are not interested in suggestions.
Better: thank for the thought, and say why it does not fit
Unless: quotation, question, report, condition

Phrase: (we|i) aren't [at all|really] interested in
  (your|this|that|any|such|it|hearing|suggestions|feedback|ideas|opinions|complaints|changing|discussing|feature)
Found-in: We aren't interested in suggestions.
Better: thank for the thought, and say why it does not fit
Unless: quotation, question, report, condition

Phrase: (we|i) (don't|do not|won't|will not) (need|want|take|accept|consider|care for|care
  about|discuss) (your|any|such|unsolicited)
  (feedback|advice|suggestions|ideas|opinion|opinions|complaints|criticism)
Found-in: We do not take any suggestions.
Better: thank for the thought, and say what happens with it
Unless: quotation, question, report, condition

Phrase: (we|i) (didn't|did not|never) (ask|asked) (for|you for) (your|any|an)
  (opinion|advice|feedback|input|comment|comments|view|suggestion)
Found-in: We did not ask for your advice.
Better: thank for the thought, and answer it
Unless: quotation, question, report

Phrase: (nobody|no one|who) (asked|needs|wants|cares) [for|about] (you|your|it|that|this)
  [opinion|advice|feedback]
Strength: weak
Found-in: Nobody needs that.
Better: say who it would help, and why it does not fit
Unless: quotation, question, report

Phrase: (no|little|not enough|insufficient|zero) (demand|interest|need) (for|in)
  (this|that|it|such|your) [feature|idea|suggestion|change|option]
Strength: weak
Found-in: There is no demand for this feature.
Better: thank for the thought, and say what would change the decision
Unless: quotation, question, report

# Noted

Phrase: (duly|hereby|dutifully) noted
Found-in: Your remark is duly noted.
Not-in: We noted the date.
Better: say what happens with it

Phrase: your
  (feedback|comments|comment|complaint|remarks|remark|suggestion|suggestions|concerns|concern|opinion|criticism|input|point)
  (has|have|is|are|was|were) [been|hereby] (noted|taken note of|recorded|logged|registered|filed)
Strength: weak
Found-in: Your complaint has been noted.
Not-in: Your address has been noted.
Better: say who reads it, and what happens with it

Phrase: (we|i) (have|'ve) [duly|hereby] (noted|taken note of) your
  (feedback|comments|comment|complaint|remarks|remark|suggestion|suggestions|concerns|concern|opinion|criticism|input)
Strength: weak
Found-in: We have noted your comments.
Better: say who reads it, and what happens with it

Phrase: noted (thanks|thank you|cheers)
Strength: weak
Found-in: Noted, thanks.
Not-in: Noted the new date, see you on Friday.
Better: say what happens with it
Unless: negation, quotation, question, report
Within: start

Phrase: (thanks|thank you) for (sharing|voicing|expressing|giving us|giving) your
  (opinion|opinions|view|views|thoughts)
Strength: weak
Found-in: Thank you for sharing your opinion.
Better: say what is made of it

# Made small

Phrase: (that's|that is|this is|it's|it is|it was) (hardly|not really|not exactly|scarcely)
  (a|an|our|such a|the) (problem|issue|big deal|disaster|catastrophe|tragedy|reason|drama|end of the
  world)
Found-in: It is hardly a problem.
Better: take it as seriously as the customer does
Unless: quotation, question, condition, report

Phrase: (not|isn't|hardly) the end of the world
Found-in: A cold soup is not the end of the world.
Better: take it as seriously as the customer does
Unless: quotation, question, condition, report

Phrase: (much ado about nothing|storm in a teacup|tempest in a teapot|making a mountain|making a
  fuss|make such a fuss|blowing this out|blow this out|blowing it out|first world
  problem|first-world problem)
Found-in: This is a storm in a teacup.
Better: take it as seriously as the customer does
Unless: quotation, report, negation, question

Phrase: (you are|you're|this is|that is|that's) [just|simply|really|only|mere|pure]
  (nitpicking|nit-picking|splitting hairs|hair-splitting)
Found-in: You are just splitting hairs.
Better: take it as seriously as the customer does
Unless: quotation, report, negation, question, condition

Phrase: (you are|you're|you were) [just|simply|clearly|a bit|rather|being|far|a little]
  (overreacting|over-reacting|exaggerating|too sensitive|oversensitive|over-sensitive|too picky|too
  fussy|too demanding|being dramatic|imagining things|imagining it|being unreasonable)
Found-in: You are clearly overreacting.
Better: take it as seriously as the customer does
Unless: quotation, question, report, negation

Phrase: (you|you'll|you will|you'd|one) (just|simply|'ll just|will just) (have|need|got) to (live
  with|get used to|put up with|accept|deal with|cope with|get over) (it|that|this|the)
Found-in: You just have to live with it.
Better: say what helps meanwhile
Unless: quotation, question, report

Phrase: (get over it|get used to it|deal with it|live with it|suck it up|grow up|tough luck|hard
  luck|hard cheese|boo hoo|cry me a river|your loss|nobody's perfect|nobody is perfect|no one is
  perfect)
Strength: weak
Found-in: Tough luck.
Not-in: I know how to deal with it at noon.
Better: say what can be done about it
Unless: quotation, question, report, condition
Within: start

Phrase: (you|customers|people|users) (always|like to|love to|just like to|just want to) complain
Found-in: People love to complain.
Better: answer what the complaint is about
Unless: quotation, question, report

Phrase: (go|take your business|try|buy|shop|eat|stay|bank|book) (elsewhere|somewhere else) (then|if
  you|next time)
Found-in: Take your business elsewhere then.
Better: say what can be done here
Unless: quotation, question, report

Phrase: if you (don't|do not|didn't) like (it|that|this|our * |the * ) (don't|do not|go|leave|you
  can|you may|you are free|you're free|there is|there are|then|buy|use|write|feel free)
Found-in: If you don't like it, go elsewhere.
Better: ask what would help
Unless: quotation, question, report

Phrase: (rtfm|read the (manual|docs|documentation|faq|fine print|terms|instructions|label|small
  print))
Strength: weak
Found-in: Read the manual.
Better: say the answer, and where more of it stands
Unless: quotation, question, report
Within: start

Phrase: (patches|prs|pull requests) (are) (welcome|accepted)
Strength: weak
Found-in: Patches are welcome.
Better: say whether somebody may look at it, and where to begin

Phrase: [then|just|so] fix it yourself
Strength: weak
Found-in: Then fix it yourself.
Not-in: It takes an hour to fix it yourself.
Better: say whether somebody may look at it, and where to begin
Within: start

Phrase: (feel free to fork|use something else|use another (app|program|tool|library|service))
Strength: weak
Found-in: Then use another tool.
Better: say why it does not fit here, and what does
Unless: quotation, question, report, negation
