Lexicon: letter-words
Language: fr
Purpose: Words that form letters and personal ones use unlike, for the form-letter estimate. The
  first word of each list says what the others do in a letter.
Source: written for replylint

Words: opening bonjour bonsoir cher chère chers chères madame monsieur salut

Words: everybody client cliente clients clientes madame monsieur utilisateur utilisatrice
  utilisateurs membre membres abonné abonnée abonnés lecteur lectrice acheteur acheteuse invité

Words: matter commande demande requête ticket message retour question questions compte e-mail mail
  courriel dossier colis livraison envoi article signalement réclamation plainte achat paiement
  remboursement intérêt avis expérience patience compréhension satisfaction confiance fidélité
  courrier

Words: pointer votre vos ta ton tes cette ce cet ces la le les

Words: please veuillez svp stp plaît
