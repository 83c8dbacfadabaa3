Lexicon: question
Language: en
Purpose: Ways of asking for an answer, with or without a question mark.
Act: question
Unless: quotation
Source: written for replylint

# Wondering

Phrase: (was|am|were|been) [just|also|really|now|still] wondering
  (if|whether|how|when|where|what|which|why|about)
Found-in: I was just wondering whether the blue one comes in oak.
Not-in: It was no wonder that it broke.

Phrase: (i'm|we're|i've been|we've been) [just|also|now|still] wondering
  (if|whether|how|when|where|what|which|why|who|about)
Found-in: I'm wondering how long the battery lasts.

Phrase: (i|we) [do|just|also] wonder (if|whether|how|when|where|what|which|why|who)
Found-in: I wonder if the lid fits the old pot.
Not-in: No wonder the lid broke.

Phrase: just wondering (if|whether|how|when|where|what|which|why|who|about)
Found-in: Just wondering when the shop opens.

Phrase: wondering (if|whether) (you|there|it|i|we|this|the|anyone)
Found-in: Wondering if you sell spare lids.

Phrase: it makes me wonder (if|whether|how|why|what)
Found-in: It makes me wonder why the other shop has it.

# Could you tell me

Phrase: (can|could) (you|anyone|someone) [please|just] (tell|advise|inform|remind) (me|us)
Found-in: Could you please tell me what it weighs.
Not-in: The courier told me it was lost.

Phrase: (can|could|would|will) (you|anyone|someone|somebody|anybody) [please|just] let (me|us) know
Found-in: Can you let us know when it ships.

Phrase: (can|could|would) (you|anyone|someone) [please|just]
  (explain|clarify|confirm|advise|specify|elaborate|shed)
Found-in: Could you clarify which of the two is yours.
Not-in: You could be right.

Phrase: (would|are) you able to (tell|confirm|advise|explain|clarify|say|check|let)
Found-in: Are you able to confirm the date.
Not-in: You are able to change it online.

Phrase: (can|could|would) you [please|kindly] (help me understand|give me an idea|point me to|point
  me in|direct me to)
Found-in: Could you please give me an idea of the price.

Phrase: (may|can|could|might) i [please|just|also] (ask|know|enquire|inquire)
Found-in: May I ask what the lid is made of.
Not-in: I can ask the courier.

Phrase: (do|would) you [happen to] know
Found-in: Do you happen to know the size of the box.
Not-in: You know the size of the box.

Phrase: (does|would) (anyone|anybody|someone|somebody) [here|happen to] know
Found-in: Does anyone know where the switch is.
Not-in: Anyone who knows the switch can do it.

Phrase: any (idea|clue|suggestion|suggestions|thoughts|advice|hints|tips|guidance)
  (on|about|how|what|why|when|where|which|if|whether|as to|for|who)
Found-in: Any idea when it comes back in stock.
Not-in: We had some ideas of our own.

Phrase: any
  (idea|ideas|clue|suggestions|thoughts|advice|hints|tips|pointers|news|update|updates|luck|feedback|info|information|word|eta)
Found-in: Any news of my parcel.
Found-in: Any luck with the lid.
Not-in: We had no news of it.
Within: start

Phrase: any (update|updates|news|word|progress|information|info) (on|about|regarding|for|of|from)
Found-in: Is there any update on my refund.
Not-in: We have an update on your refund.

# Knowing

Phrase: (would|should) [just|also] (like|love|want|be interested|be curious|be keen) to
  (know|hear|learn|find out|understand|see if|see whether|ask|enquire|inquire)
Found-in: I would like to know how to clean it.
Not-in: I would like to thank you.

Phrase: (i'd|we'd) [just|also] (like|love|be interested) to (know|hear|learn|find out|understand|see
  if|see whether|ask|enquire|inquire)
Found-in: I'd like to know if the cable is sold alone.
Not-in: I'd like to thank you.

Phrase: (need|want|wanted) to (know|ask|clarify|check|confirm|understand)
  (if|whether|how|when|what|which|why|about)
Found-in: I need to know when the fitter comes.
Not-in: You need to know the code.

Phrase: (i|we) [just|also|really|only|simply] (need|want|wanted) to (know|find out|enquire|inquire)
Found-in: We just wanted to know.
Not-in: You need to know the code.

