Lexicon: run-around-lookalike
Language: en
Purpose: Words by which a sentence sends the customer on for another time only.
Source: written for replylint

Phrase: (if|should|when|whenever|once|unless)
  (you|your|it|this|that|the|there|anything|something|any|a|an|one|they|we|nothing|problems|questions|need|further|in
  doubt)
Found-in: If anything is missing, please call our desk.
Found-in: Call our desk should you need more.
Not-in: We should have called the desk.

Phrase: in case (of|you|your|it|there|the|this|any|anything)
Found-in: In case of fire call the desk.
Not-in: In your case we call the desk.

Phrase: for (any|further|more|other|all other|additional|general|future|urgent|all)
  (question|questions|query|queries|enquiry|enquiries|inquiries|information|details|help|assistance|support|issue|issues|problems|matters|requests)
Found-in: For further questions please call the desk.
Not-in: For this question we call the desk.

Phrase: (feel free|do not hesitate|don't hesitate|you are welcome|you're welcome) to
Found-in: Feel free to ask our team.
Not-in: The team feels free.

Phrase: (next time|in future|in the future|from now on|at any time|any time)
Found-in: In future please ask our team.
Not-in: The future of our team is bright.
