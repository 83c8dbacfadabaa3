Lexicon: link-mention
Language: en
Purpose: Full phrases ask for a link, or for where a page is; weak ones point to a page.
Unless: none
Source: written for replylint

Phrase: (send|share|post|give|have|provide|need|find) [me|us] [please] (the|a|your) (link|url|web
  address|page|site|website)
Found-in: Could you send me the link?

Phrase: (is|are) there (a|any|some) [good]
  (link|links|page|pages|site|website|guide|documentation|docs|manual|tutorial|wiki|article)
Found-in: Is there a link to the manual?

Phrase: (link|links|url|pointer|pointers|reference|references|tutorial) (to|for|of|on|about)
Found-in: A pointer to the manual would do.

Phrase: (what is|what's) the (link|url|address of|web address|site|website)
Found-in: What is the web address?

Phrase: (which|what) (page|site|website|forum|list|documentation|guide|manual)
Found-in: On which page is it?

Phrase: [please] (see|check|visit|consult|read|try|follow|go to|refer to|look at|have a look at|take
  a look at|look into|check out|have a read of|browse|google)
Strength: weak
Found-in: Please see below.
Found-in: Refer to the list.

Phrase: (you|they|it|this) (can|could|may|might|will) [also|easily] (find|read|see|get|view)
Strength: weak
Found-in: You will find it there.

Phrase: (more|further|additional|all|full) (information|details|info|instructions|help) [on
  this|about this|on that|about that|on it|about it]
Strength: weak
Found-in: You find further information there.

Phrase: (is|are|can be|have been)
  (found|available|described|explained|documented|listed|covered|answered) [here|there|below]
Strength: weak
Found-in: It is explained here.

Phrase: (here|this|it) (is|are) [the|a|our|some]
Strength: weak
Found-in: Here is the page.

Phrase: (the|this|that|our|your) (following|below) [link|links|page|article|site|guide|thread]
Strength: weak
Found-in: Use the following link.

Phrase: (in|on|at|from|through|via|to) [our|the|this|that]
  (page|pages|site|website|faq|faqs|guide|guides|documentation|docs|manual|link|links|base|centre|center|section|wiki|blog|portal|article|articles|thread|forum|archive|archives)
Found-in: It is on our website.
Found-in: Look in the docs.

Phrase: (click|press|tap) (here|there|on the link|the link|the link below|below)
Strength: weak
Found-in: Click on the link below.

Phrase: as (described|explained|shown|documented|written) (here|there|in|on|at|under)
Strength: weak
Found-in: Do as described here.

Phrase: (online|help|support|knowledge)
  (page|pages|base|centre|center|site|section|portal|article|articles)
Strength: weak
Found-in: Our knowledge base says how.