Phrase: (appreciate|welcome) (any|some|your)
  (help|advice|information|info|input|guidance|suggestions|pointers|ideas|insight|insights|thoughts|clarification|assistance|feedback|tips|recommendations)
  (on|about|regarding|with|how|for|as to)
Found-in: I would appreciate any advice on the finish.
Not-in: I appreciate your kind words.

Phrase: (i|we) would be [*] (grateful|glad|happy|pleased) if you (could|can|would)
  (tell|let|explain|advise|confirm|clarify|inform)
Found-in: I would be very grateful if you could tell me the price.
Not-in: I would be grateful for a new lid.

Phrase: (i'd|we'd) be [*] (grateful|glad|happy|pleased) if you (could|can|would)
  (tell|let|explain|advise|confirm|clarify|inform)
Found-in: I'd be grateful if you could confirm the price.

Phrase: (i|we) (would|should) [really] appreciate it if you (could|can|would)
  (tell|let|explain|advise|confirm|clarify|inform)
Found-in: I would appreciate it if you could explain the bill.

Phrase: it (would be|is) (good|great|nice|helpful|useful|interesting|important|best) to
  (know|hear|understand|find out)
Found-in: It would be good to know which size fits.
Not-in: It is good to have the lid.

Phrase: (am|are|was|were) [*] (curious|interested) (if|whether|how|when|what|why|about|to know|to
  hear|to see|as to|in knowing|which)
Found-in: I am curious how the dye holds.
Not-in: He is a curious man.

Phrase: (i'm|we're) [just|also] (curious|interested) (if|whether|how|when|what|why|about|to know|to
  hear|to see|as to|in knowing|in finding|in hearing|which)
Found-in: I'm curious how the dye holds.

Phrase: just curious (if|whether|how|when|what|why|about|as)
Found-in: Just curious how long the sale lasts.

Phrase: (am|i was|we are|we were) [*] (unsure|uncertain|not sure|not certain|confused|puzzled)
  (if|whether|how|when|where|what|which|why)
Found-in: I am not sure which cable goes where.
Not-in: It is not sure to rain.

Phrase: (i'm|we're) [*] (unsure|uncertain|not sure|not certain|confused|puzzled)
  (if|whether|how|when|where|what|which|why|about|as to)
Found-in: I'm unsure how to fold it.

Phrase: not [quite|entirely] sure (if|whether|how|when|where|what|which|why|who)
Found-in: Not sure whether the seal is right.

Phrase: it (is|was) [still] (unclear|not clear) [to me] (if|whether|how|when|where|what|which|why)
Found-in: It is not clear to me which form to fill in.
Not-in: It is clear that the seal broke.

Phrase: (don't|cannot|can't|couldn't|not) [*] (know|understand|see|find|figure out|work out|find
  out) (if|whether|how|when|where|why|which|who)
Found-in: I don't understand why I was charged.
Found-in: I couldn't find out why.
Not-in: I understand why it broke.

Phrase: (i|we) (have|had) (no|little) (idea|clue)
  (if|whether|how|when|where|what|which|why|who|about|of)
Found-in: I have no idea where the parcel is.
Not-in: I have a good idea of it.

Phrase: (i'm|i am|we're|we are) trying to (find out|understand|figure out|work
  out|determine|establish|see if)
Found-in: I'm trying to find out what I owe.
Not-in: I am trying to open it.

Phrase: can't figure out (if|whether|how|when|where|what|which|why|who)
Found-in: I still can't figure out what it does.
Found-in: I can't figure out what fits.

Phrase: (is it|would it be) (possible|ok|okay|alright|all right|feasible|allowed|permitted) [for
  (me|us|you)] (to|if)
Found-in: Would it be possible for me to pay by card.
Not-in: It is possible to pay by card.

Phrase: is there (any|a|an|some|another)
  (way|chance|possibility|option|reason|news|update|hope|means|solution|workaround|alternative|method|trick)
Found-in: Is there any way to speed it up.
Not-in: There is a way to open it.

Phrase: is there (anything|something|somewhere|someone|anyone|anybody)
Found-in: Is there something I should send first.
Not-in: There is something in the box.

Phrase: are there (any|some|other|plans|more)
Found-in: Are there any spare lids.
Not-in: There are some lids.

