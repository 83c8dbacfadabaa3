Lexicon: request
Language: en
Purpose: Ways of asking the other side to do something.
Act: request
Unless: quotation
Source: written for replylint

# Please and an action

Phrase: please
  (send|resend|re-send|email|mail|e-mail|forward|fax|post|ship|reship|return|attach|provide|supply|submit|upload|enclose)
Found-in: Please send the lid by post.
Not-in: It would please us.

Phrase: please (check|look|see|verify|confirm|review|investigate|examine|test|try|retry|make
  sure|ensure|double check|note that you|read|refer to|consult)
Found-in: Please check the seal first.

Phrase: please (call|ring|phone|contact|reply|respond|write|get in touch|get back|reach
  out|answer|email us|text)
Found-in: Please ring me after six.

Phrase: please
  (change|update|correct|fix|amend|edit|replace|repair|remove|delete|cancel|close|stop|add|include|exclude|swap|exchange|switch|move|reset|unlock|activate|deactivate|renew|extend|upgrade|downgrade)
Found-in: Please change the address to mine.

Phrase: please
  (refund|reimburse|credit|pay|transfer|charge|reverse|compensate|process|issue|give|grant|allow|accept|apply|waive|honour|honor)
Found-in: Please refund the postage.

Phrase: please
  (fill|complete|sign|print|scan|enter|type|click|press|select|choose|open|download|install|reinstall|uninstall|restart|reboot|run|follow|visit|go
  to|log in|log out|sign in|turn|unplug|plug|clear|use|keep|bring|take|put|leave|wait|allow
  me|consider|arrange|help|assist|do|be so kind)
Found-in: Please fill in both pages.
Not-in: A pleased customer.

Phrase: please (find|have) (a|the|my|someone|somebody|them)
Found-in: Please have someone call me.

Phrase: (kindly|pls|plz)
  (send|resend|check|call|contact|reply|change|update|correct|fix|cancel|refund|provide|confirm|help|assist|arrange|do|give|remove|delete|stop|add|process|look|resolve|return|replace|share|submit|see|note|allow|forward|investigate)
Found-in: Kindly send two copies.
Not-in: You kindly sent two copies.

Phrase: (i|we) kindly (ask|request)
Found-in: We kindly ask you to wait.

Phrase: (send|call|refund|help|contact|email|ring|phone|text|answer|replace|fix)
  (me|us|it|them|this) [back] please
Found-in: Ring me back please.

Phrase: (asap|immediately|urgently|at once|right away|straight away|today|now) please
Found-in: Send it today please.

# Can you, could you

Phrase: (can|could) (you|someone) [please|just]
  (send|resend|email|mail|forward|ship|return|attach|provide|share|submit|upload|give|supply|post)
Found-in: Could you please send a new lid.
Not-in: You can send it back.

Phrase: (can|could) (you|someone) [please|just]
  (check|look|see|verify|confirm|review|investigate|find|search|test|try|read|chase|double
  check|find out)
Found-in: Can someone please look at my bill.
Not-in: Someone could look in.

Phrase: (can|could) (you|someone) [please|just]
  (call|ring|phone|contact|reply|respond|write|get|come|reach|answer|speak|meet|visit|text)
Found-in: Can someone ring me tonight.
Not-in: Somebody could ring.

Phrase: (can|could|will) you [please|just|all]
  (review|check|change|update|correct|fix|amend|replace|repair|remove|delete|cancel|close|stop|add|include|swap|exchange|switch|move|reset|unlock|activate|renew|extend|upgrade|sort|solve|resolve)
Found-in: Could you swap it for a blue one.
Not-in: You could swap it.

Phrase: (can|could|will) (you|someone) [please]
  (refund|reimburse|credit|pay|transfer|process|issue|waive|arrange|help|assist|make|take|do|put|set|pick|collect|deliver|book|reserve|order|organise|organize|bring|show|hold|keep|escalate|expedite)
Found-in: Could you arrange a pick-up.
Not-in: You could arrange that.

Phrase: (can|could|would|will) (you|someone|somebody) please
Found-in: Could you please hurry.
Not-in: You can please yourself.

Phrase: can you (guys|people|folks)
Found-in: Can you guys send a lid.

Phrase: would you (mind|be able to|be so kind|be kind enough|be willing|be prepared|consider|be good
  enough)
Found-in: Would you mind sending a lid.
Not-in: You would mind that.

Phrase: (are you|would you be) able to
  (send|help|change|cancel|refund|replace|give|provide|arrange|fix|ship|swap|exchange|deliver|do|make|call|add|extend|hold|resend|offer)
Found-in: Are you able to swap it.
Not-in: You are able to swap it.

