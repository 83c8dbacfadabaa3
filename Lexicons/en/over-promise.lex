Lexicon: over-promise
Language: en
Purpose: Promises that nobody can keep: for ever, for certain, whatever comes.
Unless: negation condition question quotation report
Source: written for replylint

Phrase: (guarantee|promise|promise you|swear|assure you|ensure) [that] (it|this|that|this
  problem|the problem|the error|this issue|this mistake) (will|would) never (happen|occur|come
  up|come back) [again]
Found-in: I guarantee that it will never happen again.
Found-in: We assure you this will never happen again.
Not-in: We never guarantee that it fits.
Better: say what was changed so that it does not happen again

Phrase: (this|it|that|such a thing|something like this|anything like this|the same mistake|such a
  mistake|this problem) (will|would|shall|can) (never|not|not ever) (happen|occur|come up|arise|be
  repeated) again
Found-in: This will never happen again.
Found-in: It will not happen again.
Not-in: It has never happened before.
Better: say what was changed so that it does not happen again
Unless: condition question quotation report

Phrase: (this|it|that) won't [ever] (happen|occur|be repeated) again
Found-in: This won't happen again.
Not-in: It won't happen in May.
Better: say what was changed so that it does not happen again
Unless: condition question quotation report

Phrase: (we|i) can [absolutely|definitely|fully|personally|certainly|100 %|100] guarantee
  (you|that|it|this|a|the|there|your)
Found-in: We can guarantee that it fits.
Not-in: We cannot guarantee that it fits.
Better: say what is sure, and what is only likely

Phrase: (we|i) [absolutely|definitely|fully|personally] guarantee (you|that|it will|this
  will|there|your)
Found-in: We guarantee that it arrives tomorrow.
Not-in: We offer a guarantee of two years.
Better: say what is sure, and what is only likely

Phrase: (we|i) promise you [that]
Found-in: I promise you that the next one will be better.
Not-in: We promised you a lid.
Better: say what is done, and by when

Phrase: (we|i) (can|do|solemnly|hereby|really|truly) promise [you] that
Found-in: I can promise that it works.
Not-in: We cannot promise that it works.
Better: say what is done, and by when

Phrase: (we|i) promise that (it|this|everything|all|nothing|we will never|i will never|you will
  never|you will always|we will always)
Found-in: We promise that nothing goes wrong.
Not-in: We promise that a fitter comes on Monday.
Better: say what is done, and by when

Phrase: (i|we) (can|do|want to|would like to) assure you [that] (everything|all|nothing|it will
  never|this will never|we will never|there will be no|there will never|you will never|it will
  not|this will not)
Found-in: I can assure you that everything will be fine.
Not-in: I can assure you that the parcel left today.
Better: say what was checked, and what is done

Phrase: (i|we) assure you [that] (everything|nothing|it will never|this will never|we will
  never|there will be no|there will never|you will never)
Found-in: We assure you that nothing will be lost.
Better: say what was checked, and what is done

Phrase: rest assured [that] (everything|nothing|it will never|this will never|we will never|you will
  never|all will)
Found-in: Rest assured that everything will be fine.
Not-in: Rest assured that the parcel left today.
Better: say what was checked, and what is done

Phrase: (we will|we'll|i will|i'll) always
Found-in: We'll always be there.
Not-in: We have always been there.
Better: say what is done this time, and by when

Phrase: (we will|we'll|i will|i'll) never [ever] (let|make|do|lose|sell|send|forget|miss|be
  late|fail|disappoint|charge|share|allow|again)
Found-in: We will never disappoint you.
Not-in: We never sell lids.
Better: say what is done this time, and by when
Unless: condition question quotation report

