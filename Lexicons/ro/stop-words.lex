Lexicon: stop-words
Language: ro
Purpose: Frequent words by which Romanian text is told from other languages.
Source: written for replylint

Words: a acea aceasta această acel acela acele acest acesta aceste acestea acestor acestui acum ai
  aici al ale alt alte am ar are asta astfel asupra atunci atât au avea avem aveți aşa aș așa ați
  bine ca cam care ce cea cei cel cele chiar ci cine cu cum când cât câte că căreia cărui către da
  dacă dar de deci decât deja despre deși din dintre dumneavoastră după e ea ei el ele era eram este
  eu face fi fie fiecare fiind fost fără i la le li lor lui lângă mai mea mei mele mereu meu mi mult
  multe mulți mulțumesc mă ne nici nimic niște noastre noi nostru nu o ori oricare pe pentru peste
  poate pot prea prin până sa sale sau se si sub sunt suntem sunteți să săi te toate tot totuși toți
  tu un una unde unei unele unor unui va voastră voi vom vor vreau vă îi îl îmi în înainte încă
  între își îți și