Phrase: (would it be|is it) possible for (you|someone) to
  (send|help|change|cancel|refund|replace|give|provide|arrange|fix|ship|swap|exchange|deliver|get|have|receive|return|add|extend|move)
Found-in: Would it be possible for you to send it by post.
Not-in: Is it possible to send it by post.

Phrase: (any|a) chance (you|of you|someone|that you)
  (can|could|would|sending|getting|replacing|having)
Found-in: Any chance you could send it today.
Not-in: We had a chance to send it.

Phrase: (wondering if|hoping) you (could|can|would|might)
  (send|help|change|cancel|refund|replace|give|provide|arrange|fix|ship|swap|exchange|deliver|call|look|check|take|do|make|be
  able)
Found-in: I was hoping you could send a new lid.

Phrase: (i|we) wonder (if|whether) you (could|can|would|might)
  (send|help|change|cancel|refund|replace|give|provide|arrange|fix|swap|exchange|call|look|check)
Found-in: I wonder if you could send a new lid.

# I need, I want

Phrase: (i|we) [just|also] (need|want|require|expect) (you|someone|somebody|your company|the
  company|your team) to
Found-in: I need you to send a new lid.
Not-in: You need someone to help.

Phrase: (want|demand) (a|an|my) [*]
  (refund|replacement|exchange|copy|credit|apology|compensation|repair|discount|response|reply)
Found-in: I want a full refund.

Phrase: (want|need|demand) (my|our) (money|deposit|order|parcel|package|cash|payment)
  (back|refunded|returned|sent|delivered|cancelled|fixed|now|today)
Found-in: I want my money back.
Not-in: You have my money.

Phrase: (need|want) (this|it|that|them) [to be]
  (fixed|sorted|resolved|refunded|replaced|cancelled|canceled|delivered|sent|solved|changed|corrected|removed|stopped|repaired|done|exchanged|picked
  up|collected|back|rectified|put right|shipped)
Found-in: I need this sorted today.

Phrase: (i|we) would [also|really|still|just] like
  (a|an|my|the|some|another|you|someone|this|that|it|our|your|these|them|one|two|to be|to have|to
  get|to receive|to see)
Found-in: I would like a refund.
Not-in: I would like to thank you.

Phrase: (i'd|we'd) [really|also|still|very much] like
  (a|an|my|the|some|another|you|someone|this|that|it|our|your|these|them|one|two|to be|to have|to
  get|to receive|to see)
Found-in: I'd like my lamp back.
Not-in: I'd like to thank you.

Phrase: (i|we) would [also] like to
  (return|exchange|cancel|order|change|request|book|buy|purchase|swap|replace|send|claim|renew|close|open|update|add|reserve|arrange|schedule|transfer|apply|register|subscribe|unsubscribe|place|speak|talk|complain|upgrade|make|use)
Found-in: I would like to return the lamp.
Not-in: I would like to thank you.

Phrase: (i'd|we'd) [also|really] like to
  (return|exchange|cancel|order|change|request|book|buy|purchase|swap|replace|send|claim|renew|close|open|update|add|reserve|arrange|schedule|transfer|apply|register|subscribe|unsubscribe|place|speak|talk|complain|upgrade|make|use)
Found-in: I'd like to cancel my order.
Not-in: I'd like to thank you.

Phrase: (i|we) [also] (want|need|wish) to
  (return|exchange|cancel|order|change|request|book|buy|purchase|swap|replace|claim|renew|close|update|add|reserve|arrange|schedule|transfer|apply|register|subscribe|unsubscribe|place|speak|talk|upgrade|get
  a refund|delete|remove|have)
Found-in: I want to cancel my order.
Not-in: You want to cancel it.

Phrase: (i|we) (am|are|was) (looking|hoping) to
  (return|exchange|cancel|order|change|book|buy|purchase|swap|replace|renew|close|update|get|have|receive|arrange)
Found-in: I am looking to swap the lamp.

Phrase: (i'm|we're) (looking|hoping) to
  (return|exchange|cancel|order|change|book|buy|purchase|swap|replace|renew|close|update|get|have|receive|arrange)
Found-in: I'm looking to swap the lamp.

Phrase: would [*] appreciate (a|an|your|some|any) [quick|full]
  (refund|replacement|exchange|help|credit|call|copy|assistance|new|discount|reply|response)
Found-in: I would appreciate a refund.

Phrase: (i|we) would be [*] (grateful|glad|happy|pleased|thankful|obliged) if (you|someone|your
  team) (could|can|would|will)
Found-in: I would be glad if you could send a lid.
Not-in: I would be glad of a lid.

Phrase: (i'd|we'd) (be [*] (grateful|glad|happy|pleased)|[*] appreciate it|appreciate) if
  (you|someone|your team) (could|can|would|will)
Found-in: I'd appreciate it if you could hurry.

