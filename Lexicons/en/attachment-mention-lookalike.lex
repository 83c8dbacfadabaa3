Lexicon: attachment-mention-lookalike
Language: en
Purpose: Words that speak of an attachment which need not come with this message.
Unless: none
Source: written for replylint

Phrase: (thank you|thanks) [so much|very much|a lot|again] for [*] [*]
  (attached|attaching|enclosed|enclosing|attachment|attachments)
Found-in: Thanks for the attached log.

Phrase: (you|you've|you have|you had|customer|he|she|they) [just|also|kindly]
  (attached|enclosed|attach|enclose|included as an attachment|sent as an attachment)
Found-in: The lid you attached is dark.

Phrase: (photo|photos|picture|pictures|file|files|screenshot|screenshots|log|logs|document|documents|invoice|receipt|form)
  [that|which] you … (as an attachment|attached|in the attachment)
Found-in: The photo that you sent us as an attachment is dark.

Phrase: (the|an|a) (attached|enclosed) * [that|which] you
  (sent|gave|mailed|provided|uploaded|attached|included)
Found-in: The attached photo you sent is dark.

Phrase: (attached|enclosed|attachment|attachments) … (to|in|with|of) (my|our|your|the|an)
  (last|previous|earlier|first|original|next|other|second|separate)
Found-in: The label is attached to my last mail.
Not-in: The label is attached to this mail.

Phrase: (have|i've|we've) (attached|enclosed) … to (the|your)
  (order|account|ticket|case|claim|file|profile|booking|door|wall|frame|box|parcel|package|handle|issue|bug|report|bug
  report|page|record)
Found-in: I have attached the note to your account.
Not-in: I have attached the note.

Phrase: (attached|enclosed) (in|with|inside|to|on) (the|your|each|every) [*]
  (parcel|package|box|order|delivery|shipment|product|device|lid|frame|wall|kettle|bag|envelope|case|letter|post)
Found-in: A label is enclosed in the parcel.
Not-in: A label is enclosed.

Phrase: (i have|we have|i've|we've) enclosed … (in|with|to) (the|your) [*]
  (parcel|package|box|delivery|shipment|order)
Found-in: We have enclosed a label in the parcel.

Phrase: (as an|in the|the|an|with the|see the) (attachment|attachments) (to|of|on)
  (the|your|my|that|a) (order|ticket|issue|bug|case|claim|first|last|page|record|comment)
Found-in: The patch is in the attachment of the bug.

Phrase: (send|email|mail|forward|submit|upload|return|provide|add|post) (it|them|us|me|your|these) …
  (as an attachment|in the attachment|as attachment|as attachments)
Found-in: Send us the photo as an attachment.

Phrase: (open|opening|read|reading|see|view|access|download|load|seen|opened) (your|an|any)
  (attachment|attachments|attached)
Found-in: I could not open an attachment.

Phrase: (could|can|able to) (open|see|view|read) (the|your|an|any)
  (attachment|attachments|attached|enclosed)
Found-in: We could see the attached photo.

Phrase: (received|got|have|opened|reviewed|read|looked at|checked|viewed|see from|seen)
  (the|your|all) (attached|attachment|attachments|enclosed)
Found-in: We have received the attached photo.