Phrase: you (will|'ll) never [ever] (have|see|need|get|regret|be|face|experience) [*] [*] [*] again
Found-in: You will never have this problem again.
Better: say what was changed, and how long it is known to hold
Unless: condition question quotation report

Phrase: (100|hundred|a hundred|one hundred) [percent|per cent]
  (safe|secure|sure|certain|reliable|guaranteed|satisfied|satisfaction|accurate|foolproof|uptime|waterproof|effective|error
  free)
Found-in: The payment is 100 % safe.
Found-in: It is a hundred percent reliable.
Not-in: It is made of 100 % cotton.
Not-in: I am not 100 % sure.
Better: say what makes it safe

Phrase: no matter (what happens|what it takes|what comes|how long it takes|the cost|what the cost)
Found-in: It comes on Monday, no matter what happens.
Not-in: Keep it, no matter what colour it has.
Better: say what is done if it goes wrong

Phrase: no matter what
Found-in: It comes on Monday, no matter what.
Not-in: Keep it, no matter what colour it has.
Better: say what is done if it goes wrong
Unless: negation condition question quotation report
Within: end

Phrase: whatever (it takes|the cost|it costs)
Strength: weak
Found-in: We will mend it, whatever it takes.
Not-in: Take whatever lid fits.
Better: say what is done, and by when

Phrase: without fail
Found-in: The fitter comes on Monday without fail.
Not-in: It runs without a failure.
Better: name the day alone, and say what happens if it cannot be kept

Phrase: (come what may|come hell or high water|in any event whatsoever|under all circumstances)
Found-in: We will deliver come what may.
Not-in: It costs five.
Better: say what is done if it goes wrong

Phrase: (completely|absolutely|totally|entirely|perfectly|utterly) (risk-free|riskfree|risk
  free|foolproof|fail-safe|failsafe|bulletproof|error-free|error free|bug
  free|bug-free|unbreakable|unhackable)
Found-in: The change is completely risk-free.
Not-in: The change is not completely risk-free.
Better: say which risk is left

Phrase: (zero|no) (risk|risks) (whatsoever|at all|of any kind|for you)
Found-in: There is no risk whatsoever.
Not-in: There is a risk.
Better: say which risk is left
Unless: condition question quotation report

Phrase: nothing (can|will|could) (ever|possibly) (go wrong|happen|break|fail|be lost)
Found-in: Nothing can possibly go wrong.
Not-in: Nothing will happen before Monday.
Better: say what is done if it goes wrong
Unless: condition question quotation report

Phrase: (cannot|can't) [possibly] go wrong
Found-in: It cannot possibly go wrong.
Not-in: Something went wrong.
Better: say what is done if it goes wrong
Unless: condition question quotation report

Phrase: (beyond|without) (any|a|all) [shadow of a] doubt
Strength: weak
Found-in: It will work without any doubt.
Not-in: I doubt it.
Better: say what makes it likely
Unless: condition question quotation report

Phrase: (works|work|running|run) (every time|each and every time|100 percent of the time|100 % of
  the time) [guaranteed]
Strength: weak
Found-in: It works every time.
Not-in: It works at times.
Better: say what was tried, and how often

Phrase: (last|lasts|hold|holds|work|works) (for ever|forever|a lifetime)
Strength: weak
Found-in: The coating lasts forever.
Not-in: It takes forever.
Better: say for how long it is warranted

Phrase: (all|any) (of your|your) (problems|worries|troubles) [will|are] (be|solved|over|gone|a
  thing)
Strength: weak
Found-in: All your problems are solved.
Not-in: Tell us about your problems.
Better: name the one thing that is mended

Phrase: (you have|you've got|you got) my word
Strength: weak
Found-in: You have my word that it comes.
Not-in: You have my lid.
Better: say what is done, and by when

Phrase: (cross my heart|hand on heart|on my honour|on my honor|pinky promise|pinky swear)
Found-in: It comes on Monday, cross my heart.
Better: name the day alone

Phrase: (there is|there's|there will be) (absolutely|definitely) no
  (way|chance|possibility|danger|risk|problem)
Found-in: There is absolutely no danger.
Better: say what makes it unlikely
Unless: condition question quotation report

Phrase: (guaranteed|certain) to (work|arrive|succeed|solve|fix|please|satisfy|last)
Found-in: It is guaranteed to work.
Not-in: The price is guaranteed to new members.
Better: say what is sure, and what is only likely