Phrase: (any|what are the) chance (of|that|you|to)
Found-in: Any chance of a new lid.
Not-in: We had a chance to look.

Phrase: any (way|possibility|plans) (to|of|that|i|we|you|for)
Found-in: Is there any way you could send it sooner.
Not-in: There is no way round.

# Let me know

Phrase: let (me|us) know (how|when|where|what|which|why|who|whether|about)
Found-in: Please let me know when it ships.
Not-in: I will let you know when it ships.

Phrase: let (me|us) know if (it|this|that|there|i|we|he|she|they|my|our|the|these|those)
Strength: weak
Found-in: Let me know if there is a newer one.

Phrase: let (me|us) know if you (can|could|are able|sell|offer|stock|ship|deliver|accept|have any
  idea|know|are going|will|would|think|agree|want me|need me)
Strength: weak
Found-in: Please let me know if you can send it by Friday.

Phrase: let (me|us) know (your|the|an|a)
  (thoughts|opinion|view|views|price|prices|cost|status|answer|decision|details|date|time|outcome|result|reason|procedure|process|next
  steps|timeline)
Found-in: Let me know the price of the lid.

Phrase: let (me|us) know [as soon as possible|asap|soon|please|by return] please
Strength: weak
Found-in: Let me know asap please.

Phrase: please (let (me|us) know|advise|inform me|inform us|tell me|tell
  us|explain|clarify|enlighten me|specify)
Found-in: Please advise.
Not-in: We would advise a softer cloth.

Phrase: (kindly|pls|plz) (let (me|us) know|advise|inform me|inform us|tell me|tell
  us|explain|clarify|confirm)
Found-in: Pls let me know the price.

Phrase: please confirm (if|whether|when|that|the|how|what|which|my|our|receipt|by)
Found-in: Please confirm that my slot still stands.

Phrase: (tell|show|advise|inform) (me|us) (if|whether|how|when|where|what|which|why|who)
Found-in: Tell me how I can pay.
Not-in: The fitter told me how it works.

Phrase: explain [to me|to us] (if|whether|how|when|where|what|which|why|who)
Found-in: Somebody should explain why it costs more.
Not-in: Your note explained why it costs more.

Phrase: give (me|us) [an|a|some|the|any|more|further]
  (idea|explanation|information|info|details|update|estimate|quote|answer|advice|clue|indication|timeline|eta)
Found-in: Please give me an estimate.

Phrase: (get|come|write) back to (me|us) (with|on|about)
Found-in: Please get back to me with a price.
Not-in: We will get back to you with a price.

# Naming the asking

Phrase: (my|our|the|one|another|first|second|last|other|main|only|next)
  (question|query|enquiry|inquiry) (is|was|would be|about|regarding|concerning|on|for)
Found-in: My question is about the seal.
Not-in: Your question was a good one.

Phrase: (my|our|the|some|several|two|three|few|other) (questions|queries|enquiries|inquiries)
  (is|are|were|about|regarding|concerning|on)
Strength: weak
Found-in: My questions are these.
Not-in: Feel free to send your questions.

Phrase: (i|we) [also] (have|had) (a|one|another|two|three|some|a few|a couple of) [*]
  (question|questions|query)
Strength: weak
Found-in: I have a quick question.
Not-in: You have a question mark in the name.

Phrase: (i've|we've) [also|just] got (a|one|another|two|three|some|a few) [*]
  (question|questions|query|queries)
Strength: weak
Found-in: I've got a quick question.

Phrase: (quick|small|simple|one|another|general|short|two|stupid|silly|dumb|basic|just
  a|further|second|first|last|next) (question|questions|query)
Strength: weak
Found-in: Quick question, does it float.
Not-in: Your question is not forgotten.
Within: start

Phrase: the question (is|remains|then is|arises)
Found-in: The question remains who pays.

Phrase: (am|are) (writing|emailing|contacting you|getting in touch|calling|reaching out) to
  (ask|enquire|inquire|find out|query|clarify|understand|check)
Found-in: I am writing to enquire about the lamp.
Not-in: I am writing to thank you.

Phrase: (i'm|we're) (writing|emailing|contacting you|getting in
  touch|calling|mailing|e-mailing|reaching out) to (ask|enquire|inquire|find out|query|request
  information|clarify|understand|check)
Found-in: I'm writing to ask about the lamp.

