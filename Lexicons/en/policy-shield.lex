Lexicon: policy-shield
Language: en
Purpose: Words that hold up a rule, a policy or a system in place of a reason.
Unless: quotation report
Source: written for replylint

Phrase: (that's|that is|this is|it's|it is|thats) [just|simply|unfortunately|still]
  (our|the|company|store|shop|bank|hotel) [company|store|standard|return|refund|general] policy
Found-in: I am sorry, but that's our policy.
Found-in: It is simply company policy.
Not-in: That is not our policy.
Not-in: It is our policy to refund every lamp.
Not-in: This is our policy on returns: thirty days, no questions.
Better: give the reason behind the rule, and what can be done all the same
Within: end

Phrase: (that's|that is|it's|it is) [just|simply] policy
Found-in: I know, but it's just policy.
Not-in: It's policy number four that covers the van.
Better: give the reason behind the rule, and what can be done all the same
Within: end

Phrase: (it's|it is|it is also) (our|company|store|shop|bank|hotel) [company|standard|general]
  policy (not to|never to|that we do not|that we don't|that we cannot|that we can't|that no|to
  refuse|to decline)
Found-in: It is our policy not to take back lamps.
Not-in: It is our policy to take back every lamp.
Better: give the reason behind the rule, and what can be done all the same

Phrase: (our|company|store|shop) [company|return|returns|refund|cancellation|exchange|standard]
  policy is (not to|never to|that we do not|that we don't|that we cannot|that we can't|that
  no|clear|very clear|quite clear|perfectly clear)
Found-in: Our refund policy is quite clear.
Not-in: Our refund policy is thirty days.
Not-in: We hope that our refund policy is a good one.
Better: give the reason behind the rule, and what can be done all the same

Phrase: [as] per (company|store|shop|corporate|internal|house|hotel|bank|office)
  (policy|policies|guidelines|rules|procedure|procedures|protocol|regulations)
Found-in: Per company policy the deposit stays with us.
Found-in: As per store rules we keep the lid.
Not-in: We charge five pounds per store visit.
Better: say why, in words that fit this case

Phrase: (as per|per|according to|in line with|in accordance with|pursuant to|under) our
  [company|store|standard|internal|current|general|return|returns|refund|exchange|cancellation]
  (policy|policies|rules|guidelines|regulations|procedures|terms|terms and conditions)
Strength: weak
Found-in: According to our terms the deposit is lost.
Not-in: According to our records the lamp left on Monday.
Not-in: We handle it as our privacy policy says.
Better: say why, in words that fit this case

Phrase: (due to|because of|owing to) (our|company|store|shop|internal|hotel)
  [company|store|standard|internal|strict|current|return|returns|refund|exchange|cancellation]
  (policy|policies|rules|guidelines|regulations|procedures)
Found-in: Due to our strict policy the lamp stays yours.
Found-in: Because of company policy I kept the lid.
Not-in: Because of the rules of the road the van was late.
Better: say why the rule is there, and what can be done all the same

Phrase: (is|are|be|be|goes|go|went) against (our|company|store|shop|bank|hotel)
  [company|store|return|refund|internal] (policy|policies|rules|guidelines|procedures)
Found-in: A swap would be against our rules.
Not-in: Nothing in it goes against the law.
Better: say why, and what can be done all the same

Phrase: (our|company|store|shop) [*] (policy|policies|rules|terms|guidelines|regulations|procedures)
  (do not|does not|don't|doesn't|dont|doesnt|will not|won't) (allow|permit|provide for)
Found-in: Our policy does not allow a refund after a month.
Found-in: Company rules don't permit it.
Not-in: Our policy does not change: every lamp has five years.
Not-in: The law does not allow it.
Better: say why, and what can be done all the same

Phrase: (our|company|store|shop) [*] (policy|policies|rules|terms)
  (prohibits|prohibit|forbids|forbid|prevents|prevent) (me|us|refunds|returns|exchanges|exceptions)
Found-in: Our policy forbids refunds on lamps.
Found-in: Store rules prevent me from saying more.
Not-in: Our rules forbid sellers to raise the price in a flood.
Better: say why, and what can be done all the same

Phrase: (our|the) (terms|terms and conditions|terms of service|terms of use|policy|return
  policy|returns policy|refund policy|contract|rules|small print|fine print) [very|quite]
  (clearly|plainly|explicitly) (state|states|say|says|stated|specify|specifies|set out|sets out)
Found-in: Our terms clearly state that lamps stay sold.
Not-in: Our terms name the deadline.
Better: say what the rule is for, and what can be done in this case
Unless: quotation report negation

Phrase: (clearly|plainly|explicitly) (stated|written|set out|laid out|specified|explained) (in|on)
  (our|the) (terms|terms and conditions|terms of service|policy|return policy|refund
  policy|contract|website|small print|fine print|receipt)
Found-in: This is clearly stated in our terms.
Not-in: The steps are not clearly explained on our website.
Better: say what the rule is for, and what can be done in this case
Unless: quotation report negation

Phrase: (as|it's|it is|this is) (stated|written|set out|laid out|specified) in (our|the)
  (terms|terms and conditions|terms of service|policy|return policy|returns policy|refund
  policy|contract|small print|fine print)
Strength: weak
Found-in: As stated in our terms the deposit is lost.
Not-in: It is written in our catalogue, on page four.
Better: say what the rule is for, and what can be done in this case

Phrase: you (agreed to|accepted|signed|ticked|confirmed) (our|the|these|those) (terms|terms and
  conditions|terms of service|rules|policy|conditions|small print)
Found-in: You accepted our terms when you bought the lamp.
Not-in: Have you accepted the terms yet?
Better: say what the rule is for, and what can be done in this case
Unless: quotation report negation question condition

Phrase: the (small|fine) print (says|states|is clear)
Found-in: The fine print says that the lid is extra.
Not-in: The small print on the lamp has worn off.
Better: say what the rule is for, and what can be done in this case

Phrase: if (we|i) (did|do|made|make|allow|allowed) (that|this|it|an exception|exceptions) for
  (you|one|one customer|one person|everyone|everybody|every customer|each customer|anyone)
Found-in: If we did that for you, the others would want it too.
Not-in: If we did it for fun, we would not charge.
Better: weigh this case by itself, and say what can be done in it

Phrase: (we'd|we would|i'd|i would|we) have to (do|make|allow) (it|that|this|the
  same|one|exceptions|an exception) for (everyone|everybody|all|every customer|all our
  customers|others|anyone)
Found-in: Then we'd have to do it for everyone.
Not-in: We have to do it for each lamp, so it takes a week.
Better: weigh this case by itself, and say what can be done in it

Phrase: (the rules are the rules|rules are rules|a rule is a rule|policy is policy|a policy is a
  policy|a contract is a contract|those are the rules|these are the rules|them's the rules|that is
  the rule|that's the rule)
Found-in: I am sorry, rules are rules.
Not-in: The rules of the game are in the box.
Better: give the reason behind the rule, and what can be done all the same

Phrase: (i|we) (don't|do not|didn't|did not|dont|didnt) make (the|these|those) rules
Found-in: I don't make the rules here.
Not-in: We make the rules simple.
Better: give the reason behind the rule, and what can be done all the same

Phrase: i (just|only) work here
Found-in: Don't ask me, I just work here.
Not-in: I work here on Mondays.
Better: say what can be done, and who does it

Phrase: (the|our|my) (system|computer|software|machine|till) (doesn't|does not|won't|will
  not|wouldn't|doesnt|wont|isn't) (let|allow|permit|letting|allowing) (me|us)
Found-in: The system won't let me change the date.
Not-in: The system won't let thieves in.
Better: find somebody who can do it by hand, and say by when

Phrase: (we|i) (can't|cannot|can not|do not|don't|will not|won't) make [any|an]
  (exceptions|exception) [for]
Found-in: I am afraid we cannot make an exception.
Not-in: We gladly make an exception here.
Better: say why, and what can be done all the same

Phrase: (we|i) (are|am) (not allowed|not permitted|unable|not able) to make [any|an]
  (exceptions|exception)
Found-in: We are not allowed to make exceptions.
Not-in: We are allowed to make one exception.
Better: say why, and what can be done all the same

Phrase: (exceptions|an exception) (can't|cannot|can not|will not|won't) be (made|granted|allowed)
Found-in: Exceptions cannot be made.
Not-in: Exceptions are listed on the next page.
Better: say why, and what can be done all the same

Phrase: (we make no exceptions|there are no exceptions|there can be no exceptions|without exception
  for everyone)
Found-in: The fee is due and there are no exceptions.
Not-in: The program ran and raised no exceptions.
Better: say why, and what can be done all the same

Phrase: (my|our) hands are tied
Found-in: I would like to, but my hands are tied.
Not-in: The bags are tied at the top.
Better: say who may decide, and ask them

Phrase: (for policy reasons|on policy grounds|for reasons of policy|for reasons of company policy)
Found-in: For policy reasons the lamp cannot go back.
Not-in: For safety reasons the lamp cannot go back.
Better: name the reason itself

Phrase: (as a matter of|a matter of) [company|store|our|internal] policy
Found-in: As a matter of policy we keep the deposit.
Not-in: It is not a matter of policy but of safety.
Better: name the reason itself
Unless: quotation report negation

Phrase: (company|store|shop|corporate|hotel|bank) (policy|rules|procedure)
  (dictates|dictate|requires|require|states|state|says|say|demands|demand)
Found-in: Company policy requires a receipt.
Not-in: Your company says that it paid.
Better: say why, in words that fit this case

Phrase: our [company|return|returns|refund|cancellation|exchange] (policy|rules|terms|terms and
  conditions|guidelines) (dictates|dictate|demands|demand|states|state|says|say) [that]
Strength: weak
Found-in: Our refund policy states that lamps stay sold.
Not-in: Our baker says that the bread is fresh.
Better: say why, in words that fit this case

Phrase: (we have|there is|there's) a [very] (strict|firm|clear|rigid) [no]
  [refund|return|returns|exchange|cancellation|refunds] (policy|rule)
Strength: weak
Found-in: We have a strict return policy.
Not-in: We have a clear view of the lake.
Better: say what the rule is for, and what can be done in this case

Phrase: (that's|that is|this is) (just|simply) (how it works|how it is|the way it works|the way it
  is|how we do it|how we do things|the way we do it|the way we do things|the procedure|standard
  procedure)
Found-in: That's just how we do things here.
Not-in: This is how it works: press the knob.
Better: say why it is done so, and what can be done in this case

Phrase: (i'm|i am|we're|we are) not (authorised|authorized|allowed|permitted) to
  (do|make|give|offer|change|say|tell|discuss) (that|this|it|so|you|any|an|a)
Strength: weak
Found-in: I am not authorised to change that.
Not-in: I am authorised to change that.
Better: say who may, and ask them

Phrase: (have|has) to treat (everyone|everybody|all|all customers|every customer|all our customers)
  (the same|equally|alike)
Strength: weak
Found-in: We have to treat everyone the same.
Not-in: The vet has to treat all the dogs.
Better: weigh this case by itself, and say what can be done in it

Phrase: (not be|wouldn't be|isn't|not|unfair) [fair] (to|on) (the other|other|all other|all our
  other|our other) (customers|guests|members|clients|users|tenants|buyers)
Strength: weak
Found-in: It would not be fair to other guests.
Not-in: We spoke to the other guests.
Better: weigh this case by itself, and say what can be done in it

Phrase: (that's|that is|this is|it's|it is) [just|simply] (company|store|shop|bank|hotel) policy
Found-in: This is company policy and stays so.
Not-in: This is a company with a good policy.
Better: give the reason behind the rule, and what can be done all the same
Unless: quotation report negation question

Phrase: (that's|that is|this is|it's|it is) (just|simply) (our|the) [return|refund] policy
Found-in: It's just our policy that the lid stays.
Not-in: It's our policy to help.
Better: give the reason behind the rule, and what can be done all the same
Unless: quotation report negation question

Phrase: no exceptions (can be made|are made|are possible|will be made|are allowed)
Found-in: No exceptions can be made for late claims.
Not-in: No exceptions were raised in the run.
Better: say why, and what can be done all the same

Phrase: (we're|i'm) (not allowed|not permitted|unable|not able) to make [any|an]
  (exceptions|exception)
Found-in: We're not allowed to make exceptions.
Not-in: We're able to make an exception.
Better: say why, and what can be done all the same

Phrase: [our] (company|store|shop|hotel|bank|corporate) policy (prohibits|forbids|does not
  allow|doesn't allow|does not permit|doesn't permit|requires|states|dictates)
Found-in: Company policy prohibits this.
Not-in: The privacy policy says where data are kept.
