Lexicon: indifference
Language: en
Purpose: Words of a reply that shrugs at what troubles the customer.
Unless: negation quotation report
Source: written for replylint

# not ours

Phrase: (is|was|it's|that's) [really|simply|certainly|definitely|clearly|frankly] not
  [really|exactly] (our|my) (problem|concern|business|job|headache|department)
Found-in: That is not our problem.
Found-in: That's really not my department.
Not-in: Whether or not our problem is solved, we call.
Not-in: It is a problem of ours.
Better: say who can help, and pass it on
Unless: quotation report condition question

Phrase: (isn't|isnt|ain't|wasn't) [really|exactly] (our|my)
  (problem|concern|business|job|headache|lookout|department)
Found-in: It isn't our problem.
Not-in: It is our problem, and we mend it.
Better: say who can help, and pass it on
Unless: quotation report condition question

Phrase: not (our|my) (problem|concern|business|job|headache|department|circus|pay grade)
Found-in: Not our problem.
Not-in: Sorry that it was not our day.
Better: say who can help, and pass it on
Unless: quotation report condition question
Within: start

Phrase: (sorry|well|so|then|frankly) not (our|my) (problem|concern|business|job|department)
Found-in: Sorry, not my department.
Not-in: We are sorry that you have a problem.
Better: say who can help, and pass it on
Unless: quotation report

Phrase: (above|beyond) my pay grade
Found-in: That is above my pay grade.
Not-in: My pay is above the grade.
Better: say who can help, and pass it on

Phrase: (that is|that's|this is|it is|it's) (your|entirely your|your own|now your|really your)
  (problem|own problem|headache|lookout|business|affair)
Found-in: If the box is lost, that's your problem.
Not-in: That's your problem solved.
Not-in: Was that your problem?
Better: say what can be done, and who can help
Unless: negation quotation report question
Within: end

Phrase: (you will have to|you'll have to|you have to|you can|you'll need to|you need to|just|please)
  (figure|sort|work) (it|that|this) out (yourself|on your own|by yourself|alone)
Found-in: You'll have to figure it out yourself.
Not-in: You can work it out with the chart.
Better: say where help is, or give the steps

Phrase: (that is|that's|it's|it is) (for you|up to you) to (figure|sort|work) out
Found-in: That is for you to sort out.
Not-in: That is for us to sort out.
Better: say where help is, or give the steps

Phrase: (i|we) (only|just) (work here|do as i am told|do what i am told|follow orders|follow the
  rules|do what they tell me)
Found-in: I only work here.
Not-in: We only work here in summer.
Better: say what can be done, and who can help
Within: end

Phrase: (i|we) (don't|do not|didn't|did not) make the rules
Found-in: I don't make the rules.
Not-in: We make the rules with care.
Better: give the reason for the rule, and what is possible
Unless: quotation report

# nothing to be done

Phrase: (out of our hands|out of my hands)
Strength: weak
Found-in: It is out of our hands.
Not-in: The vase slipped out of my hand.
Better: say whose hands it is in, and what was asked of them
Unless: negation quotation report condition question

Phrase: what (do|did) you (want|expect) (me|us) to do [about it|about that|about this]
Found-in: What do you want us to do about it?
Not-in: What do you want us to do: mend or replace it?
Better: offer what can be done
Within: end

Phrase: (oh well|too bad|tough luck|tough|hard luck|hard cheese|bad luck|tough cookies|that's too
  bad|c'est la vie|so be it|your loss|suit yourself|your choice|it happens|happens|stuff
  happens|relax|chill|chill out|lighten up|could be worse|no big deal|too late)
Strength: weak
Found-in: Too bad.
Found-in: Suit yourself.
Found-in: No big deal.
Not-in: I was too late for the train.
Better: leave it out; say what can be done
Unless: negation quotation report condition
Within: start

# it happens

Phrase: (these|such|those) things [do|just|sometimes|can|will] happen
Strength: weak
Found-in: These things happen.
Not-in: Tell us when these things happen.
Better: say sorry for it, and what is being done
Within: start

Phrase: (but|well|unfortunately|sadly|sorry|yes|yeah|look|afraid|know) (these|such|those) things
  [do|just|sometimes|can|will] happen
Strength: weak
Found-in: Unfortunately such things happen.
Not-in: We saw things happen at night.
Better: say sorry for it, and what is being done

Phrase: (mistakes|accidents|errors|delays) [do|just|sometimes|can|will] happen
Strength: weak
Found-in: Mistakes happen.
Not-in: We learn how accidents happen.
Better: say sorry for it, and what is being done
Within: start

Phrase: shit happens
Found-in: Shit happens.
Not-in: What happens next is up to the court.
Better: say sorry for it, and what is being done

Phrase: (everyone|everybody|we all|anyone|anybody) (makes|make|can make|has made) mistakes
Strength: weak
Found-in: Everybody makes mistakes.
Not-in: We make mistakes, and this was one.
Better: own the mistake: "we made a mistake"

Phrase: (that's|that is|this is|it's|it is) (just|simply|unfortunately|sadly|merely) (how|the way)
  (it|things|this|that|life|business|the world|it all) (is|are|goes)
Found-in: That's just how it is.
Not-in: That is how it is packed.
Better: give the reason, and what can be done
Unless: quotation report condition question

Phrase: (that's|that is|this is|it's|it is) (how|the way) (it is|things are|life is|it goes|life
  goes)
Found-in: We are closed, and that's how it is.
Not-in: That is how it is packed.
Better: give the reason, and what can be done
Unless: quotation report condition question
Within: end

Phrase: (that's|that is|such is|so is) life
Found-in: Well, that's life.
Not-in: That's life insurance for you.
Better: say sorry for it, and what is being done
Within: end

Phrase: it is what it is
Found-in: It is what it is.
Not-in: It is what it says.
Better: say what can be done
Unless: quotation report

Phrase: (you|you will|you'll|you would) [just|simply|now] (have|need) to (live with|put up with|get
  used to|come to terms with|make do with|get over|make your peace with|suck up) (it|that|this)
Found-in: You will just have to live with it.
Not-in: We will not have you live with it.
Not-in: You have to live with us.
Better: say what can be done
Unless: negation quotation report condition question

Phrase: (you|you will|you'll) [just|simply] have to accept (it|that|this)
Found-in: You will have to accept that.
Not-in: You will have to accept this cookie.
Not-in: You will have to accept it by noon, else it lapses.
Better: give the reason, and what can be done
Unless: negation quotation report condition question
Within: end

Phrase: (you'd better|you had better|better|just) get used to (it|that|this)
Found-in: Better get used to it.
Not-in: They soon get used to it.
Better: say what is being done about it
Unless: quotation report

Phrase: you get what you (pay|paid) for
Strength: weak
Found-in: You get what you pay for.
Not-in: You get what you ordered.
Better: leave it out; say what can be done
Unless: quotation report

# it is only …

Phrase: (it is|it was|this is|that is|it's|that's) (only|just|merely) a (minor|small|tiny|little)
  (scratch|thing|issue|problem|matter|detail|inconvenience|delay|fault|crack|dent|glitch|annoyance|mark|stain|nuisance)
Strength: weak
Found-in: It is only a small scratch.
Not-in: It is a small hotel.
Not-in: It is not only a small scratch, we see that now.
Better: say that it matters, and what is being done
Unless: negation quotation report condition question

Phrase: (it is|it was|this is|this was|that is|that was|it's|that's) (only|just|merely) (a|an)
  (scratch|dent|toy|game|kettle|crack|lid|phone|mug|delay|typo|glitch|blemish|stain|sticker|app|day|bruise|joke|cup|box|lamp|chair|shirt|coffee|meal)
Strength: weak
Found-in: It's only a mug.
Not-in: It is a mug of ours.
Not-in: It's just a day trip.
Better: say that it matters, and what is being done
Within: end

Phrase: (it is|it was|that is|it's|that's) (only|just) (a few|a couple of|some|two|three|five|ten)
  (days|minutes|hours|weeks|cents|pence|euros|dollars|pounds|scratches|crumbs) [late]
Strength: weak
Found-in: It was only a few days late.
Not-in: It is only a few minutes from the station.
Better: say that it matters, and what is being done
Within: end

Phrase: (it's|it is|that's|that is|this is) [really|hardly] (not|hardly) (the end of the world|a
  tragedy|a catastrophe|a disaster|a drama|a big deal|such a big deal|that big a deal|that bad|a
  matter of life and death|rocket science|worth the fuss|worth getting upset)
Strength: weak
Found-in: It's not the end of the world.
Not-in: That is the end of the road.
Better: say that it matters, and what is being done
Unless: quotation report condition question

Phrase: (what is|what's|where is|where's) the (big deal|drama|fuss|big problem)
Strength: weak
Found-in: What's the big deal?
Not-in: What is the price?
Better: ask what would help
Unless: quotation report

Phrase: (worse things happen|others have it worse|other people have it worse|other people have real
  problems|there are worse things|there are bigger problems|others have real problems|first world
  problem|first world problems|people are starving|be glad it was not|be glad it wasn't)
Found-in: Worse things happen at sea.
Found-in: There are bigger problems than a late parcel.
Not-in: The scratch got worse in the wash.
Better: say that it matters, and what is being done
Unless: quotation report condition

Phrase: you (should|could|can|ought to) [just|really|at least] (be|consider yourself)
  (glad|grateful|thankful|lucky|happy) (that|you|we|it|anyone|anybody|nobody|nothing)
Found-in: You should be glad that it came at all.
Not-in: You should be happy to hear that it has left.
Better: leave it out; say what is being done
Unless: quotation report condition question

Phrase: (consider yourself lucky|count yourself lucky|be glad you|be grateful you|be grateful
  that|be glad that)
Found-in: Consider yourself lucky.
Not-in: We would be glad that you come.
Better: leave it out; say what is being done
Within: start

Phrase: (you will|you'll) [just] (survive|live|get over it|manage somehow)
Found-in: You'll survive.
Not-in: You'll live close to the sea.
Better: leave it out; say what is being done
Within: end

# calm down

Phrase: calm down
Found-in: Calm down.
Not-in: Wait for the sea to calm down.
Better: say that the annoyance is understood
Within: start

Phrase: (please|just|you need to|you should|you have to|you must|try to|kindly|now|would you|can
  you|could you|hey) [just|please|try to|all] (calm down|cool down|relax a bit|chill out|settle
  down|cool it|compose yourself|get a grip|pull yourself together)
Found-in: Please calm down.
Not-in: Please let the oven cool down.
Not-in: Just wait until the fan has calmed down.
Better: say that the annoyance is understood

Phrase: (there is|there's) no (need|reason) to [be|get|become] [so|this|that]
  (upset|angry|rude|emotional|hysterical|aggressive|nasty|worked
  up|annoyed|mad|impatient|impolite|unfriendly|shout|yell|swear|overreact|make a fuss|make a
  scene|exaggerate)
Found-in: There is no need to get upset.
Not-in: There is no need to call.
Better: say that the annoyance is understood
Unless: quotation report

Phrase: (there is|there's) no need for (such|that|this)
  (tone|language|drama|fuss|aggression|rudeness|attitude|hysteria)
Found-in: There is no need for this tone.
Not-in: There is no need for such a box.
Better: say that the annoyance is understood
Unless: quotation report

Phrase: (you are|you're) [just|clearly|really|simply] (overreacting|making a fuss|making a
  mountain|making a scene|making such a fuss|being oversensitive|being too sensitive|too
  sensitive|oversensitive|too impatient|making a drama)
Found-in: You are overreacting.
Not-in: The alarm is overreacting.
Better: say that the annoyance is understood
Unless: negation quotation report condition question

Phrase: (don't|dont|do not) (overreact|make such a fuss|make a fuss|make a scene|get so upset|get
  upset|get so worked up|get worked up|be so impatient|be so sensitive|be so dramatic|get
  hysterical|get angry|get mad at)
Found-in: Don't make such a fuss.
Not-in: The dogs don't get upset by the fan.
Better: say that the annoyance is understood
Unless: quotation report
Within: start

Phrase: patience is a virtue
Found-in: Patience is a virtue.
Not-in: Your patience is a gift.
Better: say sorry for the wait, and when it ends

Phrase: (good things come to those who wait|all good things take time)
Strength: weak
Found-in: Good things come to those who wait.
Not-in: Good things come in small boxes.
Better: say sorry for the wait, and when it ends

Phrase: (wait your turn|wait like everyone else|wait like everybody else|wait in line like|queue
  like everyone else)
Found-in: You will have to wait like everyone else.
Not-in: You need not wait for your return.
Better: say sorry for the wait, and when it ends
Unless: quotation report negation

Phrase: (you are|you're) (not [our|the] only|not our only|hardly our only)
  (customer|guest|client|patient|user|customer we have|one waiting|one who has to wait|one with
  problems|one with a problem)
Found-in: You are not our only customer.
Not-in: You are not the only one, others saw it too.
Better: say when it is the customer's turn
Unless: quotation report

Phrase: (we|i) have (better|more important|more urgent) things to (do|worry about|deal with)
Found-in: We have better things to do.
Not-in: We have better lamps to show.
Better: say when it can be done

Phrase: (we|i) (do not|don't|really don't) have (time|the time) for
  (this|that|you|such|your|people|trifles)
Found-in: I don't have time for this.
Not-in: We do not have time for a second coat before Friday.
Better: say when there is time
Unless: quotation report

# take it or leave it

Phrase: take it or leave it
Found-in: That is our price, take it or leave it.
Not-in: You can take it with you or leave it here.
Better: say what can be changed, and what cannot, and why

Phrase: (like it or not|like it or lump it|whether you like it or not)
Found-in: That's the price, like it or lump it.
Not-in: You will like it or get your money back.
Better: say what can be changed, and what cannot, and why

Phrase: (feel free to|you are free to|you're free to|you are welcome to|you're welcome to|you can
  always|you can|you may|please|then|go and|just|you should|why don't you)
  (go|buy|shop|look|order|try|take your business|take your custom|take your money)
  (elsewhere|somewhere else)
Found-in: You are free to take your business elsewhere.
Not-in: We are sorry that you buy elsewhere.
Better: say what would keep the customer
Unless: negation quotation report

Phrase: (then|just|go ahead and|so) do (what you like|whatever you like|whatever you want|what you
  want|as you please|as you like)
Found-in: Then do whatever you like.
Not-in: With the second key you can do what you like.
Better: say what the choices are

Phrase: (nobody|no one|no-one) (forced|forces|is forcing|made|makes|asked) you to
Found-in: Nobody forced you to buy it.
Not-in: Nobody asked us to wait.
Better: leave it out; say what can be done
Unless: quotation report condition question

Phrase: (we are|we're|this is|i am|i'm) not [running] a (charity|welfare|babysitting|soup kitchen)
Found-in: We are not a charity.
Not-in: We are a charity in Leeds.
Better: give the price and the reason for it
Unless: quotation report condition question

Phrase: (couldn't|could not) care less
Found-in: We couldn't care less.
Not-in: We could not care more about it.
Better: leave it out; say what can be done
Unless: quotation report condition question

Phrase: (i|we) [really|honestly|frankly|simply|just] (don't|do not) care
Strength: weak
Found-in: We really don't care.
Not-in: We do not care for cheese.
Better: leave it out; say what can be done
Unless: quotation report condition question
Within: end

Phrase: (i|we) [really|honestly|frankly|simply|just] (don't|do not) care (about your|about you|how
  you|what you (want|think|say|feel)|who you are)
Found-in: We don't care what you think.
Not-in: We don't care what you wear; come as you are.
Better: leave it out; say what can be done
Unless: quotation report condition question

Phrase: (that|this|it) (does not|doesn't|doesnt) (concern|interest|bother) (us|me)
Found-in: That does not interest us.
Not-in: That does not concern you.
Better: say who can help
Unless: quotation report condition question

Phrase: (of no|of little) (interest|concern|consequence) to (us|me)
Found-in: Your reasons are of no interest to us.
Not-in: The lamp is of great interest to us.
Better: say what can be done
Unless: quotation report condition question

Phrase: (that is|that's|this is|it is|it's|still) your [own] problem (and not|not) (ours|mine|our)
Found-in: That's your problem, not ours.
Not-in: That's our problem, not yours.
Better: say what can be done, and who can help
Unless: quotation report

Phrase: (can't|cannot|can not|won't|will not) do (anything|a thing|much) about (it|that|this)
Found-in: We can't do anything about that.
Not-in: What can we do about that? A lot.
Better: say what can be done instead, and who can help
Unless: quotation report condition question

Phrase: if you (don't|do not) like (it|that|this|our *) [then|you can|you are free to|feel free to]
  (shop|go|buy|leave|order|look|cancel|complain|tough|too bad)
Found-in: If you don't like it, shop elsewhere.
Not-in: If you don't like it, send it back for free.
Better: say what would keep the customer
Unless: quotation report

Phrase: (it's|it is|that's|that is|this is) no (big deal|drama|tragedy)
Strength: weak
Found-in: It's no big deal.
Not-in: It is a big deal for us.
Better: say that it matters, and what is being done
Unless: quotation report condition question
