Lexicon: canned-phrase
Language: en
Purpose: Formulas that an invented team has worn out.

Phrase: thank you for (sending|contacting)
Found-in: Thank you for sending the photos.

Phrase: may we draw your attention to (our|the)
Found-in: May we draw your attention to our new shop?
Not-in: She draws well, and pays attention to the details.
