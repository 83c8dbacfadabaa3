Lexicon: answer-hand-off
Language: fr
Purpose: Words that send the customer to somebody else, or the matter on to another desk.
Unless: quotation
Source: written for replylint

Phrase: (contacter|contactez|joindre|adressez vous|vous adresser) [*]
  (notre|votre|le|la|les|à|au|aux|directement)
Found-in: Veuillez contacter notre service client.
Found-in: Adressez-vous au fabricant.

Phrase: (ai|avons|a|j'ai) [*] (transmis|transféré|transmise|fait suivre) … (à|au|aux)
Found-in: J'ai transmis votre question au service commercial.
Not-in: Il a transmis la force.

Phrase: (transmettons|transmets|transférons|transfère) … (à|au|aux)
Found-in: Je transmets votre message au service commercial.

Phrase: (est|sont) [*] (responsable|compétent|en charge) (de|du|des|pour)
Found-in: Le syndic est responsable des travaux.

Phrase: vous (rapprocher|rapprochez) [*] (de|du|des)
Found-in: Nous vous invitons à vous rapprocher de votre banque.

Phrase: (veuillez|il faut|il faudra|vous devez) (demander|voir|écrire|téléphoner)
  (à|au|aux|avec|auprès) [*]
  (service|magasin|banque|fabricant|guichet|mairie|agence|transporteur|collègues|siège)
Found-in: Il faut demander au fabricant.
Not-in: Il faut demander un double.

Phrase: (cela|ceci|votre demande|votre question) (relève|dépend|concerne|regarde)
  (de|du|des|le|la|les) [*]
  (service|fabricant|banque|transporteur|siège|syndic|assurance|opérateur|magasin|collègues)
Found-in: Cela concerne le service des achats.
Not-in: Cela dépend de la couleur.

Phrase: (ma|mon|mes|notre|nos) (collègue|collègues|responsable|service|direction|équipe) [*] [*]
  (vous répondra|vous répondront|pourra vous|sauront vous|saura vous|s'en occupe|s'en chargera|prend
  le relais)
Found-in: Ma collègue des achats vous répondra.
