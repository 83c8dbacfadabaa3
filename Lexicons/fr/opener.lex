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
