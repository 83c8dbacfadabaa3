Lexicon: non-apology
Language: fr
Purpose: Words that sound like an apology and put the matter down to the reader's feelings or
  mistake.
Act: non-apology
Unless: quotation
Source: written for replylint

Phrase: (désolé[e|s|es]|navré[e|s]) (si|que|qu'il|de ce que) (vous|tu) (le|l')
  [ressentez|prenez|preniez|voyez|voyiez|interprétez]
Found-in: Désolé si vous le prenez mal.
Not-in: Désolé si vous avez attendu.

Phrase: (désolé[e|s|es]|navré[e|s]) (que|si) (vous|tu) [*]
  (pensez|pensiez|penses|ressentez|ressentiez|ressens|croyez|croyiez|trouvez|trouviez|estimez|estimiez|jugez|jugiez|voyez|voyiez|prenez|preniez|interprétez|percevez|perceviez|imaginez)
Found-in: Nous sommes désolés que vous pensiez cela.
Found-in: Désolée si tu le ressens ainsi.
Not-in: Désolés que vous ayez attendu.

Phrase: (désolé[e|s|es]|navré[e|s]) (d'apprendre|de lire|de voir|de constater|d'entendre) que
  (vous|tu) [*]
  (pensez|pensiez|ressentez|croyez|trouvez|estimez|jugez|voyez|prenez|interprétez|percevez|n'aimez|n'appréciez)
Found-in: Désolé de lire que vous trouvez cela cher.
Not-in: Désolé d'apprendre que vous attendez.

