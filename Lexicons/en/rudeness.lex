Lexicon: rudeness
Language: en
Purpose: Insults, contempt, profanity and sarcasm aimed at the reader.
Unless: negation quotation report condition
Source: written for replylint

# insults

Phrase: (you are|you're) [such|really] (a|an) [complete|total|fucking|damn|stupid|pathetic]
  (idiot|moron|imbecile|fool|liar|jerk|asshole|arsehole|bastard|bitch|dickhead|wanker|loser|crook|scammer|troll|disgrace|nuisance|crybaby|whiner|thief)
Found-in: You are an idiot.
Found-in: You're such a liar.
Not-in: You are not an idiot.
Not-in: You are an important customer.
Not-in: If you are a fool for cheese, come by.
Better: leave it out; say only what can be done
Unless: negation quotation report condition question

Phrase: you
  [bloody|fucking|damn|stupid|little|pathetic|dumb|ungrateful|lying|complete|total|absolute|miserable]
  (idiot|moron|imbecile|asshole|arsehole|bastard|dickhead|wanker|dumbass|cretin|dimwit|halfwit|scumbag|bitch|liar)
Found-in: Read it, you idiot.
Found-in: You lying bastard.
Not-in: Do you little ones need a ticket?
Not-in: Idiot proof, so that you cannot break it.
Better: leave it out; say only what can be done

Phrase: (you are|you're)
  [so|just|simply|truly|really|clearly|obviously|too|completely|totally|being|utterly|absolutely]
  (stupid|pathetic|ridiculous|moronic|idiotic|dumb|clueless|hysterical|delusional|brainless|insufferable|illiterate|incompetent|thick|dishonest|childish|ignorant|hopeless|disgusting)
Found-in: You are so stupid.
Found-in: You're being ridiculous.
Not-in: You are not stupid at all.
Not-in: You are ridiculously kind.
Better: leave it out; say only what can be done
Unless: negation quotation report condition question

Phrase: (you are|you're) [so|just|simply|truly|really|being]
  (crazy|insane|mad|paranoid|silly|annoying|rude|difficult|lazy|out of your mind|nuts)
Strength: weak
Found-in: You are being rude.
Not-in: You are not rude at all.
Not-in: You are mad about cheese, aren't you?
Better: leave it out; say only what can be done
Unless: negation quotation report condition question

Phrase: (don't|dont|do not) be [so|such|such a|a|an|that]
  (stupid|ridiculous|idiot|moron|pathetic|crybaby|dumb|fool|childish|baby|jerk)
Found-in: Don't be ridiculous.
Not-in: Don't be afraid of the fan.
Better: leave it out; say only what can be done
Unless: quotation report condition

Phrase: are you [really|just|all|that|so] (stupid|an idiot|a moron|retarded|brain dead|blind or
  something|blind or what|deaf or something|illiterate|out of your
  mind|insane|drunk|thick|dense|stupid or something)
Found-in: Are you stupid?
Not-in: Are you blind, or may we send the printed form?
Not-in: Are you in the shop today?
Better: leave the question out; say it again in one line

Phrase: how (stupid|dumb|thick|dense|slow|ignorant) (are|can) you [be|get]
Found-in: How stupid can you be?
Not-in: How slow is the fan?
Better: leave the question out; say it again in one line

Phrase: your
  (stupid|idiotic|moronic|dumb|pathetic|nonsensical|bloody|fucking|goddamn|goddamned|damned|retarded|brainless|worthless)
  (question|questions|mail|mails|message|messages|email|emails|complaint|complaints|request|requests|demand|demands|attitude|review|letter|whining|excuses|remarks|comments|problems|opinion)
Found-in: I have read your stupid question.
Not-in: Your printer is stupid, so let us help.
Not-in: Your stupid printer will work again tomorrow.
Better: leave the word out

Phrase: your (ridiculous|absurd|silly|childish|petty|insolent|impertinent|damn|crazy|nasty|rude)
  (question|questions|mail|mails|message|messages|email|emails|complaint|complaints|request|requests|demand|demands|attitude|review|letter|whining|excuses|remarks|comments|behaviour|behavior|tone)
Strength: weak
Found-in: We have read your ridiculous complaint.
Not-in: Your rude driver was called in.
Better: leave the word out

Phrase: your
  (whining|whingeing|moaning|bitching|nagging|ranting|rant|rants|tantrum|tantrums|drivel|gibberish|bullshit|nonsense|babbling)
Found-in: Stop sending us your whining.
Not-in: The whining of your fan is gone.
Not-in: Your whining fan can come back to us.
Better: call it "message", and answer it
Within: end

Phrase: (what a|such a|another) (stupid|idiotic|moronic|dumb|ridiculous|pathetic|nonsensical)
  (question|complaint|request|demand|remark|message|mail|email|review)
Found-in: What a stupid question.
Not-in: That is not such a stupid question.
Better: answer the question, and leave the word out

Phrase: (that's|that is|this is|it's|it is) a [really|very]
  (stupid|idiotic|moronic|dumb|pathetic|ridiculous)
  (question|complaint|request|demand|remark|message|mail|email)
Found-in: This is a stupid question.
Not-in: That is not a stupid question.
Not-in: It is a good question.
Better: answer the question, and leave the word out
Unless: negation quotation report condition question

Phrase: (shame on you|how dare you|you should be ashamed|you ought to be ashamed|you disgust me|you
  make me sick|i pity you|i despise you|you are pitiful)
Found-in: How dare you speak to us like that.
Not-in: It is a shame that you had to wait.
Better: leave it out; say only what can be done

Phrase: (you are lying|you're lying|you lied) (to me|to us|about)
Found-in: You lied to us.
Not-in: The bed you are lying on is ours.
Not-in: You lied down.
Better: say what the records show
Unless: negation quotation report condition question

Phrase: (customers|people|someone|somebody|idiots|morons) like you are [just|simply|exactly] (the
  problem|a problem|why nobody|why no one|the worst|a pain|a nightmare|a
  nuisance|stupid|idiots|impossible|a waste)
Found-in: Customers like you are the worst.
Not-in: Customers like you are the reason we open at six.
Better: leave it out; say only what can be done

# away with you

Phrase: (fuck you|fuck off|fuck yourself|go fuck|screw yourself|go to hell|rot in hell|kiss my
  ass|kiss my arse|up yours|piss off|sod off|bugger off|naff off|eff off|screw off|drop dead|get
  stuffed|get bent)
Found-in: Go to hell.
Found-in: You can kiss my ass.
Not-in: The alarm will piss off the neighbours.
Not-in: We did not want to fuck up your order.
Better: leave it out; say only what can be done
Within: start end

Phrase: (so|just|please|now|then|and|you can|well) (fuck you|fuck off|go fuck yourself|screw you|go
  screw yourself|go to hell|piss off|sod off|bugger off|get lost|drop dead|get stuffed)
Found-in: Please just piss off.
Not-in: Parcels of this kind get lost.
Not-in: Take the screw you need from the bag.
Better: leave it out; say only what can be done

Phrase: (get lost|get a life|grow up|grow a pair|screw you|bite me|shove it)
Strength: weak
Found-in: Get lost.
Found-in: Grow up!
Not-in: Our kids grow up fast.
Not-in: Parcels get lost.
Better: leave it out; say only what can be done
Within: start

Phrase: (please|just|you should|you need to|you must|you have to|do us a favour and|do us a favor
  and|do me a favour and|do me a favor and) [just|finally|please] (grow up|get a life|get lost|shut
  up|get a grip)
Found-in: You need to grow up.
Not-in: Please watch them grow up.
Better: leave it out; say only what can be done

Phrase: (shut up|shut your mouth|shut it|stfu|shut the fuck up|shut the hell up|zip it)
Found-in: Shut up and wait.
Not-in: The lid is shut up to the ring.
Better: leave it out; say only what can be done
Within: start

Phrase: (mind your own business|none of your business|none of your damn business)
Found-in: Mind your own business.
Found-in: That is none of your business.
Not-in: We mind your own business plan.
Better: say politely that this cannot be told
Unless: quotation report
Within: end

Phrase: (leave us alone|leave me alone|stop bothering us|stop bothering me|stop pestering us|stop
  pestering me|stop harassing us|stop wasting our time|stop wasting my time|stop spamming us|stop
  annoying us|stop annoying me)
Found-in: Stop wasting our time.
Not-in: We stop at noon.
Better: say what can be done, and who can help
Unless: quotation report condition negation

Phrase: (you are|you're|you have been|you've been) [just|only|simply|clearly] wasting
  (our|my|everybody's|everyone's) time
Found-in: You are wasting our time.
Not-in: We are wasting our time.
Better: say what can be done, and who can help
Unless: negation quotation report condition question

# stop it

Phrase: (stop|quit|no more) [your|all this|this|the]
  (whining|whingeing|whinging|bitching|moaning|nagging|ranting|sniveling|snivelling|blubbering)
Found-in: Stop whining.
Not-in: The fan will stop whining in a week.
Better: leave it out; say what is being done
Within: start

Phrase: (please|just|kindly|you should|you must|you need to|you can|now|so|better) (stop|quit)
  [your|all this|this|the|with the]
  (whining|whingeing|whinging|bitching|moaning|complaining|nagging|ranting|sniveling)
Found-in: Just stop complaining.
Not-in: You can stop the fan whining with oil.
Better: leave it out; say what is being done

Phrase: (stop|quit) complaining
Found-in: Stop complaining and wait.
Not-in: They could not stop complaining.
Better: leave it out; say what is being done
Within: start

Phrase: (cry me a river|boo hoo|boohoo|cry baby|crybaby|grow some balls|go cry|cry more)
Found-in: Well, cry me a river.
Not-in: The crybaby doll has left today.
Better: leave it out; say only what can be done
Within: start end

Phrase: cut the (crap|bullshit|bs)
Found-in: Cut the crap.
Not-in: Cut the cloth in half.
Better: leave it out; say only what can be done

Phrase: (do not|don't|dont) (give|start with) (me|us) (that|this|your)
  (crap|bullshit|nonsense|shit|attitude|rubbish)
Found-in: Don't give us that crap.
Not-in: Don't give us that number again.
Better: leave it out; say only what can be done
Unless: quotation report

Phrase: what the (hell|fuck|heck) (is wrong with you|is your problem|do you want|do you think|are
  you|were you|did you|is the matter with you)
Found-in: What the hell is your problem?
Not-in: What the heck, we give you two.
Better: ask what is needed, in plain words

Phrase: (what is|what's) (wrong|the matter) with you
Found-in: What is wrong with you?
Not-in: What is wrong with your kettle?
Better: ask what happened, in plain words
Within: end

Phrase: (what is|what's) your (problem|fucking problem|damn problem)
Strength: weak
Found-in: So, what's your problem?
Not-in: What is your problem number?
Better: ask "what happened?"
Within: end

# read the manual

Phrase: (rtfm|rtfa|read the fucking manual|read the damn manual|read the bloody manual|read the
  effing manual|read the goddamn manual|lmgtfy|let me google that for you|jfgi|pebkac)
Found-in: RTFM.
Found-in: LMGTFY: the first hit has it.
Not-in: Read the manual, page 4.
Better: link to the page, or give the answer in a line

Phrase: (just google it|google it|google is your friend|use google|try google|ask google)
Strength: weak
Found-in: Just google it.
Not-in: You can find it on Google.
Not-in: We use Google Maps.
Better: link to the page, or give the answer in a line
Within: end

Phrase: use your (brain|brains|common sense|eyes)
Found-in: Use your brain.
Found-in: Next time use your eyes.
Not-in: Use your eye drops twice a day.
Better: say it in one line, without the reproach
Within: start end

Phrase: (can't you [even] read|can you not [even] read|can you even read|don't you know how to
  read|do you know how to read|didn't you learn to read|are you unable to read|can't you see|can you
  not read)
Found-in: Can't you read?
Not-in: Can you read the number?
Better: say it in one line, without the reproach
Within: end

Phrase: (please|first|maybe|perhaps|just|you should|you must|you need to|time to) learn (to|how to)
  (read|type|spell|write properly|listen)
Strength: weak
Found-in: Maybe learn to read.
Not-in: Children learn to read with it.
Better: say it in one line, without the reproach
Within: end

Phrase: (what|which) part of (no|never|cannot|sold out|closed|final|this|that|my answer|our
  answer|my mail|my message) [do|did|don't|didn't] you (not understand|not get|don't
  understand|don't get|didn't understand|understand|get|find hard)
Found-in: Which part of no did you not understand?
Not-in: Which part of the guide did you not understand?
Better: say it in other words

Phrase: (is it|is that|was it|was that) (so|that|really so|really that|too)
  (hard|difficult|complicated) to (understand|read|grasp|click|find|follow|get)
Found-in: Is it so hard to understand?
Not-in: It is hard to read in the sun.
Not-in: It is so hard to find a good lid.
Better: say it in other words, step by step
Unless: quotation report

Phrase: even (a child|a five-year-old|a toddler|an idiot|a monkey|my grandmother|my grandma|a
  trained monkey|a blind man) (can|could|would|knows|understands|manages)
Found-in: Even a child could follow that.
Not-in: Even a child needs a ticket.
Better: give the steps, one by one

Phrase: (anyone|anybody|everyone|everybody) with (half a brain|a brain|any sense|an ounce of
  sense|common sense|eyes|two brain cells)
Found-in: Anyone with half a brain can see that.
Not-in: Anyone with a ticket can see that.
Better: give the reason, and leave this out

# I am not your servant

Phrase: (i'm|i am|we're|we are) not your
  (maid|maids|secretary|mother|mom|mum|servant|servants|slave|slaves|nanny|nannies|babysitter|butler|psychiatrist|therapist)
Found-in: I am not your secretary.
Not-in: I am not your contact any longer.
Better: say what can be done, and who can help
Unless: quotation report

Phrase: do (i|we) look like
Strength: weak
Found-in: Do we look like a bank?
Not-in: How do I look like a pirate?
Better: say what can be done, and who can help
Within: start

Phrase: (like|as if) (talking|speaking|explaining it|i am talking|i'm talking) to a (wall|brick
  wall|child|toddler|five-year-old)
Found-in: This is like talking to a brick wall.
Not-in: She is talking to a child.
Better: say it in other words

Phrase: (nobody|no one|no-one) (cares|asked|wants to hear) [about|for|what] (your opinion|your
  feelings|your problems|your complaints|your life|you think|you want)
Found-in: Nobody cares about your opinion.
Not-in: Nobody cares more about your order than we do.
Better: leave it out; say only what can be done
Unless: quotation report

Phrase: (i|we) (don't|do not|couldn't) give a (damn|shit|fuck|toss|crap|rat's ass|flying fuck|hoot)
Strength: weak
Found-in: We don't give a damn.
Not-in: We don't give a refund on that.
Better: leave it out; say only what can be done

# sarcasm

Phrase: good luck with that
Strength: weak
Found-in: Good luck with that.
Not-in: Good luck with that exam of yours.
Better: leave it out, or say who can help
Within: end

Phrase: [yeah|yes|ok|okay|well|oh|sure|fine] whatever
Strength: weak
Found-in: Yeah, whatever.
Not-in: We will do whatever it takes.
Not-in: Whatever you choose, we ship it.
Better: leave it out; say only what can be done
Within: end

Phrase: whatever you say
Strength: weak
Found-in: Whatever you say.
Not-in: Whatever you say will stay between us.
Better: leave it out; say only what can be done
Within: end

Phrase: are you [fucking|bloody|freaking|seriously] (kidding|joking|serious|kidding me|having a
  laugh|taking the piss)
Strength: weak
Found-in: Are you kidding me?
Not-in: Are you serious about the blue one?
Better: leave it out; ask what is not clear
Within: end

Phrase: (are you|you have to be|you've got to be|you must be) (fucking|effing|bloody)
  (kidding|joking|serious)
Found-in: You must be bloody joking.
Not-in: You must be bloody tired.
Better: leave it out; ask what is not clear

Phrase: (you must be|you have to be|you have got to be|you've got to be|you gotta be|you cannot
  be|you can't be) (kidding|joking|serious)
Strength: weak
Found-in: You must be joking.
Not-in: You must be kidding around with the dog a lot.
Better: leave it out; ask what is not clear
Unless: quotation report
Within: end

Phrase: (who cares|so what|big deal|boo hoo|yeah right|yeah sure|nice try|poor you|poor baby|lucky
  you|aww|duh|well duh|as if|wtf|blah blah|yawn)
Strength: weak
Found-in: Who cares?
Found-in: So what?
Not-in: Tell me if somebody who cares is there.
Better: leave it out; say only what can be done
Within: start

Phrase: (thanks|thank you|thx) for nothing
Strength: weak
Found-in: Thanks for nothing.
Not-in: Thanks for nothing less than a great review.
Better: leave it out; say only what can be done
Within: end

Phrase: (congratulations|well done|bravo|nice work|good job) (genius|einstein|sherlock|smarty
  pants|smartass|know it all)
Found-in: Well done, Einstein.
Not-in: Well done, you found the lid.
Better: leave it out; say only what can be done

Phrase: (get over it|get over yourself|suck it up)
Strength: weak
Found-in: Get over it.
Not-in: We will get over it.
Better: say what can be done
Within: start

Phrase: (just|so|please|now|then|you have to|you'll have to|you must) (deal with it|get over it|get
  over yourself|suck it up)
Strength: weak
Found-in: It is sold out, so deal with it.
Not-in: We deal with it today.
Better: say what can be done
Within: end

Phrase: the (dumbest|stupidest|most stupid|most ridiculous|most idiotic)
  (question|complaint|request|message|mail|email|thing) [that] (i have|i ever|i've|we have|we
  ever|we've)
Found-in: That is the dumbest question I have ever heard.
Not-in: That was the most ridiculous bug, and it is fixed.
Better: answer the question, and leave the word out

Phrase: you people (never|always|just don't|don't|are all|keep)
Strength: weak
Found-in: You people never read.
Not-in: Some of you people here know me.
Better: leave it out; say only what can be done
