Lexicon: instruction
Language: en
Purpose: Ways in which an agent asks the customer to do something: steps, details that are missing.
Act: request
Unless: quotation
Source: written for replylint

Phrase: (we|i) [just|also] (need|require) (your|the|a|some|more|further|additional|a few|a copy|a
  photo|proof|from you|you to)
Found-in: We need a photo of the seal.
Not-in: The fitter needs a ladder.

Phrase: (we'll|i'll|we'd|i'd) [also|just|still] need (your|the|a|some|more|further|additional|a
  few|you to|from you)
Found-in: We'll need a photo of the seal.

Phrase: (we|i) (would|will|must|have to) [kindly] (ask|request) (you|that you|for a|for your)
Found-in: We must ask you to keep the box.

Phrase: (you will|you'll|you) (need|have) to
  (send|return|fill|complete|provide|contact|call|sign|enter|click|log|upload|register|apply|bring|pay|submit|update|install|reset|restart|confirm|wait|create|select|choose|open|go|visit|email|reply)
Found-in: You will need to sign both pages.
Not-in: I need to sign both pages.

Phrase: (all|what) you (need|have) to do (is|now)
Found-in: All you need to do is sign.

Phrase: (could|can|may) (we|i) [please|just] (have|ask|get|take) (you|your|a|the|for)
Found-in: Could I just have your order number.
Not-in: I could have your number.

Phrase: (if|once|when) you (send|provide|give|supply|share|forward|attach|email|reply with|tell|let)
  (us|me|the|your|a|it)
Found-in: Once you send us the receipt we pay it out.

Phrase: (simply|just)
  (reply|send|click|call|fill|return|contact|email|follow|enter|log|give|let|go|visit|drop)
Found-in: Just reply with a time that suits.
Not-in: I just sent it.

Phrase: (feel free|you are welcome|you're welcome) to
  (send|call|return|contact|drop|email|write|reply|ring)
Strength: weak
Found-in: Feel free to ring me.
Note: An offer as often as a request.

Phrase: (make sure|ensure|be sure|remember|take care|don't forget|do not forget) (to|you|that
  you|your|the|that the)
Found-in: Make sure the lid is dry.
Not-in: We made sure that it is dry.

Phrase: (try|retry) (again|to|it|this|the|restarting|turning|clearing|using|another|a
  different|reinstalling|logging|removing|with)
Found-in: Try another socket.
Not-in: We tried again.
Within: start

Phrase: (go|navigate|head|log in|sign in|click|tap|press|scroll|turn to|switch)
  (to|on|the|here|into|over|down|off|in)
Found-in: Go to the second page.
Not-in: You can go there.
Within: start

Phrase: (send|email|forward|mail|return|attach|provide|give|show|tell|share)
  (us|me|it|your|the|a|them|this)
Found-in: Send us a photo of it.
Not-in: They sent us a photo.
Within: start

Phrase: (call|contact|ring|phone|visit|check|see|read|follow|use|fill|complete|enter|select|choose|open|download|install|restart|reset|update|remove|replace|unplug|keep|add)
  (us|me|our|the|your|out|in|this|it|a)
Found-in: Unplug the lamp first.
Not-in: I unplug the lamp.
Within: start
