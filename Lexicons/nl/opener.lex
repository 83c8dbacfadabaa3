Lexicon: opener
Language: nl
Purpose: Words by which a question is begun, with or without a question mark. The first word of each
  list says what the others do in a question.
Source: written for replylint

Words: thing wat welk welke

Words: time wanneer

Words: place waar waarheen

Words: person wie wiens

Words: manner hoe

Words: reason waarom

Words: amount hoeveel

Words: measure lang vaak veel duur groot snel ver hoog oud

Words: auxiliary is zijn was waren ben bent kan kunt kunnen kon zou zouden moet moeten mag mogen zal
  zullen wordt worden heb hebt heeft hebben doe doet werkt krijg krijgt gaat komt kost geldt gelden

Words: subject ik jij je u hij zij ze het wij we jullie men de een mijn uw dit dat deze die er
  iemand

Words: indirect zeggen weten uitleggen vertellen aangeven vraag vragen

Words: directive kunt kan zou kun wilt

Words: addressee u je jij jullie mij

Words: conjunction en of

Words: alternative of

Words: costs kost kosten
