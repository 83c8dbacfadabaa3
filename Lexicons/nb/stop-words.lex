Lexicon: stop-words
Language: nb
Purpose: Frequent words by which Norwegian Bokmål text is told from other languages.
Source: written for replylint

Words: alle allerede alltid alt andre at av bare begge ble blir blitt både da de deg dem den denne
  der dere deres det dette din disse ditt du eller en enn er et etter fikk flere for fordi fra få
  får før først gjennom gjerne gjort gjør gjøre ha hadde ham han hans har hennes her hos hun hva
  hvem hver hvilke hvilken hvis hvor hvordan hvorfor i igjen ikke ingen ingenting inn ja jeg kan
  kanskje kom kommer kun kunne litt man mange med meg meget mellom men mens mer min mine mitt mot
  mye må nei noe noen nok nå når og også om opp oss over på samme sammen samt seg selv siden sin
  sine sitt skal skulle slik som så takk til tilbake under ut uten var ved vel vi vil ville vår våre
  være vært
