Lexicon: detail-request
Language: en
Purpose: Words by which a reply asks the customer for a number, an address or a picture.
Unless: condition, quotation
Source: written for replylint

Phrase: please [also|kindly]
  (send|provide|give|share|supply|forward|attach|include|tell|let|reply|respond|submit|upload|state|specify|email|e-mail|text)
Found-in: Please send us your order number.
Not-in: Please quote the order number, and enter it on the page.
Not-in: You kindly sent us the number.

Phrase: (can|could|would|will) you [please|kindly|also|possibly]
  (send|provide|give|share|supply|forward|attach|include|tell|let|reply|submit|upload|specify|state|email|e-mail)
Found-in: Could you send us a photo?
Not-in: You could send a photo.

Phrase: (kindly|just)
  (send|provide|give|share|supply|forward|attach|include|tell|let|reply|submit|upload|specify)
Found-in: Kindly provide the serial number.

Phrase: (what is|what's|which is|may i have|may we have|can i have|could i have|can we have|could we
  have|might we have|can i get|could i get|can we get) [the|your]
Found-in: What is your order number?
Not-in: That is what it is.

Phrase: (we|i) [will|would|also|still] (need|require) [also|only] your
Found-in: We need your order number first.
Not-in: We need nothing else for this.

Phrase: (would you mind|would you be so kind|be so kind|would it be possible)
Found-in: Would you mind sending the number?

Phrase: (send|provide|give|email|e-mail|share) (us|me) (your|the|a|an)
Found-in: Then send us the order number.

Phrase: (which|what) (model|version|address|number|email)
Found-in: Which model do you have?

Phrase: (can|could|may|might) (we|i) [please|also|just|possibly] (have|get|take|ask for|ask you for)
  (the|your|a|an)
Found-in: Could we also have your phone number?
Not-in: Could we ship it on Monday?

Phrase: (we|i) [just|only|first|also|will|still] (need|require) (the|a|an|to know|to have)
Found-in: I just need the serial number.
Not-in: We need two more days.

Phrase: (to know|tell us|tell me|let us know|let me know) (what|which)
  (is|model|version|address|number)
Found-in: It would help to know which model you have.

Phrase: (do|would) you [still|perhaps|by any chance|happen to] have (the|your|a|an)
Found-in: Do you have the invoice number?
Not-in: Do you have any pets?

Phrase: what [is the best|phone|telephone] number (can|could|should|may|to) (we|i|reach|call)
Found-in: What number can we reach you on?

Phrase: (we|i) [are|am|'re|'m] [still] (missing|lacking|waiting for) your
Found-in: We are still missing your serial number.
Not-in: We are waiting for the courier.

Phrase: (asking|ask|asked) [you] for (the|your)
Found-in: We only asked you for your telephone number.