Phrase: (i|we) (would like to|wish to|want to|wanted to|have to|need to|am going to|must)
  (ask|enquire|inquire)
Found-in: I want to enquire about a lamp.
Found-in: I must ask about a lamp.
Not-in: I want to thank you.

Phrase: (i|we) (ask|enquire|inquire) (if|whether|how|when|where|what|which|why|who|because|about)
Found-in: We enquire whether the lamp is new.
Not-in: He asked whether the lamp is new.

Phrase: (asking|enquiring|inquiring) (about|if|whether|how|when|where|what|which|why|who)
Found-in: I am enquiring about your lamps.
Not-in: Thank you for your enquiry about lamps.

Phrase: (an|my|this) (enquiry|inquiry|query) (about|regarding|concerning|into|as to)
Found-in: This is an enquiry about lamps.
Not-in: We answer each enquiry.

Phrase: (i|we) would [also] like (to have|to get|some|more|further|an|a)
  (information|info|advice|clarification|details|explanation|answer|update|quote|estimate|guidance)
Found-in: I would like some information about your lamps.

Phrase: (i'd|we'd) [also] like (to have|to get|some|more|further|an|a)
  (information|info|advice|clarification|details|explanation|answer|update|quote|estimate|guidance)
Found-in: I'd like a quote for twelve lamps.

Phrase: (looking|searching|hunting) for (information|info|advice|clarification|details|an
  explanation|an answer|an update|guidance|suggestions|recommendations|someone who|help)
Found-in: I am looking for advice on lamps.
Not-in: I am looking for my lamp.

Phrase: (i|we) (need|require|want) (some|more|further|an|your|any)
  (information|info|advice|clarification|details|explanation|answer|update|guidance|help with)
Found-in: We require further details.

# Elliptic and chatty

Phrase: (what|how) about
  (a|an|the|my|your|our|this|that|these|those|if|when|it|using|for|in|with|other)
Found-in: What about the other lamp.

Phrase: what if (i|we|the|it|my|you|he|she|they|there)
Found-in: What if the lamp is late.

Phrase: (how come|why is it that|what is it that|how is it that)
Found-in: How come mine is smaller.

Phrase: what (is|are|was|were|would be|will be)
  (the|your|my|our|this|that|these|those|it|a|going|wrong|up)
Found-in: What is the price then.
Within: start

Phrase: what's (the|your|my|our|this|that|it|a|going|wrong|up|happening)
Found-in: What's the price.
Within: start

Phrase: what (do|does|did|can|could|should|would|will|shall|must|might)
  (i|we|you|he|she|it|they|the|this|that|one)
Found-in: What should I do now.
Within: start

Phrase: how (do|does|did|can|could|should|would|will|shall|must)
  (i|we|you|he|she|it|they|the|this|that|one|my)
Found-in: How do I open it.
Within: start

Phrase: how (long|much|many|often|far|soon|big|large|heavy|tall|wide|old|late|fast)
  (do|does|did|can|could|should|would|will|is|are|was|were|has|have)
Found-in: How long does it take.
Not-in: How long the road is.
Within: start

Phrase: how (much|many) (for|more|of|days|weeks|hours|people|items|pieces|units|does|is|are|left)
Found-in: How many weeks is it.

Phrase: (when|where) (do|does|did|can|could|should|would|will|is|are|was|has|have)
  (i|we|you|he|she|it|they|the|this|that|my|your|our)
Found-in: When will it ship.
Not-in: When I opened it.
Within: start

Phrase: why
  (do|does|did|can't|couldn't|should|would|won't|is|are|was|were|has|have|doesn't|don't|didn't|isn't|aren't|not)
Found-in: Why is the lid red.
Not-in: Why, thank you.
Within: start

Phrase: (who|whom) (do|does|did|can|could|should|would|will|is|are|was|were|has|have|pays|sent)
Found-in: Who should I call.
Within: start

Phrase: which (one|is|are|of|do|does|size|model|version|colour|color|way|date|day|would|should|can)
Found-in: Which one is mine.
Not-in: The lamp, which is red.
Within: start

Phrase: (is|are) (it|this|that|there|these|those|they|you|my|your|the) *
  (to|for|or|available|possible|included|compatible|safe|ok|normal|true|correct)
Found-in: Is this really safe to use.
Not-in: It is safe to use.
Within: start

