Lexicon: addressees
Language: fr
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: client cliente clients clientes Monsieur/Madame Madame/Monsieur collègue ami amie abonné
  abonnés utilisateur utilisatrice lecteur membre membres partenaire qui droit
