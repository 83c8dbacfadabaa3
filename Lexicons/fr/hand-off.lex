Lexicon: hand-off
Language: fr
Purpose: Words that send the customer to somebody else, or the matter on to another desk.
Act: hand-off
Unless: quotation
Source: written for replylint

Phrase: (veuillez|merci de|prière de|invitons à|invite à|prions de|prie de|il faut|il
  faudra|conseillons de|conseille de|recommandons de) [*] (contacter|joindre|appeler|consulter|voir
  avec|demander à|interroger) (le|la|les|votre|notre|nos|au|directement|auprès)
Found-in: Veuillez contacter notre service facturation.
Not-in: Nous allons contacter le fabricant.

Phrase: (vous|de vous|à vous) (adresser|rapprocher|tourner|rendre|diriger|référer|reporter) [*]
  (à|au|aux|de|du|vers|auprès|sur|directement)
Found-in: Nous vous invitons à vous rapprocher de votre banque.
Not-in: Vous adresser un sourire est facile.

Phrase: (adressez|tournez|rapprochez|rendez|reportez|référez) vous [*]
  (à|au|aux|de|du|vers|auprès|sur|directement)
Found-in: Adressez-vous au fabricant.

Phrase: (contactez|appelez|joignez|consultez|interrogez|saisissez|voyez|demandez) …
  (fabricant|service|services|banque|transporteur|fournisseur|magasin|agence|équipe|support|vendeur|assureur|bailleur|syndic|mairie|opérateur|conseiller|revendeur|hotline|collègues|standard|siège|comptabilité|constructeur|police|notaire|employeur|administrateur)
Found-in: Contactez le service facturation.
Found-in: Voyez avec votre banque.
Not-in: Voyez la vis du haut.

Phrase: (devez|devrez|devriez|pouvez|pourrez) [*] (contacter|joindre|appeler|demander|saisir|voir
  avec|prendre contact|passer par|consulter) [*]
  (le|la|les|votre|notre|au|à|avec|directement|auprès|par)
Found-in: Vous devez contacter le transporteur.
Not-in: Nous devons contacter le transporteur.

Phrase: (ai|avons|a|j'ai|j'avais) [*] (transmis|transféré|transmise|transférée|fait
  suivre|redirigé|confié|remonté|communiqué|relayé|adressé|escaladé) … (à|au|aux|auprès)
Found-in: J'ai transmis votre question au service commercial.
Not-in: Il a transmis la force.

Phrase: (transmettons|transmets|transférons|transfère|redirigeons|redirige|relayons|relaie|confions|confie|transmettrai|transmettrons|transférerai)
  … (à|au|aux|vers)
Found-in: Je transmets votre message au service commercial.

Phrase: (vais|allons|permets de|permettons de) [*] [*] (transmettre|transférer|faire
  suivre|rediriger|confier|relayer|escalader|mettre en relation) … (à|au|aux|vers|avec)
Found-in: Je vais faire suivre votre lettre au magasin.

Phrase: (mets|mettons|mettre|met) [*] (en relation|en contact|en copie) [avec]
Found-in: Je vous mets en relation avec le magasin.

Phrase: (a été|est|sera|va être) [*]
  (transmis|transmise|transféré|transférée|redirigé|redirigée|confié|confiée|escaladé|escaladée|communiqué|relayée)
  [*] (à|au|aux|vers|auprès)
Found-in: Il est redirigé vers l'atelier.

Phrase: (je passe|nous passons|je laisse|passons|passe) [*] (la main|le relais|le dossier|votre
  dossier|votre demande|votre message) [à|au|aux]
Found-in: Je passe la main au magasin.

Phrase: (est|sont|serait|reste) [*] (responsable|responsables|compétent|compétente|compétents|en
  charge|seul habilité|seule habilitée|habilité|habilitée|le mieux placé|la mieux placée)
  (de|du|des|pour|à|en)
Found-in: Le syndic est responsable des travaux.

Phrase: (relève|relèvent|dépend|dépendent|ressort|relèverait) [*] (de|du|des|d'un|d'une) [*]
  (service|compétence|fabricant|banque|transporteur|autre|responsabilité|agence|siège|assurance|mairie|prestataire|partenaire|bailleur|direction)
