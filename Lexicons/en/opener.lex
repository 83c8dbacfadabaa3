Lexicon: opener
Language: en
Purpose: Words by which a question is begun, with or without a question mark. The first word of each
  list says what the others do in a question.
Source: written for replylint

Words: thing what which whats what's whatever

Words: time when when's

Words: place where where's whereabouts

Words: person who whom whose who's

Words: manner how how's

Words: reason why

Words: measure much many long often far big large old fast soon late early high expensive quickly
  frequently deep heavy wide tall

Words: auxiliary is are was were am do does did has have had can could will would shall should may
  might must isn't aren't wasn't weren't don't doesn't didn't hasn't haven't can't couldn't won't
  wouldn't shouldn't cannot

Words: infinitive to

Words: subject i you he she it we they there this that these those the a an my your our his her
  their its one anyone anybody someone somebody everyone everybody any some all people u not no

Words: indirect tell know explain say advise show wonder wondering clarify confirm ask asking
  understand see check

Words: directive can could would will

Words: addressee you u someone somebody anyone anybody

Words: conjunction and or also plus but so
