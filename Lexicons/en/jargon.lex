Lexicon: jargon
Language: en
Purpose: Stiff words and turns of offices that have a plain word beside them.
Unless: quotation
Source: written for replylint; the pairs are those that guides to plain English commonly give

Phrase: pursuant to
Found-in: Pursuant to our terms we refund it.
Better: say "under" or "by"

Phrase: in (respect|regard) of
Found-in: We write in respect of the lamp.
Better: say "about"

Phrase: with (regard|regards|respect|reference) to
Found-in: I write with regard to the lamp.
Better: say "about"

Phrase: in (regards|relation) to
Found-in: I write in relation to the lamp.
Better: say "about"

Phrase: in accordance with
Found-in: It was sent in accordance with the order.
Better: say "by", "under" or "as ordered"

Phrase: (aforementioned|above-mentioned|abovementioned|aforesaid)
Found-in: The aforementioned form is below.
Better: name it, or say "this"

Phrase: (herewith|hereby|herein|hereinafter|hereto|heretofore)
Found-in: I send it herewith.
Better: leave it out

Phrase: (thereof|therein|thereto|therewith|thereafter|whereby|wherein)
Found-in: The box and the contents thereof are here.
Better: say "of it", "in it" or "then"

Phrase: (commence|commences|commenced|commencing)
Found-in: The repair commences today.
Better: say "begin" or "start"

Phrase: (utilise|utilize|utilised|utilized|utilises|utilizes|utilising|utilizing|utilisation|utilization)
Found-in: We utilise a new courier.
Better: say "use"

Phrase: (endeavour|endeavor) to
Found-in: We endeavour to reply.
Better: say "try"

Phrase: (furnish|furnished) [*] (a|the|your|with)
Found-in: We furnished a reply.
Not-in: The flat is furnished.
Better: say "give" or "send"

Phrase: (terminate|terminated|termination of)
Found-in: We terminated the contract.
Better: say "end" or "stop"

Phrase: (facilitate|facilitates|facilitated)
Found-in: It facilitates the repair.
Better: say "help" or "make easier"

Phrase: (ascertain|ascertained)
Found-in: We ascertained the cause.
Better: say "find out"

Phrase: prior to
Found-in: Call us prior to the visit.
Better: say "before"

Phrase: subsequent to
Found-in: Call us subsequent to the visit.
Better: say "after"

Phrase: in the event (of|that)
Found-in: In the event of rain we stay in.
Better: say "if"

Phrase: in order that
Found-in: We call in order that it works.
Better: say "so that"

Phrase: (due to|owing to|in view of|in light of|notwithstanding) the fact that
Found-in: It is late due to the fact that it snows.
Better: say "because" or "although"

Phrase: at (this|the present|that) (point in time|moment in time|juncture)
Found-in: At this point in time it is shut.
Better: say "now" or "then"

Phrase: until such time as
Found-in: Wait until such time as it rings.
Better: say "until"

Phrase: for the (purpose|purposes) of
Found-in: It is for the purposes of the repair.
Better: say "to" or "for"

Phrase: (notwithstanding|inasmuch as|insofar as|whilst|amongst)
Strength: weak
Found-in: Notwithstanding the rain it came.
Better: say "despite", "since", "as far as", "while" or "among"

Phrase: [please|kindly] (revert|revert back) (to us|to me|with|at|on|by)
Found-in: Kindly revert with the form.
Not-in: The setting reverts to blue.
Better: say "write back"

Phrase: (do the needful|needful)
Found-in: Please do the needful.
Better: say what is to be done

Phrase: (remit|remitted|remittance)
Found-in: Please remit the sum.
Better: say "pay" or "send"

Phrase: (expedite|expedited) [*] (the|your|this|our)
Found-in: We expedite the repair.
Better: say "hurry" or "speed up"

Phrase: (undersigned|addressee)
Found-in: The undersigned will call.
Better: say "I" or name the person

Phrase: (enclosed|attached) (herewith|hereto|please find)
Found-in: Attached please find the form.
Better: say "the form is attached"

Phrase: (cognisant|cognizant) of
Found-in: We are cognizant of the fault.
Better: say "know"

Phrase: (remediate|remediation|remedied|rectification)
Found-in: The fault was remedied.
Better: say "mended" or "put right"

Phrase: (leverage|leveraging|leveraged|synergy|synergies|actionable|learnings|granularity|bandwidth
  to|deliverables|value-add)
Found-in: We leverage a new tool.
Better: say it in a word of every day

Phrase: (going forward|moving forward|on a go-forward basis)
Found-in: Going forward we pack it twice.
Better: say "from now on"

Phrase: (touch base|circle back|reach out to|loop in|take this offline|deep dive)
Strength: weak
Found-in: I will circle back on Monday.
Better: say "write", "call" or "ask"

Phrase: (a|the) (plethora|myriad) of
Found-in: There is a plethora of lamps.
Better: say "many"

Phrase: (necessitate|necessitates|necessitated|necessitating)
Found-in: It necessitates a new form.
Better: say "needs"

Phrase: (shall|will) be (deemed|construed|effected|effectuated)
Found-in: It will be deemed accepted.
Better: say who does what

Phrase: in lieu of
Found-in: A voucher in lieu of money.
Better: say "instead of"

Phrase: (per annum|per diem|inter alia|mutatis mutandis|ex gratia|pro rata|ipso facto|vis-à-vis|viz)
Found-in: It is paid pro rata.
Better: say it in English

Phrase: (discontinue|discontinued) (the use|using|use) of
Found-in: Discontinue the use of the lamp.
Better: say "stop using"

Phrase: make (an|the) (application|enquiry|inquiry) (to|for|about|into)
Found-in: We make an enquiry into it.
Better: say "apply" or "ask"

Phrase: (afford|render|extend) (you|the customer) [*] (assistance|service|courtesy)
Found-in: We render you every assistance.
Better: say "help"

Phrase: (kindly|please) be (informed|apprised|notified)
Found-in: Kindly be informed that it came.
Better: say it straight away

Phrase: (acknowledge receipt of|in receipt of)
Found-in: We are in receipt of the lamp.
Better: say "we have"

Phrase: (at your earliest convenience|in due course of time|in a timely (manner|fashion))
Found-in: Pay at your earliest convenience.
Better: give the day