Phrase: (i|we) (would|should) [really|very much|greatly] appreciate it if (you|someone|your team)
  (could|can|would|will)
Found-in: I would really appreciate it if you could hurry.

Phrase: it would be
  (great|good|nice|helpful|appreciated|lovely|wonderful|best|ideal|brilliant|awesome|useful) if
  (you|someone|your team|we|i) (could|can|would)
Found-in: It would be great if you could hurry.
Not-in: It would be great fun.

Phrase: if you (could|would) [please|kindly|just]
  (send|check|look|let|help|give|provide|confirm|call|change|cancel|refund|replace|do|arrange|forward|share|reply|fix|add|take)
Found-in: If you could send a photo, that would help.
Not-in: If you could choose, what would it be.

# Formal

Phrase: (i|we) (request|ask|urge|beg|instruct) (that|you|that you)
  (to|send|refund|replace|cancel|stop|pay|provide|return|give)
Found-in: We ask that you refund the postage.

Phrase: (i'm|am|are) (writing|emailing|calling|contacting you) to (request|ask for|ask
  you|cancel|claim|demand|ask that|return|apply)
Found-in: I am writing to request a new lid.
Not-in: I am writing to thank you.

Phrase: (i am|i'm|we are) (asking|requesting|demanding|seeking|claiming)
  (a|an|for|the|my|your|that|full|some|compensation|help)
Found-in: I am requesting a refund.
Not-in: Are you asking for it?

Phrase: (i|we) (hereby) (request|cancel|ask|claim|demand|revoke|withdraw|terminate|give notice)
Found-in: I hereby cancel my order.

Phrase: (i|we) (must|have to) (ask|request|insist)
Found-in: I must ask for my money back.

Phrase: (i|we) (insist|demand) (on|that|to|a|an|my|full|immediate)
Found-in: I insist on a refund.

Phrase: (trust|expect|hope) [that] you (will|can)
  (send|refund|replace|fix|resolve|rectify|sort|help|arrange|put|correct|cancel|do|take|give|compensate|look|deal|respond|reply)
Found-in: I trust you will send a new lid.
Not-in: I hope you will like it.

Phrase: (require|requires|required|requiring) (your|immediate|urgent)
  (attention|action|help|assistance|input|approval|confirmation|signature)
Found-in: This bill requires your attention.

Phrase: (need|needs|needing|want) (your|some|urgent|immediate|more|a bit of|a little)
  (attention|hand|action)
Found-in: This needs urgent attention.
Not-in: He has your help.

Phrase: your (prompt|urgent|immediate|quick|speedy|early)
  (attention|action|response|reply|assistance|help) (to|in|is|would|on|will)
Found-in: Your prompt attention to this is needed.

Phrase: (attend|see) to (this|it|that) [asap] please
Found-in: Attend to this please.

# Chatty and short

Phrase: help me [out] (with|please|fix|get|find|to|here|on)
Found-in: Help me out with the lid please.
Not-in: That will help me a lot.

Phrase: help (please|needed|wanted|required)
Found-in: Help please.
Not-in: We can help.

Phrase: (give|get|send) (me|us) (my|our|a|the)
  (money|refund|cash|deposit|parcel|order|call|replacement|new|copy|discount|receipt|invoice|label|ring|shout)
Found-in: Give me a ring tonight.
Not-in: They gave me a refund.

Phrase: (fix|sort|solve|resolve) (this|it|that)
  (out|now|please|asap|issue|problem|mess|today|immediately|soon)
Found-in: Sort this out now.
Not-in: We sorted it out.

Phrase: (do|please do) something (about|to|now|please)
Found-in: Do something about it.
Not-in: You can do something else.

Phrase: (want|need|get|give me) my (money|cash|deposit|fee) back
Found-in: Give me my money back.

Phrase: (stop|quit) (charging|sending|emailing|calling|billing|spamming|texting|mailing|taking)
  (me|us|my)
Found-in: Stop sending me the leaflet.
Not-in: They stopped charging me.

Phrase: (cancel|close|delete|terminate) (my|our|this) [*]
  (order|account|subscription|membership|booking|contract|reservation|policy|plan|data|details|appointment|service|trial)
Found-in: Cancel my booking for May.
Not-in: You cancelled my booking.

Phrase: (unsubscribe|remove|take) me (from|off)
Found-in: Take me off the list.
Not-in: It took me off guard.

Phrase: (speak|talk) (to|with) (a|your|the|someone|somebody)
  (manager|supervisor|human|person|real|superior|in charge|higher|else|who)
Found-in: Let me speak to a manager.
Not-in: I spoke to a manager.

Phrase: (dm|pm|inbox|message) (me|us) [please]
  (details|number|order|name|please|back|asap|email|account)
Found-in: Dm us please.

Phrase: (let|allow|grant) (me|us) (have|return|exchange|cancel|swap|keep|pay|get|speak|talk|change)
Found-in: Let me return it.
Not-in: It lets us have fun.

Phrase: (call|ring|phone|text) me (back|on|at|when|as soon
  as|asap|please|tomorrow|today|tonight|after|before)
Found-in: Ring me before six.
Not-in: She rang me today.

Phrase: (get|have) (someone|somebody|a manager|your manager|an engineer|a technician)
  (to|call|contact|come|from|ring|look)
Found-in: Have someone call me.

Phrase: (get|come|write|report) back to (me|us) (by|before|as soon
  as|asap|today|soon|quickly|at|within|please|immediately|urgently)
Found-in: Get back to me by Friday.
Not-in: They came back to me.

Phrase: (make|making) (an|my|a|this) exception
Found-in: Make an exception for me this once.

Phrase: (put|set|make) (it|this|that|things) right
Found-in: Put this right by Monday.

# What is wanted

Phrase: (need|require|want) (a|an|some|another) [*]
  (replacement|refund|copy|invoice|receipt|label|part|spare|lid|key|code|link|form|certificate|call|callback|voucher|password|licence|license|solution)
Found-in: I need a new lid for it.
Not-in: I need a ladder to reach it.

Phrase: (i'm|i am|am|we're|we are|been) [also|still|just|currently] looking for
  (a|an|any|some|one|something|somewhere|someone|ways|advice|help|information|suggestions)
Found-in: I'm looking for a lamp that can stay outdoors.
Not-in: I am looking for my lamp.

Phrase: (i'd|we'd) [also|really] like to
  (find|get|see|have|know|disable|enable|delete|remove|restore|recover|download|unlock|block|connect|transfer|switch|receive|purchase|hire|rent|try|join)
Found-in: I'd like to find the first bill of my account.
Not-in: I'd like to thank you.

Phrase: (i|we) would [also|really] like to
  (find|get|see|disable|enable|delete|remove|restore|recover|download|unlock|block|connect|transfer|switch|receive|hire|rent|try|join)
Found-in: I would like to find the first bill of my account.
Not-in: I would like to thank you.

Phrase: (i|we) [also] (want|need|wish|have) to
  (find|disable|enable|restore|recover|download|unlock|block|connect|turn off|switch off|know how)
Found-in: I want to disable the alarm.
Not-in: You want to disable it.

Phrase: (need|require|want|looking for) [some|a little|a bit of|your|any]
  (help|assistance|support|advice)
  (with|on|to|in|getting|finding|setting|choosing|regarding|about|please)
Found-in: We require some help with the boiler.
Not-in: You need no help with it.

Phrase: (grateful|thankful|obliged) for [any|some|your|a]
  (quick|help|advice|assistance|reply|response|information|suggestions|guidance|update)
Found-in: I would be grateful for any advice.
Not-in: We are grateful to you.

Phrase: (hoping|hope) (someone|somebody|anyone|you|you guys) (can|could|might|would|will) [be able
  to] (help|advise|assist|tell|explain|point)
Found-in: I am hoping someone can help.
Not-in: We hope you can use it.

Phrase: please (could|can|would|will) (you|i|we|someone|somebody)
Found-in: Please could you ring me.
Not-in: It could please you.

Phrase: please
  (advise|assist|suggest|share|quote|respond|bear|proceed|rectify|resolve|solve|sort|escalate|expedite|look
  into|reconsider|be aware|tell|show|point|guide)
Found-in: Please look into this for me.
Not-in: We would advise a softer cloth.

Phrase: (can|could|would|will) (anyone|anybody|someone|somebody) [here|out there|please|kindly]
  (help|assist|advise|suggest|recommend|give|explain|point|share|provide|send|show|guide|clarify)
Found-in: Can anyone out there recommend a lamp.
Not-in: Anyone can recommend a lamp.

Phrase: (can|could|will|would) (you|u) [please|just|not|all|also] * (me|us)
Found-in: Can you drop me a line.
Not-in: You can drop me a line.

# Appeals that say nothing of the matter: they count where nothing else is asked

Phrase: (need|needs|needing|want) (your|some|any|urgent|immediate|more|a little|a bit of)
  (help|assistance|support)
Strength: weak
Found-in: Need your help, thank you.
Not-in: Your help was great.

Phrase: please (reply|respond|answer) [to] (me|us|this|if|asap|soon|quickly|urgently)
Strength: weak
Found-in: This is urgent, please reply if you know.
Not-in: I will reply if I know.

Phrase: please help me [to] (answer|out|with this|with it|asap|soon)
Strength: weak
Found-in: Please help me answer this.
Not-in: The manual did help me answer this.
