Lexicon: dead-end
Language: en
Purpose: Words that end the matter without a way out.
Unless: condition quotation report question
Source: written for replylint

Phrase: (we|i) (cannot|can not|can't|cant|could not|couldn't|won't be able to|will not be able to|am
  unable to|are unable to|am not able to|are not able to|aren't able to) [*] (help|assist|support)
  [you]
Found-in: Unfortunately we can't help you.
Found-in: I am unable to help.
Not-in: We can help you.
Not-in: We cannot help but smile at the photo.
Better: say what can be done, or who can help
Within: end

Phrase: (we're|i'm) [*] (unable|not able) to (help|assist) [you] [there|here|further|any further|any
  more|with this|with that|with it|in this matter]
Found-in: I'm afraid we're unable to help you with this.
Not-in: We're able to help you with this.
Better: say what can be done, or who can help
Within: end

Phrase: (we|i) (cannot|can not|can't|cant|could not|couldn't|won't be able to|will not be able to|am
  unable to|are unable to|am not able to|are not able to) (help|assist|support) [you]
  (there|here|further|any further|any more|anymore|at all|out|now)
Found-in: We can't help you there.
Not-in: I can't help it if there is rain here.
Better: say what can be done, or who can help
Within: end

Phrase: (we|i) (cannot|can not|can't|cant|couldn't|am unable to|are unable to|am not able to|are not
  able to) (help|assist) [you] (with|in) (this|that|it|this one|this matter|the matter|this
  case|this request|this issue)
Found-in: I cannot assist you with this matter.
Not-in: I cannot lift it, so help me with this.
Better: say what can be done, or who can help
Within: end

Phrase: (we|i) (cannot|can not|can't|cant|am unable to|are unable to|am not able to|are not able to)
  (help|assist) [you] with your
  (request|problem|question|enquiry|inquiry|issue|query|case|complaint|order|claim)
Found-in: We are unable to assist you with your request.
Not-in: We are able to assist you with your request.
Better: say what can be done, or who can help
Within: end

Phrase: (sorry|sorry but|apologies|apologies but|afraid|unfortunately) (can't|cannot|unable to|not
  able to|couldn't) (help|assist) [you] [there|here|further|with this|with that|on this|on
  that|out|with it]
Found-in: Sorry, can't help you with that.
Not-in: Sorry to say, help comes late.
Better: say what can be done, or who can help
Within: end

Phrase: nothing [that|much] (we|i) (can|could) [possibly|really] (do|offer|say)
Found-in: There is nothing we can do.
Found-in: There's really nothing that I can do for you.
Not-in: There is nothing we would rather do.
Better: say what can be done, or who can help

Phrase: nothing (more|else|further) [that] (we|i) (can|could) [possibly|really] (do|offer|say)
Found-in: I am afraid there is now nothing more we can do.
Not-in: Is there anything else we can do?
Better: say what can be done, or who can help

Phrase: (nothing|not much|little) (can|could) be done
Found-in: After the deadline nothing can be done.
Not-in: Something can be done.
Better: say what can be done, or who can help

Phrase: not (something|anything|a thing) (we|i|that we|that i) (can|could|are able to) (help|assist)
  [you] with
Found-in: This is not something we can help you with.
Not-in: This is something we can help you with.
Better: say what can be done, or who can help
Within: end

Phrase: (you are|you're|you'll be|you will be) (out of luck|on your own)
Found-in: Without the receipt you're out of luck.
Not-in: You are lucky on your travels.
Better: say what can be done, or who can help

Phrase: (you'll|you will|you) (just|simply|have|will just|will simply) [have] to (live
  with|accept|put up with) (it|this|that|the)
Found-in: You'll just have to live with it.
Not-in: You will live with two cats.
Better: say what can be done, or what would make up for it

Phrase: (we|i) (consider|regard) (this|the|your) (matter|case|complaint|issue|enquiry|inquiry|file)
  [as] [to be] [now] closed
Found-in: We consider the matter closed.
Not-in: We consider the case open.
Better: say what is left to do for the customer, or who can be asked

Phrase: (we|i) (will not|won't|shall not) (reply|respond|answer|correspond|enter into|be replying|be
  responding|be entering into) [to|any] [any] (further|more)
Found-in: We will not enter into further letters.
Not-in: We will not send further samples.
Better: say what is left to do for the customer, or who can be asked

Phrase: (no|not) (further|more) (help|assistance|support|action) (is|can be|will be)
  (available|possible|given|provided|taken|offered)
Found-in: No further assistance can be given.
Not-in: More help is available.
Better: say what can be done, or who can help

Phrase: (our|the|this|that|my) decision (is|remains|stands as) final
Found-in: Our decision is final.
Not-in: The final decision is with the jury.
Better: give the reason, and say who can be asked

Phrase: (that|this) is (our|my|the) (final|last) (decision|answer|word|position|offer)
Found-in: That is our final answer.
Not-in: This is our final sale of the year.
Better: give the reason, and say who can be asked

Phrase: (unfortunately|sadly|regrettably|sorry but|afraid|afraid that) (this|that|it) (is|will|can)
  [just|simply|sadly] (not be possible|not possible|not be done|impossible)
Found-in: Unfortunately, this is not possible.
Not-in: Fortunately this is possible.
Better: say what is possible
Within: end

Phrase: (it's [just|simply] (not possible|impossible)|it is [just|simply] (not
  possible|impossible)|this is [just|simply] (not possible|impossible)|that's [just|simply] (not
  possible|impossible)|that is [just|simply] (not possible|impossible)|it isn't possible|this isn't
  possible|that isn't possible)
Strength: weak
Found-in: It is simply not possible.
Not-in: It is as soon as possible.
Not-in: Find out if it is possible.
Better: say what is possible
Unless: condition quotation report question negation
Within: end

Phrase: (unfortunately|sorry|sadly|afraid|regrettably) (not|no)
Strength: weak
Found-in: Unfortunately not.
Not-in: Unfortunately not today, but on Monday.
Better: say what is possible
Within: end

Phrase: (we|i) (must|have to|need to|will have to|'ll have to) (decline|refuse|reject|turn down)
  [your|this|the] [request|claim|application|complaint|offer]
Strength: weak
Found-in: We have to decline your request.
Not-in: We have to reject two of the ten lamps, the others are fine.
Better: give the reason, and say what is possible
Within: end

Phrase: your (request|claim|application|complaint|appeal|refund|refund request) (has been|was|is|is
  hereby) (declined|denied|refused|rejected|turned down|dismissed)
Strength: weak
Found-in: Your claim has been rejected.
Not-in: Your claim has been paid.
Better: give the reason, and say what is possible
Within: end

Phrase: (that's|that is|this is) (all|everything) (we|i) can (do|say|offer|tell you)
Strength: weak
Found-in: That's all I can say.
Not-in: That's all we need.
Better: say who can do more

Phrase: (out of|not in|beyond) (our|my) (hands|control|power)
Strength: weak
Found-in: This is out of our hands.
Not-in: Keep it out of our garden.
Better: say in whose hands it is, and how to reach them

Phrase: (we|i) (don't|do not|dont) do (that|this) [here|any more|anymore]
Strength: weak
Found-in: We don't do that here.
Not-in: We do that here.
Better: say who does
Within: end

Phrase: (we|i) (can't|cannot|can not|couldn't) do (anything|a thing|much)
  (about|for|more|further|here|else)
Found-in: We can't do anything about it.
Not-in: We can do anything for a good cup of tea.
Better: say what can be done, or who can help

Phrase: (cannot|can't|unable to) be of [any|more|further] (help|assistance)
Found-in: I am sorry that we cannot be of help here.
Not-in: We hope to be of help here.
Better: say what can be done, or who can help

Phrase: (we|i) have nothing [more|further|else] to add
Found-in: We have nothing further to add.
Not-in: We have nothing to hide.
Better: say what is left to do for the customer, or who can be asked

Phrase: (this|the|your) (matter|case|ticket|complaint|enquiry|file) is [now] closed
Strength: weak
Found-in: The case is now closed.
Not-in: The case is open.
Better: say what is left to do for the customer, or who can be asked