Phrase: (do|does|did) (you|it|this|that|they|i|we)
  (have|sell|ship|offer|need|work|come|accept|deliver|know|mean|include|fit|take|support|get|still|also|make)
Found-in: Do you ship to Malta.
Not-in: You do ship to Malta.
Within: start

Phrase: (can|could|may|should) (i|we|it)
  (get|have|use|pay|order|return|cancel|change|send|buy|still|also|exchange|come|do|add|track|be|keep|swap|put|go|make|take|just|not|wait)
Found-in: Can I pay by card.
Not-in: I can pay by card.
Within: start

Phrase: (has|have) (my|the|it|you|anyone|this|our)
  (order|parcel|package|been|refund|shipment|got|received|had|seen|tried|shipped|any|ever|payment|sent|heard)
Found-in: Has my order left yet.
Not-in: My order has left.
Within: start

Phrase: (or not|or something else|or is it|or do i|or should i|or can i|or would)
Found-in: Should I bin it or not.

# Asking back

Phrase: (what|which) (exactly|kind of|sort of|type of|else)
  (do|does|did|is|are|was|were|can|could|should|would|have|happened|happens)
Found-in: What exactly happened.
Within: start

Phrase: (correct|right) me if
Found-in: Correct me if this is the old price.

Phrase: am i (right|correct|supposed|entitled|able|allowed|eligible|missing|understanding|to|the
  only|wrong|mistaken|doing)
Found-in: Am I supposed to pay for that.

Phrase: is that (right|correct|true|so|ok|okay|normal|possible|all)
Found-in: It costs ten pounds, is that right.

Phrase: would (you|it|this|that) (recommend|suggest|be|help|work|mind telling|mind
  explaining|consider|prefer|say|advise)
Found-in: Would you recommend oak.
Not-in: It would help.
Within: start

Phrase: what (would|do|did) you (recommend|suggest|advise|think|mean|prefer|say)
Found-in: For a small room what would you recommend.

Phrase: (looking|asking) for (your|some|any)
  (opinion|opinions|advice|recommendation|recommendations|input|view|thoughts)
Found-in: I am asking for your opinion.

Phrase: please (help|assist) me (understand|find|to understand|to find|with|figure|solve|resolve|in)
Found-in: Please help me understand the bill.

Phrase: (can|could) (you|anyone|someone) [please] help
Found-in: Can anyone help.
Not-in: You can help yourself.

Phrase: (seeking|requesting|need) (clarification|advice|information|confirmation|an
  explanation|guidance|help) (on|about|regarding|as to|for|with)
Found-in: Seeking clarification on the fees.

Phrase: (i|we) (fail to|cannot|can't|do not|don't) (see|understand|comprehend|follow|get)
  (why|how|what|the reason|the logic)
Found-in: I fail to see why I should pay.

Phrase: tell me (about|more|please|the|your)
Found-in: Tell me more about the oak lamp.

Phrase: (a|an|any|some) (explanation|answer|clarification|reply|response|update) would be [*]
  (appreciated|welcome|nice|helpful|good)
Found-in: Some explanation would be nice.

Phrase: where (on|in) (the|your) (site|website|web site|page|shop|store|app|account|manual)
Found-in: Where on your site is the form.
Within: start

Phrase: (hope|hoping) you (can|could) (tell|explain|advise|clarify|confirm)
Found-in: I hope you can tell me the size.
Not-in: I hope you like it.

Phrase: (can't|cannot|couldn't|don't|unable to|not able to) (find|see|figure out|work out) (out
  how|out where|any way|a way|anywhere|the way|any information|anything|any option)
Found-in: I cannot find any way to turn it off.
Not-in: I cannot find the lid.

Phrase: (shed|throw) (some|any|more) light
Found-in: Perhaps someone can shed some light on it.
Not-in: The lamp sheds a warm light.

Phrase: (love|like) [to get|to have|to hear|to know] (your|an|any|some)
  (opinion|opinions|view|views|thoughts|take|suggestions|recommendations)
Found-in: We would love to hear your thoughts.
Not-in: We would love your lamp.

Phrase: (question|query|enquiry|inquiry) (about|regarding|concerning|on|for)
Strength: weak
Found-in: Question about the lamp.
Not-in: There is no question that it broke.
Within: start
