Lexicon: complaint
Language: en
Purpose: Words by which a customer reports a trouble or voices dissatisfaction.
Act: complaint
Unless: none
Source: written for replylint

# does not work

Phrase: (not|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|never|stopped|stops|quit|no longer|nt|not
  even|hardly|barely) …
  (working|functioning|loading|opening|responding|charging|connecting|downloading|updating|playing|starting|showing|syncing|printing|installing|streaming|receiving|delivering|reachable)
Found-in: The app is not working.
Not-in: The office is working on it.

Phrase: (don't|dont|do not|doesn't|doesnt|does not|didn't|didnt|did not) …
  (work|function|load|open|respond|charge|connect|download|update|play|start|show
  up|sync|print|install|recognise|recognize|fit|turn on|switch on|arrive)
Found-in: It don't work.
Not-in: It does the work.

Phrase: (won't|wont|will not|wouldn't|wouldnt|would not) [even|let me]
  (work|load|open|respond|charge|connect|download|update|play|start|sync|print|install|turn
  on|switch on|accept|go through|log|let me|stop|pair|boot|refund|help|answer|reply|stay)
Found-in: It won't even work.
Not-in: We will work it out.

Phrase: (can't|cant|cannot|unable to) …
  (log|login|sign|access|open|get|use|see|find|connect|download|update|install|view|watch|play|pay|order|book|check|load|upload|reach|register|reset|change|add|complete|place|hear|make|receive|submit|return|cancel|contact|find|apply)
Found-in: I can't log in.
Not-in: Can you see this?
Unless: none

Phrase: (unable|not able|never able|impossible) to
  (log|login|sign|access|open|get|use|see|find|connect|download|update|install|view|watch|play|pay|order|book|check|load|upload|reach|register|reset|change|add|complete|place|contact|process|submit|verify)
Found-in: I am unable to log in.
Found-in: It is impossible to log in.

Phrase: (not|nt|no) (work|open|load|opened|open up|response|responce)
Strength: weak
Found-in: It does not work.
Found-in: It was not opened.

Phrase: (stopped|stops|keeps|kept|keep|always|constantly|continually|randomly|suddenly)
  (crashing|freezing|failing|disconnecting|buffering|lagging|closing|dropping|restarting|rebooting|breaking|loading|hanging|glitching|skipping|shutting|logging
  me|kicking|signing me|asking|telling me|saying|throwing|giving me|sending me|getting an|getting
  error|showing|cutting|losing|charging me|going down|timing out|popping|draining|ringing)
Found-in: It stopped crashing.
Not-in: She always kept it.

Phrase: (crashes|crashed|crashing|freezes|froze|frozen|freezing|glitches|glitching|glitchy|glitch|laggy|lags|lagging|buggy|unresponsive|unusable|bricked|malfunctioning|malfunction|malfunctioned|corrupted|overheating|overheats)
Strength: weak
Found-in: It crashes.

Phrase: (is|are|was|were|went|has been|have been|been|still|completely|totally|seems|down again|site
  is|app is|servers are|internet is|server is|website is)
  (down|offline|broken|dead|stuck|faulty|defective|damaged|useless|cracked|missing|ruined|disconnected|inaccessible)
Found-in: The site is down.
Found-in: My kettle was broken.
Not-in: A lid stands on the floor.
Unless: negation

Phrase: (broken|faulty|defective|damaged|cracked|torn|ripped|shattered|scratched|dented|mouldy|moldy|rotten|stale|expired|leaking|smashed|crushed|ruined|shrunk|shrank|unravelling|undercooked|inedible|soggy|burnt)
Strength: weak
Found-in: It is broken.
Found-in: A torn bag came in the post.
Unless: negation

Phrase: (arrived|came|delivered|received|turned up|showed up|got here|got it) …
  (broken|damaged|late|cracked|open|opened|empty|smashed|cold|wrong|incomplete|crushed|faulty|dead|missing|torn|used|dirty)
Found-in: The vase arrived broken.
Unless: negation

Phrase: (broke|snapped|cracked|died|fell apart|falling apart|fallen apart|came
  apart|stopped|tore|ripped|failed|exploded|melted|broke down) (after|within|already|on me|again|in
  less|the first|in the|and|twice|when)
Found-in: It broke after one day.

Phrase: (problem|problems|issue|issues|trouble|troubles|difficulty|difficulties|prblm|problm|prob|probs)
  (with|in|on|when|logging|getting|accessing|connecting|after|since|opening|again|still|is|not|signing|using|loading|trying|for|from|every|here)
Found-in: I have a problem with my box.
Unless: negation

Phrase: (having|have|had|facing|face|experiencing|encountering|encountered|seeing|get|getting|got|has|a|an|this|same|another|many|so
  many|technical|server|network|login|always)
  (problem|problems|issue|issues|trouble|troubles|difficulty|difficulties|error|errors|outage|outages|glitch|bug|bugs|glitches)
Found-in: I am having problem with it.
Unless: negation

Phrase: (error|errors)
  (message|messages|code|when|while|in|on|occurred|showing|again|after|every|1|500|404|comes|saying|says|is|page)
Found-in: I see an error message on screen.
Unless: negation

Phrase: (says|saying|said|showing|shows|tells me|telling me) [me] [an|this] (error|invalid|something
  went wrong|not found|not available|try again|incorrect|failed|no
  internet|unavailable|expired|denied)
Found-in: It says me an error again.

Phrase: (getting|get|got|displays|giving|gives) [me] [an|this] (invalid|something went wrong|not
  found|not available|try again|incorrect|failed|no internet|unavailable|expired|denied)
Found-in: It getting me an invalid again.

Phrase: (something|anything|everything|it|things) (went|is|has gone|going|keeps going) wrong
Found-in: Something went wrong there.
Unless: negation, condition

Phrase: what (is|'s|the|in the|on earth is|are) [hell is|heck is|fuck is] (wrong|going
  on|happening|hell|heck|fuck|the matter|the hell|the fuck|the heck|the problem|the point|the
  issue|the deal)
Found-in: What is hell is wrong with your site?

Phrase: (whats|what's) (wrong|going on|happening|the point|up|the issue|the problem|the deal|the
  hell) [with]
Found-in: Whats wrong with with your site?

Phrase: wrong with (my|your|the|this|it|you|yall|y'all)
Found-in: What is wrong with my phone?
Unless: negation, condition

Phrase: how (do|can|to|should) (i|we|you) (fix|stop|get rid|solve|get my
  money|resolve|complain|escalate|make a complaint)
Found-in: How do I fix this?

Phrase: (fix|fixing|sort|sort out|resolve|solve|rectify|look into)
  (your|this|it|ur|the|my|these|that) … (app|site|website|issue|problem)
Found-in: Please fix your app.

Phrase: (fix|fixing|sort|sort out|resolve|solve|rectify|look into)
  (your|this|it|ur|the|my|these|that) … (shit|server|servers|service|bug)
Found-in: Please fix your shit.

Phrase: (fix|fixing|sort|sort out|resolve|solve|rectify|look into)
  (your|this|it|ur|the|my|these|that) … (error|issues|problems|out|asap)
Found-in: Please fix your error.

Phrase: (fix|fixing|sort|sort out|resolve|solve|rectify|look into)
  (your|this|it|ur|the|my|these|that) … (please|mess|crap|soon)
Found-in: Please fix your please.

Phrase: please (fix|resolve|solve|rectify|sort|help fix|repair|improve|correct)
Found-in: Please fix it.

Phrase: (need|needs|needed|want|wants)
  (fixing|repair|repairing|fixed|improvement|improvements|improve|to be fixed|to fix|to improve|a
  fix|serious)
Found-in: It need fixing.

# waiting, not received

Phrase: (still|been|ive been|i've been|am) [still|been] (waiting|awaiting|on
  hold|trying|pending|chasing|holding)
Found-in: I am still still waiting.

Phrase: still
  (no|not|havent|haven't|hasn't|hasnt|can't|cant|don't|dont|doesn't|doesnt|nothing|isn't|isnt|have
  not|has not|won't|wont|the same|having|wrong|happening|getting|unable|unresolved)
Found-in: There is still no answer.
Not-in: He still stands.

Phrase: (never|not|hasn't|hasnt|haven't|havent|didn't|didnt|yet to|have not|has not|did not|nothing)
  … (received|arrived|receive|recieved|recieve|delivered|delivery|shipped|showed|turned|came|come|heard|replied|responded|resolved|refunded|credited|dispatched|answered|processed|fixed|got|called|updated)
Found-in: It never received.
Not-in: I got all received mail.
Unless: none

Phrase: (waited|waiting|wait|on hold|held) … (an hour|over an hour|two
  hours|hours|days|weeks|months|2|3|4|5|6|7|8|10|15|20|30|40|45|50|60|90|ages|forever|so
  long|long|half an hour|too long|a week|a month|all day|since)
Found-in: I waited an hour now.

Phrase: (where|wheres|where's) … (is|are|has) (my|our|the|it|your)
  (order|parcel|package|refund|money|delivery|stuff|bag|luggage|bags)
Found-in: Where is my order?

Phrase: (where|wheres|where's) … (is|are|has) (my|our|the|it|your)
  (item|driver|food|flight|train|bus|tracking|response|reply|cash)
Found-in: Where is my item?

Phrase: (where's|wheres) my
  (order|parcel|package|refund|money|delivery|stuff|bag|luggage|bags|item|food)
Found-in: Where's my order?

Phrase: (no|without|zero|never any|never a|not a|not one|lack of|poor)
  (reply|answer|answers|help|update|updates|one|communication|explanation|notice|warning|reason|solution|refund|internet|service|signal|connection|sign
  of|tracking|resolution|customer|support|information|delivery|hot
  water|power|network|access|joy|luck|apology|option|use|avail|idea why|record)
Strength: weak
Found-in: I got no reply.
Unless: none

Phrase: (no one|nobody|noone|none) …
  (answers|answer|answered|replies|reply|replied|responds|respond|responded|helps|help|helped|called|call|cares|care|came|knows|can
  help|picks|picking|answering|there|to help|responding|showed|turned|contacted)
Found-in: No one answers the phone.

Phrase: (late|delayed|overdue|behind schedule|running late) (again|every|by|for|delivery|arriving|as
  usual|and|train|flight|due)
Strength: weak
Found-in: The train was late again again.
Unless: negation

Phrase: (delay|delays|delayed|delaying)
Strength: weak
Found-in: My flight is delay.
Unless: negation

Phrase: (minutes|mins|hours|hrs|days|weeks|months|hour|week) (late|and counting|ago and
  still|without|delay|wait|delayed|later and|on hold|on the phone|and still|now and|and no|and
  nothing)
Found-in: It is two minutes late.

Phrase: (first|second|third|fourth|fifth|2nd|3rd|4th|5th|6th|10th|nth|umpteenth|last) time (this|in
  a|i've|i have|now|that|today|i|it)
Strength: weak
Found-in: This is the first time this.

Phrase: (third|fourth|fifth|3rd|4th|5th|6th|umpteenth|nth)
  (time|email|e-mail|call|attempt|message|complaint|phone call|replacement|day)
Found-in: This is my third time.

Phrase: (yet again|once again|again and again|over and over|time and again|time after time|every
  single time|every time i|everytime i|each time i|countless times|numerous times|several
  times|multiple times|many times|so many times)
Strength: weak
Found-in: It failed yet again.

Phrase: (cancelled|canceled|cancelling|canceling) [my|our|the|on me]
  (order|flight|booking|train|trip|reservation|subscription|without|account|last
  minute|again|on|delivery|appointment|and)
Strength: weak
Found-in: You cancelled my order.
Unless: negation

Phrase: (lost|losing|misplaced|lose) (my|our|the)
  (bag|bags|luggage|order|parcel|package|data|photos|money|reservation|files|baggage|booking|mail|contacts|suitcase|items|account|progress)
Found-in: You lost my bag.

Phrase: (wrong|incorrect|different)
  (item|items|order|size|colour|color|product|address|price|amount|name|one|ones|food|thing|things|parcel|information|info|date|person|account|bill)
Found-in: I got the wrong item.
Unless: negation, condition

Phrase: (missing|without) (items|item|parts|from my|part|my|an item|from the|in my|pieces|a
  piece|from order)
Strength: weak
Found-in: There are missing items in it.

Phrase: (out of stock|sold out|not in stock|no stock|not available|unavailable|discontinued)
Strength: weak
Found-in: It is out of stock.

# money

Phrase: (refund|refunded|refunds|reimbursed|reimbursement|compensation|compensated|chargeback|money
  back)
Strength: weak
Found-in: I want a refund.
Found-in: She owes me compensation.

Phrase: (want|need|demand|demanding|get|give|gimme|like|owed|requested|requesting|expect|refused|due|deserve|wheres|require)
  … (refund|money back|full refund|compensation|reimbursement)
Found-in: I want refund.

Phrase: (overcharged|double charged|charged twice|billed twice|overbilled|ripped off|rip-off|rip
  off|ripoff|scammed|scam|scammers|scamming|fraud|fraudulent|con artists|conned|daylight
  robbery|robbery|extortion|theft|thieves|crooks|cheated|cheaters|cheating|cheats|stole|stealing|stolen|fleeced|swindled|unauthorised|unauthorized|hidden
  charges|hidden fees|misleading|misled|false advertising|bait and switch)
Found-in: I was overcharged.
Found-in: Somebody stole the lid.
Unless: negation

Phrase: (charged|charging|charge|billed|billing|charges|bill|debited|deducted|took) (me|us|my)
  [twice|for|again|extra|double|more|full|the|an|another|a|card|account|late]
Strength: weak
Found-in: You charged me twice.

Phrase: (waste|wasted|wasting|wastes|waist) (of|my|your|so much|our|hours)
  [time|money|space|complete|my]
Found-in: What a waste of time.
Unless: negation

Phrase: (too|so|way too|very|extremely|ridiculously)
  (expensive|slow|long|small|big|high|complicated|difficult|hard|confusing|loud|dirty|overpriced|pricey|cold|late|many
  ads|bad|poor|laggy)
Strength: weak
Found-in: It is too expensive.
Unless: negation

Phrase: (lost|losing) (a|your|my|me as a) (customer|business|patience|custom|client|trust|faith)
Found-in: You have lost a customer.

# judgement

Phrase: (terrible|horrible|awful|appalling|dreadful|atrocious|abysmal|horrendous|pathetic|disgusting|disgraceful|disgrace|shambles|shameful|diabolical|deplorable|shocking|ridiculous|absurd|laughable|ludicrous|unacceptable|unreal|outrageous|inexcusable|incompetent|incompetence|unprofessional|useless|worthless|pointless|hopeless|garbage|rubbish|trash|crap|crappy|shit|shitty|bullshit|shite|lousy|horrid|third
  class|3rd class|third
  rate|worst|worse|worsted|wrost|worest|nightmare|joke|farce|fiasco|poor|substandard|shoddy|bogus|dodgy|clueless|inept|careless|negligent|unreliable|infuriating|unbelievable|sucks|suck|sucky|sux|blows|stinks|dire|woeful|dismal|inferior|unhelpful|dishonest|deceptive|unethical|embarrassing|insulting|unfair|discriminating|discrimination|racist|sexist)
Found-in: This is terrible.
Not-in: Your answer is fine.
Unless: negation

Phrase: (bad|baad|bakwas|bekar|bekaar|ghatiya|faltu|pathatic|patetic|pethetic|horible|terible|worts|vrost)
Strength: weak
Found-in: It is a bad app.
Found-in: A bad lid.
Not-in: Not bad at all.
Unless: negation

Phrase: (very|really|so|extremely|most|quite|too)
  (disappointing|annoying|frustrating|upsetting|unhappy|disappointed|frustrated|annoyed|upset|angry|rude|dissatisfied|unsatisfied|displeased|irritating|inconvenient|unpleasant|concerning)
Found-in: I find it very disappointing.
Unless: negation

Phrase: (disappointed|disappointing|disappointment|dissapointed|disapointed|dissappointed|disappoint|disappoints|let
  down|letdown|frustrated|frustrating|frustration|annoyed|annoying|annoyance|irritated|irritating|upset|upsetting|angry|furious|livid|fuming|outraged|disgusted|appalled|shocked|dissatisfied|unsatisfied|unhappy|fed
  up|sick of|tired of|sick and tired|pissed|pissed off|mad
  at|fuming|gutted|unimpressed|displeased|aggravated|aggravating|stressed|stressful|at my wits|had
  enough)
Found-in: I am disappointed with this.
Not-in: I was never sickly of heart.
Unless: negation

Phrase: (not|isn't|isnt|wasn't|wasnt|aren't|never|far from|less than|nt|hardly) …
  (good|great|happy|impressed|pleased|satisfied|acceptable|helpful|useful|cool|ok|okay|fair|right|ideal|fun|nice|amused|enough|satisfactory|user
  friendly|worth|recommended|professional|thrilled|funny|interested|up to|the best|what i ordered|as
  described|as advertised|what i)
Found-in: I am not good.
Unless: none

Phrase: (slow|slowly|slower|slowest|sluggish|sloww|slo)
Strength: weak
Found-in: It is slow.
Unless: negation

Phrase: (hate|hates|hated|despise|detest|loathe)
Strength: weak
Found-in: I hate it.
Unless: negation

Phrase: (rude|arrogant|disrespectful|impolite|unfriendly|hostile|aggressive|condescending|patronising|patronizing|dismissive|ignorant|lazy|obnoxious|abusive)
  [staff|driver|customer|and|employee|employees|manager|people|person|to]
Found-in: Your staff were rude staff.
Unless: negation

Phrase: (hung up|hang up|hanging up|hangs
  up|shouted|yelled|swore|screamed|lied|lying|lies|ignored|ignoring|ignore|insulted|mistreated|laughed)
  … (me|us|my|it|you|customers|customer|emails|messages|all)
Found-in: The clerk hung up me.
Unless: negation

Phrase: (shame|shame on|shameful
  of|screw|fuck|fucking|fuckin|fck|wtf|fuk|damn|dammit|damnit|bloody|goddamn|ffs|smh|omfg|bs|pos|pissing|crying|ugh|argh|grr|arghh|grrr|fml|fail|epic
  fail|failed|fails|failing|failure)
Strength: weak
Found-in: Shame!
Unless: negation

Phrase: (why|y|how come) (is|are|does|do|did|has|have|was)
  (my|your|you|the|it|this|i|that|there|they|u|ur|no)
Strength: weak
Found-in: Why is my app so slow?

Phrase: (why|y|how come) (were|can't|cant|isn't|isnt|won't|wont|doesn't)
  (my|your|you|the|it|this|i|that|there|they|u|ur|no)
Strength: weak
Found-in: Why were my app so slow?

Phrase: (why|y|how come) (is|are|does|do|did|has|have|was)
  (nobody|every|everything|all|we|so|not|is|are|do|does|one)
Strength: weak
Found-in: Why is nobody app so slow?

Phrase: (why|y|how come) (were|can't|cant|isn't|isnt|won't|wont|doesn't)
  (nobody|every|everything|all|we|so|not|is|are|do|does|one)
Strength: weak
Found-in: Why were nobody app so slow?

Phrase: (why|y|how come) (doesnt|don't|dont|didn't|am i|would|must|should)
  (my|your|you|the|it|this|i|that|there|they|u|ur|no)
Strength: weak
Found-in: Why doesnt my app so slow?

Phrase: (why|y|how come) (can|cannot|cant i|the hell|the fuck|tf|haven't|hasn't)
  (my|your|you|the|it|this|i|that|there|they|u|ur|no)
Strength: weak
Found-in: Why can my app so slow?

Phrase: (why|y|how come) (doesnt|don't|dont|didn't|am i|would|must|should)
  (nobody|every|everything|all|we|so|not|is|are|do|does|one)
Strength: weak
Found-in: Why doesnt nobody app so slow?

Phrase: (why|y|how come) (can|cannot|cant i|the hell|the fuck|tf|haven't|hasn't)
  (nobody|every|everything|all|we|so|not|is|are|do|does|one)
Strength: weak
Found-in: Why can nobody app so slow?

Phrase: (why the hell|why the fuck|why tf|how the hell|how the fuck|how on earth|why on earth|how
  hard is it|how difficult is it|how is this|how dare)
Found-in: Why the hell can this be?

Phrase: (when) (will|are|is|can|do) (you|it|this|my) [guys] (fix|be fixed|be back|going to fix|gonna
  fix|refund|arrive|be resolved)
Found-in: When will you guys fix it?

Phrase: (when) (will|are|is|can|do) (the|we|i|they) [guys] (fix|be fixed|be back|going to fix|gonna
  fix|refund|arrive|be resolved)
Found-in: When will the guys fix it?

Phrase: (when) (will|are|is|can|do) (you|it|this|my) [guys] (get my|bring back|be working|going
  to|stop|ever|finally)
Found-in: When will you guys get my it?

Phrase: (when) (will|are|is|can|do) (the|we|i|they) [guys] (get my|bring back|be working|going
  to|stop|ever|finally)
Found-in: When will the guys get my it?

Phrase: (never|not|won't|will not|wont) [be|ever|going to be|gonna]
  (again|buying|using|shopping|ordering|returning|recommend|fly|flying|buy|use|shop|order|come
  back|going back|booking|trust|eating|staying)
Found-in: I will never be again.
Unless: none

Phrase: (switching to|cancel my|cancelling my|canceling my|leaving you|taking my business|going
  elsewhere|go elsewhere|uninstall|uninstalled|uninstalling|deleting|boycott|boycotting|moving to
  another|close my account|closing my account|change provider|switch provider|switching
  providers|avoid|stay away|do not buy|don't buy|dont buy|don't use|dont use|do not use|don't
  waste|dont waste|do not download|don't install|don't download|beware)
Strength: weak
Found-in: I am switching to.
Unless: none

Phrase: (make|making|made|file|filing|filed|lodge|lodged|raise|raised|raising|submit|submitted|register|registered|my|a|formal|official|log|logged)
  … (complaint|complaints|grievance|grievances|complain)
Found-in: I want to make complaint.
Unless: negation

Phrase: (complain|complaining|complained|complaint|complaints|grievance|dispute|report you|legal
  action|lawsuit|sue|sue you|small claims|ombudsman|trading standards|consumer court|consumer
  forum|my lawyer|solicitor|attorney|class action)
Strength: weak
Found-in: I must complain.
Unless: negation

Phrase: (speak|talk|escalate|escalated|get) [to|this to|through to] (a manager|your manager|a
  supervisor|manager|supervisor|someone higher|a human|a real person|an actual person|the
  manager|management)
Found-in: I want to speak to a manager.

Phrase: (keep|keeps|kept|being|been|was|getting|get|got) [getting|being]
  (told|transferred|passed|cut off|hung up|ignored|charged|rejected|blocked|declined|logged
  out|kicked|locked)
Found-in: I keep getting told by the hotline.
Unless: negation

Phrase: (keep|keeps|kept|being|been|was|getting|get|got) [getting|being] (bounced|sent
  around|redirected|dropped|lied|scammed|overcharged|billed|the runaround|the run around)
Found-in: I keep getting bounced by the hotline.
Unless: negation

Phrase: (locked out|shut out|kicked out|logged out|signed
  out|hacked|blocked|suspended|banned|compromised)
Strength: weak
Found-in: I am locked out.
Unless: negation

Phrase: (run around|runaround|passed around|passed from|pillar to post|dead end|going round in
  circles|going in circles|goose chase|stonewalled|fobbed off)
Found-in: I get the run around.
Found-in: I was passed around all day.

Phrase: (customer|your|their|the|ur)
  (service|support|staff|care|team|driver|app|website|site|system|update) …
  (terrible|awful|poor|bad|useless|appalling|a joke)
Found-in: Customer service terrible.

Phrase: (customer|your|their|the|ur)
  (service|support|staff|care|team|driver|app|website|site|system|update) … (shocking|horrible|the
  worst|disgraceful|crap|shit|rubbish)
Found-in: Customer service shocking.

Phrase: (customer|your|their|the|ur)
  (service|support|staff|care|team|driver|app|website|site|system|update) …
  (non-existent|nonexistent|pathetic|rude|down|broken|not)
Found-in: Customer service non-existent.

Phrase: (customer|your|their|the|ur)
  (service|support|staff|care|team|driver|app|website|site|system|update) …
  (lacking|slow|atrocious|sucks|ridiculous|unhelpful)
Found-in: Customer service lacking.

Phrase: (after|since) (the|your|this|my|i|latest|last|ios|upgrading|updating|installing|downloading)
  … (update|upgrade|updated|upgraded|install|installed|patch|version)
Strength: weak
Found-in: It is slow after the update.

Phrase: (battery|phone|screen|app|laptop|computer|wifi|wi-fi|internet|signal|card|connection|broadband|line|router|modem|printer|keyboard|console|account)
  … (dies|died|dying|draining|drains|dead|dropping|drops|dropped|gone|won't|wont|not|down|cracked|broken)
Found-in: My battery dies all day.

Phrase: (battery|phone|screen|app|laptop|computer|wifi|wi-fi|internet|signal|card|connection|broadband|line|router|modem|printer|keyboard|console|account)
  … (freezes|frozen|crashing|crashed|slow|shuts|stopped|locked|hacked|black|blank|flickering|stuck|overheating|keeps|sucks)
Found-in: My battery freezes all day.

Phrase: (stuck|stucks|struck) (on|in|at|with|for|here|loading|again)
Strength: weak
Found-in: It is stuck on the first page.
Unless: negation

Phrase: (takes|taking|took|take) (too|so|forever|ages|a lot of|very|hours|days|weeks|months|lot
  of|much|more than|over|long|more) [long|much|time]
Strength: weak
Found-in: It takes too long.
Unless: negation

Phrase: (black|blank|white|frozen|blue) screen
Found-in: I get a black screen.

Phrase: (bad|terrible|horrible|awful|worst|shocking|crap|lousy|dreadful|appalling|pathetic|disgusting|rubbish|shit|useless|disappointing)
  [customer]
  (service|services|experience|quality|support|app|application|aap|company|product|attitude)
Found-in: What bad customer service.
Unless: none

Phrase: (bad|terrible|horrible|awful|worst|shocking|crap|lousy|dreadful|appalling|pathetic|disgusting|rubbish|shit|useless|disappointing)
  [customer]
  (communication|network|performance|design|management|airline|staff|people|update|connection|signal)
Found-in: What bad customer communication.
Unless: none

Phrase: (at least|dirty|filthy|smelly|stained|mould|mold|hair in|bug
  in|insect|cockroach|mice|flies|stains|bed bugs|bedbugs|food poisoning|sick from|made me sick|threw
  up|disease)
Strength: weak
Found-in: The room was at least.
Unless: negation

Phrase: (expected|expect|expecting|thought|hoped) (better|more|much better|so much more|better
  from|more from|you to|it to)
Strength: weak
Found-in: I expected better from you.

Phrase: (supposed|meant|promised|scheduled|guaranteed|due) (to be|to have|to arrive|to get|to
  come|to receive|to work|to deliver|delivery|me|for|yesterday|by|last|today|on|that|next day|to)
Strength: weak
Found-in: It was supposed to be here.

Phrase: (nothing|none of it|nothing ever)
  (works|helps|happens|happened|worked|helped|changes|changed|has been done|was done|is working|has
  changed|has happened|done)
Found-in: Nothing works here.

Phrase: (tried|trying|try) (everything|to call|calling|to contact|contacting|to log|to
  reach|logging|to
  get|restarting|turning|resetting|several|multiple|many|uninstalling|reinstalling|to open|to
  login|to download|again|rebooting|three|twice|for|3|2|4|5|numerous|various|both|different)
Strength: weak
Found-in: I tried everything.

Phrase: (could|can) (you|someone|anyone|somebody) [please|pls] (fix|sort|explain why|tell me
  why|investigate|look into|solve|resolve|do something|chase)
Found-in: Could you please fix it?

Phrase: (help|need help|please help|pls help|plz help|help me|urgent help|sos)
  [please|asap|urgently|me]
Strength: weak
Found-in: Help please!
Unless: negation

Phrase: (bug|bugs|virus|malware|spam|spamming|spammed|spammy|leak|hack|outage|blackout|breach|vulnerability)
Strength: weak
Found-in: There is a bug.
Found-in: My phone has a virus.
Unless: negation

Phrase: (used to|no longer|not any more|not anymore|any more|anymore|gone downhill|going
  downhill|went downhill|got worse|getting worse|gotten worse|worse than|worst than)
Strength: weak
Found-in: It has used to.

Phrase: (never|not once|not) … (had|seen|experienced|been|have i) …
  (bad|rude|poor|treated|disappointed|disrespected|terrible|problems|worse|horrible|frustrated|annoyed)
Found-in: I have never had bad.
Unless: none

Phrase: (improve|upgrade|do something|do better|step up|sort yourselves out|sort it out|get it
  together|get your act|get your shit|get a grip|wake up|pull your|up your game)
  [your|about|the|this|together]
Strength: weak
Found-in: Please improve your.

Phrase: (don't|dont|do not|doesn't|doesnt|didn't|didnt|couldn't|cant) …
  (care|listen|help|understand|know what|give a|answer|reply|bother|deliver|have
  the|like|want|accept|refund|honor|honour|make sense|allow|let me|appear|give|stop)
Strength: weak
Found-in: You don't care.
Unless: none

Phrase: (unsolved|unresolved|unanswered|unfinished|unwanted|unexpected|unexplained|unsafe|unsanitary|unhygienic|unsuccessful|unable|uncomfortable|unwilling|unclear|unjust|untrue|unfit|unsuitable|unwell)
Strength: weak
Found-in: It is still unsolved.
Unless: negation

# Marks out of five, and praise that is none

Phrase: (one|1|zero|0|half a|minus one|negative) (star|stars)
Found-in: One star from me.
Not-in: A five star hotel.

Phrase: (two|2) (star|stars) [out of (five|5)]
Strength: weak
Found-in: Two stars is all I give.

Phrase: (thumbs|thumb) down
Found-in: Thumbs down for the app.
Not-in: My thumb hurts.

Phrase: (thanks|thank you|cheers) [so much|a lot] for
  (nothing|wasting|ruining|ignoring|losing|breaking|messing)
Found-in: Thank you for ruining my party.
Not-in: Thank you for fixing it.

Phrase: (great|nice|brilliant|excellent|wonderful|fantastic|good|amazing)
  (job|work|service|support|going) (losing|breaking|ignoring|ruining|not answering|not
  replying|forgetting|deleting)
Found-in: Great job losing my parcel.
Not-in: Great job on the lamp.

Phrase: way to (ruin|lose|treat|go wrong|kill|mess up|screw up)
Found-in: Way to treat a customer.
Not-in: It is a way to go home.

Phrase: so much for (your|the|that|this|being|having)
Found-in: So much for your promise.
Not-in: Thanks so much for calling.

Phrase: how (hard|difficult) (can|could) it [possibly] be
Found-in: How hard can it be to send a lamp?

Phrase: is (it|that) (really|too|so) (hard|difficult|much) to [ask]
Found-in: Is it too much to ask?
