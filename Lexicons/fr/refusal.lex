Lexicon: refusal
Language: fr
Purpose: Words by which the writer says no to what was asked.
Act: refusal
Unless: quotation
Source: written for replylint

Phrase: (malheureusement|hélas|à regret|à notre regret|à mon regret|à notre grand regret) …
  (pas|plus|aucun|aucune|impossible|jamais|non|rien|trop tard|épuisé|complet|fermé)
Found-in: Malheureusement, nous ne livrons pas la Corse.
Not-in: Malheureusement, le colis est tombé.

Phrase: (ne pouvons|ne peux|ne pourrons|ne pourrai|ne peut|ne pourra|ne pourrions) [*] [*]
  (pas|plus|donner suite|aucunement|rien|en aucun cas)
Found-in: Nous ne pouvons pas échanger ce modèle.
Not-in: Nous pouvons échanger ce modèle.

Phrase: (ne sommes|ne suis|ne serons|ne serai|n'est|n'étions) [*] (pas|plus) [*] (en
  mesure|autorisés|autorisé|autorisée|habilités|habilité|habilitée|à même|en
  capacité|capables|disposés|tenus|ouverts|équipés)
Found-in: Nous ne sommes pas en mesure de l'échanger.

Phrase: (n'est|n'était|ne sera|ne sont|n'est malheureusement|est|ne serait|ne seront) [*] (pas|plus)
  (possible|possibles|disponible|disponibles|autorisé|autorisée|prévu|prévue|permis|permise|remboursable|remboursables|échangeable|envisageable|réalisable|faisable|recevable|éligible|éligibles|couvert|couverte|repris|reprise|inclus|incluse|compris|comprise|en
  stock|fabriqué|fabriquée|commercialisé|commercialisée|négociable|cessible|transférable|cumulable|cumulables|valable|pris
  en charge|prise en charge|pris en compte|vendu|vendue|accepté|acceptée)
Found-in: L'échange n'est pas possible.
Not-in: L'échange est possible.

Phrase: (sommes|suis|êtes|trouvons|vois) [*] (dans l'impossibilité|dans l'obligation de
  refuser|contraints de refuser|contraint de refuser|contraints de décliner|obligés de refuser|au
  regret de ne|dans l'incapacité|au regret de refuser|au regret de décliner|contrainte de
  refuser|dans l'obligation de décliner)
Found-in: Nous sommes dans l'impossibilité de livrer.

Phrase: (il est|c'est|est|serait|sera|malheureusement|techniquement|hélas) (impossible|exclu|hors de
  question|interdit|inenvisageable|irréalisable|infaisable|trop tard)
Found-in: Il est impossible de changer la taille.
Not-in: Il est possible de changer la taille.
Unless: question

Phrase: (regrettons|regrette|désolés|désolé|désolée|navrés|navré) de [*] (ne pas|ne pouvoir|ne
  plus|devoir refuser|devoir décliner|devoir vous dire|devoir vous répondre)
Found-in: Nous regrettons de ne pas livrer là.
Not-in: Nous regrettons de partir.

Phrase: (n'acceptons|n'accepte|n'offrons|n'assurons|n'effectuons|n'envoyons|n'échangeons)
  (pas|plus|jamais|aucun|aucune) [de|les|la]
  (remboursement|retours|retour|échange|échanges|chèques|commandes|livraison|paiement|exception|réservation|reprise|réparation|demandes)
Found-in: Nous n'acceptons pas les retours.

Phrase: ne
  (livrons|vendons|proposons|faisons|remboursons|reprenons|réparons|prenons|disposons|fabriquons|stockons|expédions|fournissons|donnons|accordons|traitons|garantissons|couvrons|servons|louons|fais|livre|vend|propose)
  [*] [*] (pas|plus|jamais|aucun|aucune|que)
Found-in: Nous ne livrons pas la Corse.
Found-in: Je ne fais pas ce prix.
Not-in: Nous livrons la Corse.

Phrase: (n'avons|n'ai|ne disposons|n'avons malheureusement) [*] (plus|pas|aucun|aucune) [de|d'autre]
  (stock|disponibilité|disponibilités|place|places|solution|solutions|chambre|chambres|choix|pièces|créneau|créneaux|trace|possibilité|alternative|exemplaire|exemplaires|marge)
Found-in: Nous n'avons plus de stock.
Not-in: Nous avons du stock.

Phrase: (n'y a|n'existe|n'avons|n'est) [*] (pas|aucun|aucune|plus|rien) [*] (que nous puissions|que
  je puisse|moyen|solution|possibilité|à faire|faire|alternative|recours|option|exception|nous
  puissions faire)
Found-in: Il n'y a aucun moyen de la rouvrir.

Phrase: (devons|dois|devoir|doit|obligés de|obligé de|contraints de|contraint de) [*]
  (refuser|décliner|rejeter|dire non|répondre par la négative|renoncer|écarter)
Found-in: Nous devons décliner votre offre.
Not-in: Nous devons partir.

Phrase: (a été|est|sera|avons|ai|a|ont) [*]
  (refusé|refusée|rejeté|rejetée|déclinée|décliné|refusés|écartée|non retenue|débouté)
Found-in: Votre demande a été refusée.
Found-in: Nous avons refusé votre dossier.

Phrase: (refusons|refuse|déclinons|décline|rejetons) (de|votre|la|le|les|cette|toute|ce)
Found-in: Nous refusons votre demande.

Phrase: (pas|ne pas|non) (donner suite|donner une suite favorable|accéder à|répondre
  favorablement|satisfaire|honorer|retenir|faire droit)
Found-in: J'ai choisi de ne pas donner suite.

Phrase: (suite|réponse) (favorable|négative|défavorable)
Found-in: Nous donnons une réponse négative.

Phrase: (hors|plus sous|pas sous|plus couvert par)
  (garantie|délai|délais|stock|périmètre|zone|forfait|la garantie)
Found-in: La lampe est hors garantie.

Phrase: (garantie|délai|période|offre|l'offre|délais|promotion|date limite|droit) [*] [*] [est]
  (expiré|expirée|dépassé|dépassée|écoulé|écoulée|passé|passée|terminée|terminé|close|échue|périmée|révolue)
Found-in: Le délai de retour est dépassé.
Not-in: Un beau délai.
Unless: negation

Phrase: (en rupture|rupture de stock|épuisé|épuisée|épuisés|plus fabriqué|plus fabriquée|plus
  produit|plus commercialisé|discontinué|complet|complète|tout est pris|plus disponible|plus en
  vente|arrêté la vente|hors stock|sold out)
Found-in: La vis est épuisée.
Unless: negation

Phrase: (contraire|non conforme|contre|conformément|en vertu|selon|d'après) [*] [*] (conditions
  générales|politique|règlement|cgv|conditions de vente|procédures|règles|réglementation|charte)
Strength: weak
Found-in: C'est contraire à notre règlement.

Phrase: (règlement|politique|conditions|loi|procédure|contrat|cgv|règles)
  (interdit|interdisent|stipule|stipulent|exclut|excluent|nous interdit|n'autorise|ne le permet|ne
  le permettent|ne permet|ne permettent|ne nous permet|ne nous permettent|ne prévoit|ne prévoient)
Found-in: La loi nous interdit de le dire.
Found-in: Notre règlement ne le permet pas.

Phrase: (aucune|pas d'|pas de|sans)
  (exception|dérogation|remboursement|échange|retour|geste|remise|réduction|compensation|indemnisation|avoir)
  (n'est|ne|possible|sera|sur|pour|après|sans|au|en)
Found-in: Aucune exception n'est possible.

Phrase: (pas|plus) (d'exception|d'échange|d'autre choix|d'autre solution)
Found-in: Nous ne faisons pas d'exception.

Phrase: (ni|non|pas) (repris ni échangé|repris|échangé ni repris|ni
  repris|remboursables|échangeables|remboursable|échangeable|reprise)
Found-in: Les soldes ne sont pas repris.
Found-in: Billet non remboursable.

Phrase: (notre|ma|cette) (décision|réponse|position|offre) (est|reste|demeure) [*]
  (définitive|finale|inchangée|négative|la même|ferme|irrévocable)
Found-in: Notre décision reste inchangée.

Phrase: (c'est|ce sera|la réponse est|désolé c'est|je crains que) [malheureusement|hélas] (non|ce ne
  soit pas possible|impossible|que non)
Found-in: C'est malheureusement non.

Phrase: (je crains|nous craignons|j'ai bien peur|j'ai peur) (que|qu'il|de|qu'on) [*] [*] [*]
  (pas|plus|impossible|trop tard|rien)
Found-in: Je crains qu'il ne soit trop tard.

Phrase: (uniquement|seulement|exclusivement|n'est|ne sont|réservé|réservée|limité|limitée)
  (valable|valables|possible|possibles|disponible|accessible|ouvert|remboursable|valable
  que|possible que|disponible que|aux|à|au)
  (pour|en|dans|sur|que|avec|à|jusqu'au|les|membres|la|adhérents|abonnés|aux)
Strength: weak
Found-in: Elle est uniquement disponible en magasin.

Phrase: (j'aurais|nous aurions|j'aimerais|nous aimerions|nous aurions voulu|j'aurais voulu) [*]
  (aimé|voulu|souhaité|préféré|pouvoir) [*] (aider|faire plus|faire|vous
  aider|donner|répondre|autrement|satisfaire|dire oui)
Found-in: J'aurais aimé vous aider.
Unless: question

Phrase: (les mains liées|pas de notre ressort|ne pouvons rien|ne peux rien|rien faire|rien y
  faire|rien d'autre)
Found-in: Nous avons les mains liées.

Phrase: (exclu|exclue|exclus|exclues) (de|du|des|par)
Found-in: L'usure est exclue de la garantie.

Phrase: (cela|ça|ce|ceci) (ne va|ne sera|n'est|ne marchera|ne se fera) [*] (pas) [*]
  (possible|être|se faire)
Found-in: Cela ne va pas se faire.

Phrase: (envisageons|prévoyons|prévu|comptons|avons l'intention) (pas|aucunement)
  [de|d'ajouter|d'ouvrir|à ce jour]
Found-in: Nous ne prévoyons pas de rouvrir.
