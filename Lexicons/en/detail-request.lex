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
