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

Phrase: know what i mean
Strength: full
Found-in: You have to press it twice, know what I mean?

Phrase: (what's|what is) up
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

Phrase: are you kidding [me]
Strength: full
Found-in: Are you kidding me?

Phrase: are you serious
Strength: full
Found-in: Are you serious?

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
