Lexicon: non-apology-lookalike
Language: en
Purpose: Words about a body that feels, not about an opinion; they cancel a non-apology found on the
  same words.
Source: written for replylint

Phrase: (you|your *) [still|may] (feel|felt) [so|very|a bit|quite|a little]
  (ill|unwell|sick|poorly|dizzy|faint|cold|worse|lonely|tired|weak|unsafe|under the weather|pain)
Found-in: I am sorry that you feel ill.
Not-in: I am sorry that you feel that way.
