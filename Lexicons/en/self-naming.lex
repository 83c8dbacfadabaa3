Lexicon: self-naming
Language: en
Purpose: Words by which customers say their own name; the name follows.
Unless: negation, quotation
Source: written for replylint

Phrase: my [full|first|last|given] name is
Found-in: Hello, my name is Ann Bell and I ordered a lamp.

Phrase: (i am|i'm) called
Found-in: I'm called Peggy by everybody.

Phrase: (please|just|do) call me
Found-in: Please call me Peggy.
Not-in: Please do not call me Peggy.

Phrase: (everybody|everyone|people|friends) (calls|call) me
Found-in: Everyone calls me Bo.

Phrase: i go by
Found-in: I go by Bo.
