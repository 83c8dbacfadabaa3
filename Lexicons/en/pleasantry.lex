Lexicon: pleasantry
Language: en
Purpose: Questions that want no answer: greetings, figures of speech, outcries.
Source: written for replylint

Phrase: how are (you|things) [doing] [today]
Strength: full
Found-in: How are you doing today?

Phrase: how is it going
Strength: full
Found-in: Hello, how is it going?

Phrase: how's it going
Strength: full
Found-in: How’s it going?

Phrase: how have you been
Strength: full
Found-in: How have you been?

Phrase: how do you do
Strength: full
Found-in: How do you do?

Phrase: you know what
Strength: full
Found-in: You know what?

Phrase: guess what
Strength: full
Found-in: Guess what?

Phrase: (what's|what is) up [guys|folks|everyone|everybody|there]
Strength: full
Found-in: Hey guys, what’s up?

Phrase: what's new
Strength: full
Found-in: Hi, what’s new?

Phrase: who cares
Strength: full
Found-in: Who cares?

Phrase: who knows
Strength: full
Found-in: Who knows?

Phrase: isn't it great
Strength: full
Found-in: Isn’t it great?

Phrase: you serious
Strength: full
Found-in: You serious?

Phrase: what the (hell|heck|fuck)
Strength: full
Found-in: What the hell?

Phrase: remember me
Strength: full
Found-in: Remember me?

Phrase: am i right
Strength: full
Found-in: Am I right?

Phrase: (how|who) are (you|we|things) (keeping|getting on|all|everybody|everyone)
Found-in: How are you all?

Phrase: how are you both
Found-in: Hello, how are you both?

Phrase: how was (your|the) (weekend|holiday|holidays|trip|vacation|christmas|summer)
Found-in: How was your weekend?

Phrase: how is (everyone|everybody|everything|life|business)
Found-in: Hi all, how is everyone?

Phrase: how's (everyone|everybody|everything|life|things|business)
Found-in: Hi all, how’s everyone?

Phrase: what can i say
Found-in: What can I say?

Phrase: what (more|else) can i say
Found-in: What more can I say?

Phrase: what else is new
Found-in: What else is new?

Phrase: (need|shall|must|should|dare) i (say|go on|add) [more|anything else]
Found-in: Need I say more?

Phrase: what is [there] not to (like|love)
Found-in: What is not to like?

Phrase: what's not to (like|love)
Found-in: What’s not to like?

Phrase: who would have (thought|guessed|known) [it|that]
Found-in: Who would have thought it?

Phrase: who (wouldn't|doesn't) [love|want|like] [that]
Found-in: Who doesn’t?

Phrase: who am i kidding
Found-in: Who am I kidding?

Phrase: why [on earth] bother
Found-in: Why bother?

Phrase: so what
Found-in: So what?

Phrase: is (this|that|it) (a|some kind of|supposed to be a) joke
Found-in: Is this some kind of joke?

Phrase: are you (kidding|joking|serious|having a laugh|having me on|insane|crazy|mad|nuts) [me]
Found-in: Are you having a laugh?

Phrase: is (this|that|it) (too much to ask|asking too much|really so hard|so hard|that hard|rocket
  science)
Found-in: Is that too much to ask?

Phrase: how (hard|difficult) can (it|that|this) be
Found-in: How hard can it be?

Phrase: how (cool|great|nice|awesome|good|sad|ridiculous|crazy|lucky|rude|stupid|weird) is
  (that|this|it)
Found-in: How cool is that?

Phrase: how dare (you|they)
Found-in: How dare you?

Phrase: what (a joke|a mess|a surprise|the hell|on earth)
Found-in: What on earth?

Phrase: you (see|know|get it|understand|hear me)
Found-in: You see?

Phrase: (get|see|know) what i mean
Found-in: See what I mean?

Phrase: does that make sense
Found-in: Does that make sense?

Phrase: if you know what i mean
Found-in: It is not the best one, if you know what I mean?

Phrase: (really|seriously|honestly|hello|wow|come on) (people|guys|folks)
Found-in: Really guys?

Phrase: (do|will) i ever learn
Found-in: Will I ever learn?

Phrase: where (were|was) (i|we)
Found-in: Now, where was I?

Phrase: remember (that|him|her|us)
Found-in: Remember us?

# Formulas of the end of a letter

Phrase: any
  (help|advice|information|info|input|guidance|suggestions|pointers|insight|insights|thoughts|clarification)
  [on this] (would|will) be [*] (appreciated|welcome|helpful|great)
Found-in: Any help would be greatly appreciated.
Not-in: Your help was appreciated.

Phrase: (help|advice|an answer|a reply|an explanation|information) (would be|is) [much|very
  much|greatly|highly|really] appreciated
Found-in: Help would be much appreciated.

Phrase: (look forward to|looking forward to|await|awaiting|hope for) [*] (your reply|your
  response|your answer|hearing from you|hear from you|a reply|a response)
Found-in: I look forward to your reply.

Phrase: (hope|hoping) to hear (from you|back)
Found-in: I hope to hear from you soon.

Phrase: (let (me|us) know|tell (me|us)|inform (me|us)|contact (me|us)|advise) if [*] (you
  (need|require|have any|have further|want further)|further|more|anything else is|any
  further|additional)
Found-in: Please let me know if you need further details.
Not-in: Please let me know if you have it in blue.

Phrase: please find [*] [*] (attached|enclosed|below)
Strength: full
Found-in: Please find the contract attached.

Phrase: (attached|enclosed) please find
Strength: full
Found-in: Attached please find the contract.

Phrase: please (do not|don't) hesitate to
Strength: full
Found-in: Please do not hesitate to call me.

Phrase: (do not|don't) know how to thank
Strength: full
Found-in: I do not know how to thank you!

Phrase: please (do not|don't) (suggest|recommend|tell me|send me|call me|reply|answer)
Strength: full
Found-in: Please do not suggest a new one.
Not-in: Please do not forget the lid.
