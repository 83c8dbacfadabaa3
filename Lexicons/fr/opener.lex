Lexicon: opener
Language: fr
Purpose: Words by which a question is begun, with or without a question mark. The first word of each
  list says what the others do in a question.
Source: written for replylint

Words: thing quel quelle quels quelles que quoi qu'est lequel laquelle

Words: time quand

Words: place où

Words: person qui

Words: manner comment

Words: reason pourquoi

Words: amount combien

Words: auxiliary est sont était peut peux pouvez peuvent puis pourrait pourriez pourrais doit dois
  doivent devons faut va vais vont a ai avez ont sera seront est-il est-elle est-ce peut-on peut-il
  peut-elle dois-je puis-je pouvez-vous pourriez-vous avez-vous y-a-t-il a-t-il faut-il faire savoir
  obtenir trouver sont-ils sont-elles serait

Words: subject je tu il elle on nous vous ils elles ce c'est le la les l'on un une mon ma mes votre
  vos des

Words: indirect dire savoir expliquer indiquer préciser demande demander

Words: directive pouvez pourriez pouvez-vous pourriez-vous peux-tu

Words: addressee vous tu me

Words: conjunction et ou

Words: pronoun je tu il elle on nous vous ils elles ce

Words: droppable est sont était peut peux pouvez peuvent puis pourrait pourriez pourrais doit dois
  doivent devons faut va vais vont a ai avez ont sera seront faire savoir obtenir trouver serait

Words: alternative ou

Words: anaphor ça cela ceci il elle ils elles ce c'est le la les en y lui celui celle

Words: light idée idées nouvelles nouvelle conseil conseils avis aide solution solutions moyen
  possible impossible merci svp plaît bonjour normal vrai exact suggestions quelqu'un quelque chose
  rien autre encore déjà aussi donc alors bien savoir dire faire fait avoir être peut-être délai
  possibilité réponse explication

Words: asking question questions demande demandes

Words: lead suivantes suivants suivant moi questions savoir dire indiquer points informations
  envoyer sur de

Words: tag non oui ok d'accord vrai correct exact svp merci bonjour vraiment sérieusement pas

Words: preposition à au aux de du des en pour par sur dans depuis vers avec d'où jusqu'à chez et
  alors bonjour donc sinon selon a

Words: amounts prix tarif tarifs coût coûts frais montant

Words: times heure heures date délai délais jour jours durée horaires temps

Words: places adresse lieu endroit

Words: reasons raison raisons cause

Words: manners moyen démarche démarches façon manière procédure

Words: costs coûte coûtent coûter coûtera
