Lexicon: contact-way
Language: en
Purpose: Words that say how a person is reached, or who writes.
Unless: quotation report
Source: written for replylint

Phrase: (call|ring|phone|text|email|e-mail|mail|message|write|contact|reach|visit|dm) (me|us|to
  us|to me|back|him|her) (at|on|by|under|via|directly|anytime|any
  time|with|between|from|through|here|again)
Found-in: Call us on the number below.
Not-in: The courier will call them.

Phrase: (call|ring|phone|text|email|e-mail|mail|message|contact|reach|dm|write) (me|us|back|to me|to
  us|our team) (and|if|or|when|whenever|should|with)
Found-in: Call us if it breaks again.

Phrase: (give|drop|send) (me|us|our team) (a|an|your) [quick|private|direct]
  (call|ring|line|mail|email|message|text|note|bell|dm|shout|details)
Found-in: Give us a ring.
Not-in: Give us a lid.

Phrase: you (can|may) [always|also]
  (reach|contact|call|ring|write|email|phone|find|message|reply|speak|talk|get hold) (me|us|to me|to
  us|to this|with|by|here|at|our|of us|of me|any|every)
Found-in: You can reach us every day.
Not-in: You can reach the shelf.

Phrase: (reply|respond|write back|answer|replying|responding|get back|come back|write)
  [directly|straight|simply|back|here] (to this|this|to me|to us)
  [mail|email|e-mail|message|thread|note]
Found-in: Just reply to this message.
Not-in: They did not reply.

Phrase: (just|simply|please|or) (reply|write back|hit reply|answer here|ask)
Found-in: Just reply with the size.
Not-in: They had a reply.

Phrase: (get|be|stay|keep) in (touch|contact) (with me|with us|with our
  team|at|on|via|by|through|again|if|and|any|directly)
Found-in: Get in touch with us.
Not-in: They stay in touch.

Phrase: (my|our|the|its) [direct|office|private|telephone|new|own]
  (number|phone|extension|line|telephone|hotline|helpline|address|counter|desk|chat|opening hours)
  (is|are|at|on|below|under)
Found-in: My number is below.
Not-in: My lid is below.

Phrase: (ask|asking) for (me|us|*) (at|by name|in the|on the)
Found-in: Ask for Jo at the desk.
Not-in: Ask for help.

Phrase: (my name is|my name's|this is * from|this is * at|this is * of|this is * here|i am * from|i
  am * of|i'm * from|i am the|i'm the|speaking is|signed by)
Found-in: My name is Jo.
Found-in: This is Jo from the lid shop.
Not-in: This is from the shop.

Phrase: (i am|i'm|we are|we're) [always|also|still|here] (here|available|reachable|there|at
  hand|happy to talk|a call away|just a call away|only a call away)
  [on|at|by|from|until|every|if|to|for|between]
Strength: weak
Found-in: We are available every day.
Not-in: We are late.

Phrase: (come|drop|call|stop|pop) (by|in|round|over|into) [to] (at|the|our|and|any|if|whenever|when)
Found-in: Drop by the shop.
Not-in: They come in twos.

Phrase: (contact|speak to|talk to|turn to|call|ask|write to) (me|us|our|the)
  (directly|personally|team|office|desk|reception|support team|service desk|help
  desk|shop|branch|workshop|department)
Found-in: Ask our team.
Not-in: Ask the cat.

Phrase: (contact|enquiry|support|help) (form|page|centre|center|desk|line|details)
Found-in: The contact form is on the page.
Not-in: Contact was lost.

Phrase: (feel free|do not hesitate|don't hesitate|don't be afraid|any time|anytime) to
  (call|ring|reply|write|contact|ask|reach|get in touch|email|mail|message|phone)
Found-in: Do not hesitate to call.
Not-in: Feel free to sit.
Unless: quotation report
