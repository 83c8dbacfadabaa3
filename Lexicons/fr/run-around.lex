Lexicon: run-around
Language: fr
Purpose: Mots qui envoient le client vers un autre service. Forts : ils écartent l'affaire ; faibles
  : ils envoient plus loin.
Unless: condition quotation report
Source: written for replylint

Phrase: (ce n'est pas|c'est pas|cela n'est pas|ça n'est pas) (mon|notre|ma|de mon|de notre)
  (service|département|domaine|rôle|ressort|responsabilité|travail|secteur)
Found-in: Ce n'est pas mon service.
Not-in: C'est mon service.

Phrase: (ne relève pas|ne dépend pas|n'est pas) (de notre|de mon|du)
  (service|ressort|département|compétence|domaine)
Found-in: Cela ne relève pas de notre service.
Not-in: Cela relève de notre service.

Phrase: (vous êtes|tu es) au mauvais (service|endroit|numéro|guichet)
Found-in: Vous êtes au mauvais guichet.
Not-in: Vous êtes au bon guichet.

Phrase: (vous vous êtes trompé|vous avez contacté) (de service|d'adresse|de numéro|de guichet|le
  mauvais service|le mauvais numéro)
Found-in: Vous vous êtes trompé de service.
Not-in: Vous vous êtes trompé de jour.

Phrase: (nous|je|on) ne (nous occupons|m'occupe|s'occupe|traitons|traite|gérons|gère) (que|pas)
  (de|des|du|les|le|la|cela|ça|ce)
Found-in: Nous ne traitons que les commandes.
Not-in: Nous traitons les commandes.

Phrase: (je ne suis pas|nous ne sommes pas) (la bonne personne|le bon service|le bon
  interlocuteur|l'interlocuteur|en charge|compétents|compétent|chargés|chargé)
Found-in: Je ne suis pas la bonne personne.
Not-in: Je suis la bonne personne.

Phrase: (géré|gérée|traité|traitée|pris en charge|prise en charge|gérés|traités|gérées|traitées) par
  un autre (service|département|bureau|site)
Found-in: Les retours sont traités par un autre service.
Not-in: Le colis est porté par un autre chauffeur.

Phrase: c'est un autre (service|département|bureau) qui
Found-in: C'est un autre service qui gère cela.
Not-in: C'est un autre vélo.

Phrase: (nous n'y sommes pour rien|nous n'avons rien à voir avec cela|je n'y suis pour rien|cela ne
  nous regarde pas|cela ne nous concerne pas)
Found-in: Pour la douane, nous n'y sommes pour rien.
Not-in: Cela nous regarde tous.

Phrase: (vous devez|vous devrez|il vous faut|il faut|vous devriez|je vous invite à|nous vous
  invitons à|merci de|veuillez) (contacter|appeler|joindre) (le|la|notre|votre) [*]
  (fabricant|vendeur|transporteur|service|livreur|fournisseur|revendeur|magasin|siège)
Strength: weak
Found-in: Veuillez contacter le fabricant.
Found-in: Vous devez appeler notre service.
Not-in: Nous devons contacter le fabricant.

Phrase: (adressez-vous|adressez vous|vous adresser|voyez|voyez cela|voir cela|voir ça) (au|à la|à
  notre|à votre|avec le|avec la|avec votre|avec notre) [*]
  (fabricant|vendeur|transporteur|service|livreur|fournisseur|revendeur|magasin|siège|agence|guichet|banque)
Strength: weak
Found-in: Adressez-vous au transporteur.
Found-in: Il faut voir cela avec le vendeur.
Not-in: Nous voyons le vendeur demain.

Phrase: (contactez|appelez|demandez|rapprochez-vous|rapprochez vous) (le|la|notre|votre|au|du|de
  votre|de notre|à votre|à notre) [*]
  (fabricant|vendeur|transporteur|service|livreur|fournisseur|revendeur|magasin|siège|agence|guichet)
Strength: weak
Found-in: Contactez votre revendeur.
Found-in: Rapprochez-vous du transporteur.
Not-in: Nous contactons le livreur.
