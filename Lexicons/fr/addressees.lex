Lexicon: addressees
Language: fr
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: tous toutes client cliente clients clientes équipe Monsieur/Madame Madame/Monsieur collègue
  collègues ami amie amis amies abonné abonnés utilisateur utilisatrice lecteur membre membres
  partenaire à a