Found-in: Cela relève de la banque.

Phrase: (n'est|n'êtes|n'est malheureusement|ne sommes|ne suis|n'étant) pas [*] (de notre ressort|de
  mon ressort|de notre compétence|notre domaine|mon domaine|le bon service|au bon service|le bon
  interlocuteur|la bonne adresse|à la bonne adresse|dans nos attributions|notre
  responsabilité|habilités|habilité|habilitée|compétents|compétent|compétente|en
  charge|responsables|le service concerné)
Found-in: Ce n'est pas de notre ressort.
Found-in: Vous n'êtes pas au bon service.
Not-in: Ce n'est pas de notre temps.

Phrase: (hors de|en dehors de|au delà de) (notre|mon|nos|mes)
  (portée|compétence|compétences|champ|contrôle|périmètre|attributions|ressort|domaine)
Found-in: C'est hors de notre portée.

Phrase: (géré|gérée|gérés|traité|traitée|pris en charge|prise en
  charge|assuré|assurée|vendu|vendue|expédié|expédiée|organisé|effectuée) par
  (un|une|notre|nos|le|la|un autre|une autre|des)
  (autre|prestataire|partenaire|partenaires|service|fabricant|siège|vendeur|transporteur|sous
  traitant|tiers|équipe|société|fournisseur)
Found-in: La livraison est assurée par notre partenaire.

Phrase: (un|une|le|la|au|à un|à une|du|par un|par une) (autre service|autre équipe|autre
  département|autre agence|autre interlocuteur|service dédié|service concerné|service
  compétent|service approprié|bon service|bon interlocuteur|service adéquat|équipe dédiée|équipe
  spécialisée|personne compétente|service tiers|prestataire externe|tiers)
Found-in: C'est un autre service, en bas.

Phrase: (mon|ma|notre|un|une|nos|mes|de mes|de nos)
  (collègue|collègues|confrère|supérieur|supérieure|responsable|superviseur|spécialiste|spécialistes|partenaire|partenaires|expert|conseiller|conseillère)
  … (prendra|vous|pourra|saura|reprend|traitera|s'occupe|prend)
Found-in: Ma collègue du magasin saura.

Phrase: (prenez|prendre|reprenez) [*] (contact|attache|rendez vous) [*] (avec|auprès)
Found-in: Prenez contact avec votre banque.

Phrase: (directement|uniquement|exclusivement) [*] (auprès|avec|à|au|chez|par) [*]
  (de|du|des|le|la|les|votre|notre|leur|fabricant|service)
Found-in: Cela se règle directement avec le monteur.

Phrase: (auprès) (de|du|des) (la|le|les|votre|notre|vos)
  (banque|fabricant|transporteur|service|magasin|agence|mairie|fournisseur|vendeur|assurance|opérateur|établissement|compagnie|constructeur|revendeur|hébergeur|support|bailleur|employeur)
Found-in: Il faut le faire auprès de votre banque.

Phrase: (ouvrez|ouvrir|créez|créer|déposez|déposer|faites|soumettre) [*] (un ticket|une
  réclamation|un dossier|une demande|un litige|une enquête|une déclaration) [*]
  (auprès|chez|sur|via|avec|au|à)
Found-in: Ouvrez un litige auprès de la banque.

Phrase: (c'est|ce sera|ce serait) [*] (au|à|aux|le|la) [*]
  (fabricant|transporteur|magasin|banque|service|fournisseur|vendeur|syndic|bailleur|assureur|collègues)
  (de|qui|qu'il)
Found-in: C'est au transporteur de répondre.

Phrase: (passez|passer|faire la demande|faites la demande|transitez) (par|via)
  (votre|le|la|notre|les|un) [*]
  (banque|revendeur|site|portail|formulaire|magasin|agence|voie|canal|service|application|espace|conseiller|fournisseur|installateur)
Found-in: Passez par votre revendeur.

Phrase: (consultez|consulter|voir|voyez|lire|lisez|parcourez) (notre|la|le|nos|les) (faq|foire aux
  questions|site|documentation|notice|manuel|page|forum|rubrique|aide en ligne|centre
  d'aide|guide|wiki|mode d'emploi|conditions)
Found-in: Consultez notre foire aux questions.
Not-in: Le manuel est perdu.
