Lexicon: greeting
Language: en
Purpose: Words that open a message and greet its reader.
Act: greeting
Unless: quotation
Source: written for replylint

Phrase: (hi|hello|hey|hiya|howdy|hallo|hullo|heya|helo|ello|yo|hola|namaste|greetings|g'day|aloha)
Found-in: Hi Anna.
Within: start

Phrase: dear
Found-in: Dear Anna.
Within: start

Phrase: good (morning|afternoon|evening|day|morrow)
Found-in: Good morning Anna.
Within: start

Phrase: (morning|afternoon|evening) (all|everyone|folks|guys|team|sir|madam|anna|mr|mrs|ms)
Found-in: Morning all!
Within: start

Phrase: (hi|hello|hey|hiya|howdy)
  (there|all|everyone|everybody|folks|guys|team|again|sir|madam|friend|friends|mate|both|y'all|good
  morning|good afternoon|good evening)
Found-in: Hi there!
Within: start

Phrase: (to whom it may concern|dear sir or madam|dear sirs|dear sir|dear madam|dear all|dear
  team|dear customer|dear valued customer|dear friend|dear colleagues|dear support|dear customer
  service)
Found-in: To whom it may concern,
Within: start

Phrase: (hope|hoping|trust) (you|this|that you|all is|everything is|you're|you are|your week|your
  day|your weekend|everyone) … (are|is|well|finds|reaches|doing|had|good|keeping)
Found-in: I hope you are well.

Phrase: (how are you|how are things|how is it going|how's it going|how do you do|how's
  everything|how are we) [doing|today|keeping]
Found-in: How are you doing?

Phrase: (happy|merry) (new year|monday|friday|holidays|christmas|easter|birthday|thanksgiving)
Found-in: Happy new year!
Within: start

Phrase: (nice|good|great|lovely|pleased|delighted) to (meet|e-meet|hear from|see|talk to|speak
  to|chat with) you
Found-in: It is nice to meet you.

Phrase: welcome (to|back|aboard)
Found-in: Welcome to the shop.
Within: start
