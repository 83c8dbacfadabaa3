Lexicon: detail-echo
Language: en
Purpose: Words by which a reply repeats what the customer wrote: a number near them is the
  customer's.
Source: written for replylint

Phrase: (you|you've|you have|you had) [also|just]
  (wrote|write|mention|mentioned|said|say|told|gave|give|given|quote|quoted|state|stated|noted|sent|send|provided|provide|shared|listed|reported|report|describe|described|asked|ask)
Found-in: The number you gave, 4711, is right.
Not-in: We wrote to the carrier, who has 4711.

Phrase: (you|you've|you have)
  (ordered|bought|purchased|paid|booked|received|returned|placed|transferred|called|visited|contacted)
Found-in: The lamp you bought on 3 March is here.
Not-in: We received the lamp on 3 March.

Phrase: your [*]
  (order|invoice|purchase|payment|booking|reservation|ticket|case|visit|claim|complaint|transfer|number|account|appointment|stay|parcel|report)
Found-in: Your booking of 3 March is here.
Not-in: The booking of 3 March is here.

Phrase: (as|that) you
Found-in: The charge that you see is ours.
Not-in: You are right.

Phrase: (regarding|concerning|about|re|as for|in the matter of|on the subject of|when it comes to)
Found-in: Regarding 4711, the parcel is here.

Phrase: (referring|reference|regard|respect|relation) to
Found-in: With reference to 4711, the parcel is here.

Phrase: (noted|confirm|confirms|confirmed|according to you|on file|looked up|looked
  at|checked|found)
Found-in: We have noted 3 March.

Phrase: (thank you|thanks) for
Found-in: Thank you for the link, it works.
Not-in: Thank you, it works.