Phrase: (désolé[e|s]|navré) (si|que) (vous vous|tu t'es|vous vous êtes|tu te) [*]
  (senti|sentie|sens|sentez|sentiez|vexé|vexée|offensé|offensée|offusqué|offusquée|froissé|froissée|énervé|fâché)
Found-in: Désolé si vous vous êtes senti agressé.
Found-in: Désolé que vous vous sentiez vexé.

Phrase: (désolé[e|s]|navré) (si|que) (vous êtes|tu es|vous soyez|tu sois|vous étiez) [*]
  (vexé|vexée|offensé|offensée|blessé|blessée|offusqué|offusquée|froissé|froissée|fâché|fâchée|énervé|contrarié|contrariée|déçu|déçue|mécontent|mécontente)
Found-in: Désolé si vous êtes vexée.
Not-in: Désolé si vous êtes arrivée trop tard.

Phrase: (désolé[e|s]|navré) (si|que) vous (n'aimez|n'aimiez|n'appréciez|ne comprenez|ne
  compreniez|n'êtes|ne soyez|ne voulez|ne partagez) pas
Found-in: Navré si vous n'aimez pas nos règles.

Phrase: (désolé[e|s]|navré) (si|que) vous (n'avez|n'ayez|avez|ayez) [pas] [bien]
  (lu|compris|vu|aimé|apprécié|mal compris|mal lu|mal interprété)
Found-in: Désolés que vous n'ayez pas lu les conditions.
Not-in: Désolé si vous avez attendu.

Phrase: (désolé[e|s]|navré) (si|que) (cela|ça|mes propos|mon message|notre message|nos propos|mon
  ton|notre réponse|ma réponse) …
  (vexé|vexée|offensé|blessé|blessée|choqué|choquée|heurté|froissé|déplu|offusqué|dérange)
Found-in: Désolé si mes propos vous ont choquée.
Found-in: Désolée si cela vous a déplu.
Not-in: Désolés si ce colis vous a coûté du temps.

Phrase: (désolé[e|s]|navré) (si|que) (quelqu'un|certains) …
  (vexé|offensé|blessé|choqué|heurté|froissés|offensés|blessés|choqués|sentis)
Found-in: Désolé si certains se sont sentis offensés.

Phrase: (désolé[e|s]|navré) (si|que) (cela|ce|ça|notre politique|notre réponse|cette décision)
  (ne|n'est|n'était) … (convient|correspond|plaît|votre goût|vos attentes|votre convenance)
Found-in: Désolé si cela ne vous convient pas.
Found-in: Désolé si ce n'est pas à votre goût.

Phrase: (excusons|m'excuse|regrette) (si|que) vous [vous|le]
  (pensez|ressentez|croyez|trouvez|prenez|sentez|êtes senti|êtes sentie|avez mal|ayez mal)
  (vexé|offensé|mal|cela|ainsi|ça|que|vexée|compris|interprété)
Found-in: Nous nous excusons si vous trouvez que la salle est froide.
Found-in: Je regrette que vous ayez mal interprété la note.

Phrase: (regrettons|regrette|déplorons) (votre|vos)
  (ressenti|interprétation|perception|sentiment|impression|incompréhension|méprise|avis|position|décision|choix|réaction|lecture)
Found-in: Nous regrettons votre ressenti.
Not-in: Nous regrettons votre attente.

Phrase: (regrettons|regrette|déplorons) que vous
  (pensiez|ressentiez|croyiez|trouviez|estimiez|jugiez|preniez|perceviez|interprétiez|voyiez|n'ayez
  pas compris|n'ayez pas lu|n'ayez pas apprécié|n'ayez pas vu|soyez déçu|soyez déçue|soyez
  vexé|soyez vexée|soyez mécontent|soyez mécontente|le preniez|le voyiez|vous sentiez)
Found-in: Nous regrettons que vous le preniez mal.
Found-in: Je regrette que vous soyez déçue.
Not-in: Nous regrettons que vous ayez attendu.

Phrase: (excuses|désolés|désolé|navrés|regrettons|regrette|excusons|m'excuse) (pour|de) (votre|le)
  (ressenti|sentiment|impression|malentendu de votre|perception|incompréhension|interprétation)
Found-in: Désolés pour votre ressenti.
Not-in: Désolés pour le malentendu.

Phrase: (malentendu|incompréhension|confusion|erreur|méprise) de votre (part|côté|fait)
Found-in: C'est un malentendu de votre part.

Phrase: (ce n'était|ce n'est|cela n'était) [vraiment] pas (notre|mon|le) (intention|but|volonté) de
  [vous] (offenser|vexer|blesser|froisser|choquer)
Strength: weak
Found-in: Ce n'était pas notre but de vous vexer.

Phrase: (n'avions|n'avais|n'avons|n'ai) (pas|nullement|jamais) (l'intention de|voulu|cherché
  à|souhaité) [vous] (offenser|vexer|blesser|froisser|choquer)
Strength: weak
Found-in: Nous n'avons jamais voulu vous blesser.
Found-in: Je n'avais pas l'intention de vous vexer.

Phrase: (prétendu|prétendue|prétendus|soi disant|supposé|supposée|supposés|présumé|présumée)
  (désagrément|désagréments|problème|retard|préjudice|erreur|dysfonctionnement|gêne|défaut|désordre)
Found-in: Nous regrettons ce prétendu retard.

Phrase: (des|quelques|certaines) (erreurs|maladresses) ont (été|pu être) (commises|faites)
Strength: weak
Found-in: Des erreurs ont été commises.

Phrase: (désolé[e|s|es]|navré[e|s]) mais (vous|tu|c'est votre|c'est vous|c'est ta|il fallait|il
  suffisait|vous auriez|c'est la règle|c'est notre|c'est le règlement|c'est comme|c'est la
  procédure|c'est la politique|ce n'est pas notre|ce n'est pas de notre|ce n'est pas ma|les
  conditions|nos conditions|le règlement)
Found-in: Je suis désolé mais vous n'avez pas lu les conditions.
Found-in: Désolé mais c'est la procédure.

Phrase: (en théorie|techniquement|juridiquement|légalement|en principe) [ce] (n'est|n'était|n'y
  suis|n'y sommes) (pas|nullement) [de] (notre|ma) (faute|erreur|responsabilité)
Found-in: Techniquement, ce n'est pas notre faute.

Phrase: (c'est|il est|quel) dommage que vous (le preniez|pensiez|ne compreniez|réagissiez|vous
  énerviez|le voyiez|n'ayez pas lu|n'ayez pas compris)
Found-in: Il est dommage que vous le preniez ainsi.

Phrase: (si|s'il) (quelqu'un|vous|certains) [*] [*]
  (vexé|offensé|blessé|choqué|offensée|vexée|blessée|choquée|froissé|heurté) …
  (excuse|m'excuse|excusons|désolé|désolés|désolée|excuses)
Found-in: Si vous êtes offensée, je m'en dis désolé.

Phrase: (s'il y a eu|s'il y a|si il y a eu) [un|une] [quelconque]
  (malentendu|incompréhension|offense|gêne) …
  (excuse|m'excuse|excusons|désolé|désolés|désolée|excuses)
Found-in: S'il y a eu un malentendu, nous sommes désolés.
