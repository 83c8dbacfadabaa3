Lexicon: stop-words
Language: en
Purpose: Frequent words by which English text is told from other languages.
Source: written for replylint

Words: a about above after again all also am an and any anything are aren't as at be because been
  before being below between both but by can can't cannot could couldn't did didn't do does doesn't
  doing don't done down during each either else ever every few for from further get got had hadn't
  has hasn't have haven't having he he's her here here's hers him his how however i i'd i'll i'm
  i've if in into is isn't it it's its itself just let let's me more most much must my myself
  neither never no nor not nothing now of off on once one only onto or other others our ours out
  over own rather same shall she she's should shouldn't since so some something still such than that
  that's the their theirs them then there there's these they they'd they'll they're they've this
  those though through thus to too under until up upon us very was wasn't we we'd we'll we're we've
  were weren't what what's when where whether which while who who's whom whose why will with within
  without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself
