Lexicon: stop-words
Language: sv
Purpose: Frequent words by which Swedish text is told from other languages.
Source: written for replylint

Words: alla allt att av bara blev bli blir blivit bort båda både de dem den denna deras dess dessa
  det detta dig din dina ditt du där därför då efter eftersom ej eller en er era ert ett finns flera
  från få får fått för före ge genom gör göra ha hade han hans har henne hennes hon honom hos hur
  här i icke in inga ingen inget innan inte jag ju kan kanske kommer kunde kunna lite mellan men mer
  mig min mina mitt mot mycket många måste ni nu när nästa någon något några och också om oss på
  redan rätt samma samt sedan sig sin sina sitt själv ska skall skulle som så sådan tack till tills
  trots under upp ut utan vad var vara varför varit varje vart vem vi vid vilka vilken vill väl vår
  våra vårt är även åt över
