Lexicon: no-names
Language: fr
Purpose: Words that begin a line like a name and are none: openings, closing formulas.
Source: written for replylint
Licence: same as replylint

Words: Malheureusement Hélas Heureusement Effectivement Actuellement Suite Voici Voilà Comme Pour
  Concernant Désolé Désolée Désolés Navré Navrés Toutes Nous Je J'ai Vous Votre Notre Nos Vos Le La
  Les Un Une Des Ce Cette Ces Il Elle On C'est Ça Cela Ici Si Oui Non Bonne Bon Belle Excellente
  Très Encore Aussi Enfin Ensuite Puis D'abord Aujourd'hui Demain Hier Lundi Mardi Mercredi Jeudi
  Vendredi Samedi Dimanche Parfait Super Génial Entendu Compris Bravo Félicitations Dans En Par Avec
  Sans Après Avant Depuis Pendant Lorsque Quand Dès Afin Merci Mille Grand Sincèrement
  Respectueusement Salut Coucou Bonjour Bonsoir Bises Bisous Amicalement Chaleureusement Sentiments
  Meilleures Sincères Distinguées Veuillez Recevez Croyez Agréez Commande Facture Dossier Référence
  Objet Ticket Numéro Ci-joint Pièce Copie Note Rappel Bienvenue Peut-être Toutefois Cependant
  Néanmoins Pourtant Mais Car Donc Or Et Ou Où Comment Pourquoi Combien Quel Quelle Pouvez Pourriez
  Avez Serait Est Envoyé Transféré Cdlt Cdt Joyeux Joyeuses Meilleurs Vœux
