Lexicon: complaint
Language: fr
Purpose: Words by which a customer reports a trouble or voices dissatisfaction.
Act: complaint
Unless: none
Source: written for replylint

# ne marche pas

Phrase: ne
  (fonctionne|fonctionnent|marche|marchent|s'ouvre|s'allume|s'affiche|se|démarre|charge|tient|ferme|s'éteint|répond|répondent|reconnaît|imprime|chauffe|refroidit|convient|correspond|correspondent|arrive|aboutit|fonctionnait|marchait|s'ouvre)
  [*] (pas|plus|jamais|rien)
Found-in: La lampe ne fonctionne plus.
Found-in: Le four ne chauffe pas.
Not-in: La lampe fonctionne bien.

Phrase: (fonctionne|marche|fonctionnent|marchent|fonctione|s'allume|s'ouvre|fonctionnait|marchait|demarre|démarre)
  (pas|plus|mal|très mal|jamais|toujours pas|qu'à moitié|à moitié|pas du tout|plus du tout|une fois
  sur deux)
Found-in: Ça marche pas.
Found-in: L'application fonctionne mal.
Not-in: Elle marche au plafond.

Phrase: (n'a|n'ont|n'a pas|a) (jamais|pas|toujours pas) (fonctionné|marché|été livré|été livrée|été
  livrés|été envoyé|été traité|été remboursé|été remboursée|été fait|été
  réparé|abouti|répondu|rappelé|tenu)
Found-in: La lampe n'a jamais fonctionné.
Found-in: Le colis n'a pas été livré.

Phrase: (n'arrive|n'arrivons|j'arrive|arrive|n'arrivais|parviens|parvenons|réussis)
  (pas|plus|toujours pas|même pas|jamais|pas du tout) à
Found-in: J'arrive pas à me connecter.

Phrase: (n'ai|n'avons|j'ai) (pas|toujours pas|même pas|jamais|rien) (pu|réussi|su|encore pu)
Strength: weak
Found-in: Je n'ai pas pu payer.

Phrase: (impossible|incapable|incapables|impossibilité)
  (de|d'ouvrir|d'avoir|d'accéder|d'utiliser|d'obtenir|d'annuler|d'installer|d'activer|d'imprimer|d'envoyer|d'y|d'entrer|d'effectuer|d'enregistrer)
Found-in: Impossible de vous joindre.
Found-in: Il est impossible d'avoir quelqu'un.
Not-in: Tout est possible de nuit.

Phrase: (ne peux|ne pouvons|peux) [*] (pas|plus|toujours pas|même pas|jamais) (me connecter|m'en
  servir|accéder|utiliser|ouvrir|payer|commander|télécharger|installer|profiter|valider|finaliser|consulter|imprimer|modifier|joindre|vous
  joindre|l'utiliser|l'ouvrir|jouer|regarder|appeler)
Found-in: Je ne peux plus ouvrir ma boîte.
Not-in: Je ne peux pas venir lundi.

Phrase: (en panne|hors service|hors
  d'usage|hs|inutilisable|inutilisables|inaccessible|inaccessibles|injoignable|injoignables|défectueux|défectueuse|défectueuses|défaillant|défaillante|bloqué|bloquée|planté|plantée|buggé|buggée|bugué|buguée|foutu|foutue|nase|naze|mort
  né|illisible|illisibles|introuvable|introuvables|périmé|périmée|périmés|moisi|moisie|pourri|pourrie|pourris|immangeable|immangeables|avarié|avariée|vétuste|insalubre)
Found-in: La lampe est défectueuse.
Found-in: Votre service est injoignable.
Unless: negation

Phrase: (cassé|cassée|cassés|cassées|abîmé|abîmée|abîmés|abimé|abimée|abimés|endommagé|endommagée|endommagés|fissuré|fissurée|rayé|rayée|rayés|déchiré|déchirée|brisé|brisée|brisés|ébréché|ébréchée|troué|trouée|tordu|tordue|écrasé|écrasée|tâché|taché|tachée|rouillé|rouillée|décollé|décollée|décousu|décousue|usagé|usée|usé|fêlé|fêlée|cabossé|cabossée|mouillé|mouillée|trempé|fondu|fondue)
Strength: weak
Found-in: Le vase est arrivé cassé.
Found-in: Une tasse ébréchée.
Unless: negation

Phrase: (arrivé|arrivée|arrivés|reçu|reçue|livré|livrée|livrés|recu|arrive) [*] [*]
  (cassé|cassée|cassés|abîmé|abîmée|abimé|endommagé|endommagée|ouvert|ouverte|vide|incomplet|incomplète|froid|froide|en
  retard|en morceaux|en
  miettes|écrasé|écrasée|déchiré|rayé|défectueux|sale|trempé|mouillé|fissuré|tardivement|fondu|pourri|moisi|hs)
Found-in: Le colis est arrivé complètement ouvert.
Found-in: Livré en retard.
Unless: negation

Phrase: (s'est|est|a) (cassé|cassée|brisé|brisée|décollé|décollée|déchiré|déchirée|tombé en
  panne|tombée en
  panne|arrêté|arrêtée|éteint|lâché|grillé|grillée|explosé|fondu|rompu|dévissé|décousu|fendu|fissurée)
  [*] (après|au bout|dès|en|la|le|au|avant|deux|une|un)
Found-in: Elle est tombée en panne après deux jours.
Found-in: L'anse s'est cassée au bout de deux jours.

Phrase: (problème|problèmes|probleme|problemes|souci|soucis|pb|pbs|pbm|difficulté|difficultés|bug|bugs|bogue|dysfonctionnement|dysfonctionnements|anomalie|panne|pannes|défaut|défauts|incident|fuite|litige|galère|galères)
  (de|avec|sur|dans|depuis|pour|à|concernant|lors|du|des|d'affichage|d'accès|d'installation|récurrent|récurrents|persistant|persiste|non|technique|et|est|au|en|suite|toujours)
Found-in: J'ai un problème avec ma lampe.
Found-in: Un souci de livraison.
Not-in: Si un problème de vis survient, appelez.
Unless: negation, condition

Phrase: (j'ai|ai|avons|avoir|rencontre|rencontré|rencontrons|rencontrer|connais|subi|subis|subir|encore|a|y
  a|ya|gros|gros|grave|même|énième|nombreux|plusieurs|multiples|trop de) [*]
  (problème|problèmes|probleme|souci|soucis|difficulté|difficultés|bug|bugs|dysfonctionnement|panne|pannes|pb|anomalie|mésaventure|galère|erreur|erreurs)
Found-in: Je rencontre un problème.
Found-in: Encore une panne.
Unless: negation, condition

Phrase: (message|messages|code) d'erreur
Found-in: J'ai un message d'erreur.

Phrase: (une|cette|votre|grosse|grave|des|vos|les|trop) (erreur|erreurs)
  (de|sur|dans|est|lors|quand|s'affiche|404|500|à|concernant|dans)
Found-in: Il y a une erreur sur la facture.
Unless: negation, condition

Phrase: (plante|plantent|beugue|bugue|bug|rame|freeze|lag|lague|crash|crashe|crashent|bloque|bloquent|coupe|déconnecte|déconnexions|coupures|plantage|plantages|lenteur|lenteurs|fuit|grince|grésille|surchauffe|disjoncte|fume|saute|vibre|se
  vide|se bloque|se coupe|se ferme|se déconnecte)
Strength: weak
Found-in: L'application plante.
Found-in: Elle rame.

# attente

Phrase: (toujours|encore|tjs|tjrs|toujour) (pas|rien|aucun|aucune|aucunes|en attente|sans|dans
  l'attente|bloqué|bloquée)
Found-in: Je n'ai toujours pas de réponse.
Found-in: Toujours aucune nouvelle.
Not-in: Il est toujours là.

Phrase: (rien|pas|jamais|toujours pas|plus|pas encore|tjs pas|point) [*]
  (reçu|recu|reçue|reçus|reçues|livré|livrée|eu de|eu aucune|eu de
  réponse|obtenu|remboursé|remboursée|arrivé|arrivée|expédié|expédiée|répondu|rappelé|rappelée|contacté|tenu|respecté|respectés|traité|résolu)
Found-in: Je n'ai rien reçu.
Found-in: Mon colis n'est pas arrivé.
Not-in: J'ai reçu le colis.

Phrase: (j'attends|j'attend|attends|attendons|attend|attendais|j'attendais|attendu|patiente|patienté)
  [*] [*] (depuis|pendant|plus de|des heures|des jours|des semaines|encore|une heure|deux
  heures|trois heures|en vain|longtemps|un mois|deux mois|une semaine|deux semaines|trois
  semaines|toujours)
Found-in: J'attends toujours depuis deux mois.
Found-in: J'ai attendu une heure.
Not-in: Attendez une minute.

Phrase: (depuis|ça fait|cela fait|voilà|après) [maintenant|déjà|plus de] [*]
  (jours|semaines|mois|heures|minutes|ans) (que|sans|d'attente|et toujours|et rien|de
  retard|j'attends|toujours)
Found-in: Ça fait trois semaines que j'attends.
Found-in: Voilà deux mois sans réponse.
Not-in: Il y a trois jours pour le rendre.

Phrase: où (est|en est|sont|reste|se trouve|est passé|est passée|en sont) [donc]
  (mon|ma|mes|notre|la|le)
  (colis|commande|remboursement|argent|livraison|lampe|paquet|livreur|dossier|valise|bagage|article|articles|abonnement|billets|réponse)
Found-in: Où est mon colis ?

Phrase: (sans|aucune|aucun|pas de|aucunes|zéro|manque de|jamais de|absence de)
  (réponse|reponse|réponses|nouvelle|nouvelles|retour|rappel|explication|explications|suivi|solution|information|informations|info|suite|remboursement|aide|livraison|communication|connexion|service|réseau|accès|contact|interlocuteur|chauffage|eau|électricité|sens|gêne|respect|professionnalisme|considération|sérieux|écoute)
Found-in: Aucune réponse depuis mardi.
Found-in: Je suis sans nouvelles.
Unless: none

Phrase: sans [*] [*] (excuse|excuses)
Found-in: Il est parti sans la moindre excuse.
Unless: none

Phrase: personne [ne|n'a|ne me] [*]
  (répond|repond|répondu|décroche|rappelle|rappelé|vient|venu|aide|sait|s'occupe|s'en|bouge|n'est
  venu|ne répond|n'a répondu|ne sait|ne décroche|ne bouge|ne veut|joignable|au téléphone|n'est
  capable)
Found-in: Personne ne répond au téléphone.
Not-in: Une personne aimable écrit.

Phrase: (en retard|retard de|retards|retardé|retardée|encore en retard|toujours en retard|retard)
Strength: weak
Found-in: Le train a du retard.
Unless: negation

Phrase: (retard) (inadmissible|inacceptable|important|considérable|énorme|inexpliqué|de plusieurs|de
  deux|de trois|sur|dans la|dans le|de livraison)
Found-in: Un retard de livraison.
Unless: negation

Phrase: (deuxième|troisième|quatrième|cinquième|énième|enième|2ème|3ème|4ème|2e|3e|4e|nième|dixième|sixième)
  (fois|mail|message|appel|relance|courrier|réclamation|tentative|demande|panne|incident|retard)
Found-in: C'est la troisième fois.

Phrase: (à plusieurs reprises|plusieurs fois|maintes fois|à maintes reprises|malgré mes|malgré
  plusieurs|malgré nos|en dépit de|encore une fois|une fois de plus|de nombreuses fois|à chaque
  fois|chaque fois|sans cesse|constamment|sans arrêt|tout le temps|relancé|relance|relances|j'ai
  beau)
Strength: weak
Found-in: Je vous ai écrit à plusieurs reprises.

Phrase: (malgré|après|suite à) (mes|plusieurs|de nombreux|de nombreuses|de
  multiples|x|nos|trois|deux|maintes) [*]
  (appels|mails|relances|messages|réclamations|courriers|demandes|emails|appel|tentatives|courriels|coups)
Found-in: Malgré mes relances, rien.

# mauvaise chose

Phrase: (mauvais|mauvaise|mauvaises|pas le bon|pas la bonne|pas les bons|pas les
  bonnes|erroné|erronée)
  (article|articles|produit|taille|couleur|modèle|adresse|commande|colis|quantité|référence|prix|montant|nom|date|facture|pièce|pointure|plat|pizza|numéro|livraison|personne|compte|chambre|version)
Found-in: J'ai reçu le mauvais modèle.
Unless: negation, condition

Phrase: (ne correspond|ne correspondent|correspond pas|correspondent pas|n'est pas conforme|non
  conforme|pas conforme|rien à voir|différent de|différente de|pas ce que) [pas] [à|avec|du
  tout|j'ai|j'avais] (à|au|à la|aux|à ce|avec|commandé|commandée|la|ma|de|du|des|que)
Found-in: La couleur ne correspond pas à la photo.
Found-in: Ce n'est pas ce que j'ai commandé.

Phrase: (il manque|il me manque|il nous
  manque|manquait|manquent|manquant|manquante|manquants|manquantes|incomplet|incomplète|incomplets|vide|oublié
  de mettre|oublié une partie)
Strength: weak
Found-in: Il manque une vis.

Phrase: (perdu|perdue|égaré|égarée|volé|volée|disparu|disparue|oublié|oubliée)
  (mon|ma|mes|nos|notre|dans|par|en|ma commande)
Strength: weak
Found-in: Vous avez perdu ma valise.
Unless: negation

Phrase: (annulé|annulée|annulation|supprimé|supprimée|suspendu|suspendue|résilié|résiliée)
  [de|mon|ma|mes|notre] (sans|commande|vol|réservation|billet|train|compte|dernière
  minute|prévenir|rendez|livraison|au dernier|me prévenir|nous)
Strength: weak
Found-in: Vous avez annulé ma réservation sans prévenir.
Unless: negation

Phrase: (rupture de stock|plus en stock|indisponible|indisponibles|épuisé|complet partout)
Strength: weak
Found-in: Il est en rupture de stock.

# argent

Phrase: (remboursement|rembourser|remboursé|remboursée|rembourse|remboursez|dédommagement|dédommager|geste
  commercial|rembourssement|ramboursement|remboursment|avoir fiscal)
Strength: weak
Found-in: Votre remboursement me manque encore.

Phrase: (veux|exige|j'exige|demande|réclame|j'attends|attends|souhaite|souhaiterais|voudrais|exigeons|demandons|réclamons|obtenir|dois|devez)
  [*] [*] (remboursement|être remboursé|être remboursée|dédommagement|indemnisation|mon argent|me
  rembourser|rembourser|explications|des comptes|compensation|geste)
Found-in: Je demande le remboursement complet.
Found-in: Je veux être remboursée.

Phrase: (rendez|remboursez|rends|rembourser|redonnez) [*] [nous] (mon argent|notre argent|mes
  sous|argent|l'argent|mes|mon fric)
Found-in: Rendez-moi mon argent.

Phrase: (prélevé|prélevée|débité|débitée|facturé|facturée|facturés|facturez|prélèvement|débit|double
  prélèvement|surfacturé|prélevez|ponctionné|débitez) [*] (deux fois|deux|trois|plusieurs|en
  double|à tort|sans|indûment|en trop|encore|toujours|abusif|abusive|illégal|injustifié|alors que|de
  plus|trop|non)
Found-in: J'ai été débitée deux fois.
Found-in: Un prélèvement injustifié.
Unless: negation

Phrase: (arnaque|l'arnaque|d'arnaque|d'arnaqueurs|d'escrocs|d'escroquerie|l'escroquerie|d'abus|arnaques|arnaqué|arnaquée|arnaquer|arnaqueurs|arnaqueur|escroc|escrocs|escroquerie|voleur|voleurs|volé|volée|fraude|frauduleux|frauduleuse|mensonge|mensonges|mensonger|mensongère|menteur|menteurs|malhonnête|malhonnêtes|malhonnêteté|tromperie|trompeur|trompeuse|abus|abusif|abusifs|abusive|extorsion|racket|pigeon|pigeons|duperie|floué|flouée|berné|bernée|arnak|frais
  cachés|pub mensongère|publicité mensongère|vente forcée|faux avis)
Found-in: C'est une arnaque.
Found-in: Bande d'escrocs !
Not-in: Ce n'est pas une arnaque.
Unless: negation

Phrase: (perte de temps|temps perdu|gâchis|argent perdu|perte d'argent|jeté par les fenêtres|jeter
  par les fenêtres|gaspillage|temps pour rien|perdu mon temps|perdre mon temps|perdre son
  temps|perdu ma journée|perdu une journée|perdu une heure|perdu deux heures|fait perdre|déplacée
  pour rien|déplacé pour rien|payé pour rien|pour rien)
Found-in: Quelle perte de temps !
Found-in: J'ai perdu mon temps.
Unless: negation

Phrase: (trop|beaucoup trop|bien trop|vraiment trop|hyper|excessivement)
  (cher|chère|chers|chères|lent|lente|long|longue|longs|petit|petite|grand|grande|compliqué|compliquée|bruyant|bruyante|salé|cuit|froid|froide|serré|lourd|d'attente|de
  pub|de publicité|de pubs|tard|peu|difficile|court)
Strength: weak
Found-in: C'est trop long.
Unless: negation

Phrase: (perdez|perdre|perdu|avez perdu|perdent) [*]
  (client|cliente|clients|clientèle|patience|confiance)
Found-in: Vous avez perdu une cliente.
Found-in: Je vais perdre patience.
Unless: negation

# jugement

Phrase: (inadmissible|inadmissibles|inacceptable|inacceptables|innacceptable|inadmissable|scandaleux|scandaleuse|scandale|honteux|honteuse|honte|lamentable|lamentables|déplorable|deplorable|déplorables|catastrophique|catastrophiques|catastrophe|intolérable|insupportable|inqualifiable|indigne|minable|minables|médiocre|médiocres|nul|nulle|nuls|nulles|nullissime|pitoyable|pitoyables|affligeant|affligeante|désastreux|désastreuse|désastre|horrible|horribles|abominable|affreux|affreuse|épouvantable|exécrable|dégueulasse|dégoûtant|dégueu|ignoble|infâme|infect|infecte|merdique|pourri|de
  merde|daube|bidon|grotesque|ridicule|risible|aberrant|aberrante|hallucinant|hallucinante|incompréhensible|invraisemblable|inconcevable|incompétent|incompétente|incompétents|incompétence|incapables|amateurisme|amateurs|irresponsable|irrespectueux|irrespect|mépris|méprisant|méprisante|foutage|foutoir|bazar|bordel|cauchemar|calvaire|galère|enfer|fiasco|zéro
  pointé|lamentablement|inefficace|inefficaces|insuffisant|négligence|négligent|bâclé|bâclée|injuste|injustifié|injustifiée|injustifiable|impardonnable|inexcusable|anormal|anormale|abusé|la
  honte|le pire|la pire|pire|les pires|plus jamais|ras le bol|marre)
Found-in: C'est inadmissible.
Found-in: Service client lamentable.
Not-in: Votre réponse est claire.
Unless: negation

Phrase: (déçu|déçue|déçus|déçues|decu|decue|deçu|deçue|décu|décue|déception|deception|décevant|décevante|décevants|déçoit|mécontent|mécontente|mécontents|mécontentement|mecontent|insatisfait|insatisfaite|insatisfaction|contrarié|contrariée|énervé|énervée|énervant|énerve|agacé|agacée|agaçant|agaçante|exaspéré|exaspérée|exaspérant|furieux|furieuse|en
  colère|fâché|fâchée|outré|outrée|choqué|choquée|choquant|scandalisé|scandalisée|indigné|indignée|révolté|révoltée|excédé|excédée|dégoûté|dégoûtée|dégouté|dégoutée|stupéfait|écœuré|écœurée|lassé|lassée|frustré|frustrée|frustrant|frustrante|pénible|gênant|gênante|embêtant|rageant|contrariant|blasé|désagréable|désagréables|malpoli|impoli|impolie|agressif|agressive|hautain|hautaine|arrogant|arrogante|grossier|grossière|odieux|antipathique|incorrect|incorrecte)
Found-in: Je suis très déçue.
Found-in: Le vendeur est agressif.
Not-in: Je ne suis pas déçue.
Unless: negation

Phrase: (pas|jamais|guère|absolument pas|vraiment pas|pas du tout|loin d'être|pas très|pas
  vraiment|pas franchement) [*]
  (satisfait|satisfaite|satisfaits|content|contente|contents|normal|normale|acceptable|sérieux|sérieuse|professionnel|professionnelle|professionnels|correct|correcte|logique|aimable|aimables|clair|claire|honnête|fiable|fiables|pratique|à
  la hauteur|terrible|top|bon|bonne|ravi|ravie|convaincu|agréable|frais|propre|solide|efficace|utile|cohérent|admissible|tolérable|impressionné|au
  point|digne|respecté|recommandable)
Found-in: Ce n'est pas normal.
Found-in: Je ne suis pas du tout satisfait.
Not-in: Je suis satisfaite.
Unless: none

Phrase: (j'en ai|on en a|nous en avons|y en a) (marre|assez|ras le bol|plein|plus qu'assez|par
  dessus)
Found-in: J'en ai assez.

Phrase: (lent|lente|lents|lentes|lenteur)
Strength: weak
Found-in: Le site est lent.
Unless: negation

Phrase: (je déteste|détestable|je
  hais|insultant|insulté|insultée|menacé|menacée|raccroché|raccroche|raccroché au
  nez|ignoré|ignorée|ignorez|baladé|baladée|balade|balladé|balader|mené en bateau|menée en
  bateau|baladent|renvoyé d'un|renvoyée d'un|renvoyés d'un|se renvoie la balle|renvoient la balle|se
  renvoient|foutez|fout|moquez|moque|moquent|prenez pour des|prend pour des|rigolez|plaisantez)
Found-in: Vous vous moquez du monde.
Found-in: On m'a raccroché au nez.
Unless: negation

Phrase: (c'est|est ce|trouvez vous|vous trouvez) (quoi ce|quoi cette|n'importe quoi|du n'importe
  quoi|une blague|une plaisanterie|une honte|un scandale|du vol|du foutage|une catastrophe|le
  comble|un comble|la goutte|toujours pareil|toujours la même|le bouquet|l'enfer|la galère|le
  flou|quoi le|pas sérieux|pas normal|pas possible|abusé|chiant|relou|l'anarchie|un calvaire|un
  cauchemar)
Found-in: C'est du vol.
Found-in: C'est une honte.

Phrase: n'importe quoi
Found-in: Du grand n'importe quoi !

Phrase: (putain|merde|bordel|fait
  chier|chier|connards|enfoirés|enculés|bouffons|guignols|clowns|charlots|branquignols|tocards|rigolos|zéro|0
  pointé|wtf|pfff|pff|grr)
Strength: weak
Found-in: Bande de guignols.
Unless: negation

Phrase: (à (fuir|proscrire|bannir|déconseiller)|fuyez|je déconseille|à éviter
  absolument|boycott|boycotter|boycottez|passez votre chemin|n'achetez pas|n'achetez|ne recommande
  pas|recommande pas|recommanderai pas|ne conseille pas|méfiez vous|attention arnaque|dernière fois
  que|plus jamais|jamais plus|on ne m'y reprendra)
Found-in: À fuir !
Found-in: Je déconseille cette boutique.
Unless: none

Phrase: (commanderai|commanderons|n'achèterai|reviendrai|reviendrons|remettrai|remettrons|retournerai|recommande|recommanderai|ferai|conseille)
  (plus|pas|jamais) [*] (chez|rien|vous|les|personne|confiance|pieds|cette|ce|votre)
Found-in: Je ne commanderai plus rien chez vous.
Unless: none

Phrase: (résilier|résiliation|clôturer mon|supprimer mon compte|changer d'opérateur|changer de
  fournisseur|la concurrence|aller voir ailleurs|j'irai ailleurs|vais ailleurs|voir
  ailleurs|désinstaller|désinstalle|désinstallé|opposition|me désabonner)
Strength: weak
Found-in: Je vais voir ailleurs.
Unless: none

Phrase: (porter|porte|déposer|dépose|faire|adresser|adresse|formuler|ma|une|déposé|porté|fait|enregistrer|envoyé)
  [*] (plainte|réclamation|reclamation|réclamations|plaintes|doléance|recours|mise en
  demeure|signalement)
Found-in: Je souhaite faire une réclamation.
Found-in: Je vais porter plainte.
Unless: negation

Phrase: (réclamation|reclamation|plainte|plaindre|plains|plaint|litige|mise en demeure|met en
  demeure|mets en demeure|avocat|tribunal|justice|poursuites|huissier|médiateur|répression des
  fraudes|dgccrf|ufc|que choisir|60 millions|association de consommateurs|conciliateur|défenseur des
  droits|protection juridique|signal conso|signalconso|office québécois|test achats)
Strength: weak
Found-in: Je saisis le médiateur.
Unless: negation

Phrase: (parler|passer|passez|voir|joindre|escalader) [*] [*]
  (responsable|supérieur|directeur|directrice|manager|gérant|gérante|un humain|être humain|vraie
  personne|direction|quelqu'un de compétent)
Found-in: Je veux parler à un responsable.

Phrase: (j'ai|nous avons|j'ai été|me suis fait|me suis|on m'a|on nous a|vous m'avez|vous nous avez)
  [*] (menti|promis|envoyé balader|fait avoir|fait
  arnaquer|trompé|trompée|trompés|ignoré|ignorée|raccroché|abandonné|abandonnée|laissé tomber|mal
  reçu|mal reçue|mal accueilli|mal accueillie|mal servi|mal servie|mal traité|mal
  conseillé|refusé|envoyé promener|manqué de respect|planté|plantée)
Found-in: On m'a menti.
Found-in: Je me suis fait avoir.
Unless: negation

Phrase: (pourquoi|comment) (est ce que|est ce|n'ai je|mon|ma|je|ne|c'est|cela|ça|se fait
  il|cette|n'avez|suis je|vous|êtes|avez|dois je) …
  (pas|toujours|jamais|plus|rien|aucune|encore|aussi|personne|payer|débité|bloqué|refusé|annulé)
Strength: weak
Found-in: Pourquoi n'ai-je toujours rien ?

Phrase: (quand|à quand) (allez vous|vais je|est ce que|sera|serai|comptez vous|pourrai) [*]
  (enfin|me|recevoir|être|réparer|rembourser|livrer|répondre|livré|remboursé|régler)
Strength: weak
Found-in: Quand allez-vous enfin me rembourser ?

Phrase: (n'avez|n'a|n'ont|n'êtes|n'est) (rien|jamais|pas|toujours pas|même pas) [*]
  (tenu|respecté|fait|répondu|prévenu|capable|capables|compris|envoyé|livré|lu|précisé|informé|remboursé|venu|joignable|joignables|rappelé|foutu|fichu)
Found-in: Vous n'avez pas tenu votre parole.
Unless: none

Phrase: (manque|l'absence|absence) (de|totale de|flagrant de|cruel de|total de)
  (professionnalisme|respect|sérieux|sérieuse|considération|communication|organisation|réactivité|suivi|hygiène|compétence|transparence|personnel|moyens|clarté|qualité|information)
Found-in: Un manque total de respect.

Phrase: (mauvais|mauvaise|mauvaises|très mauvais|très mauvaise|tres mauvaise|tres
  mauvais|pietre|piètre)
  (expérience|service|accueil|qualité|foi|produit|surprise|traitement|communication|gestion|organisation|odeur|goût|image|séjour|impression|état|volonté|souvenir|réception|conseil|retour|suivi)
Found-in: Très mauvaise expérience.
Unless: negation, condition

Phrase: (qualité|service|accueil|l'accueil|l'appli|l'application|livraison|produit|hygiène|propreté|sav|suivi|communication|personnel|hotline|livreur|site|appli)
  … (déplorable|nul|nulle|médiocre|zéro|lamentable|catastrophique|inexistant|inexistante|absent|horrible|mauvais|mauvaise|décevant|décevante|bas
  de gamme|à revoir|désastreux|désastreuse|pas au top|incompétent|désagréable|en
  panne|douteuse|limite)
Found-in: Votre service client est inexistant.
Found-in: L'accueil fut désastreux.
Unless: negation

Phrase: laiss(e|ait|ent) [*] [*] à désirer
Found-in: Le ménage laisse vraiment à désirer.

Phrase: (à revoir|peut mieux faire|peuvent mieux faire|bof|passable)
Strength: weak
Found-in: Bof, la lampe est pâle.
Unless: negation

Phrase: (depuis|après|suite à) (la|votre|cette|dernière|ma) [*] (mise à
  jour|maj|màj|migration|installation|intervention|visite|réparation|passage)
Strength: weak
Found-in: Depuis la dernière mise à jour, elle est lente.

Phrase: (écran|page) (noir|blanc|bleu|figé|noire|blanche|d'erreur)
Found-in: J'ai un écran noir.

Phrase: (au secours|à l'aide|svp aidez|je ne sais plus quoi faire|désespéré|désespérée|désespérant|à
  bout|je craque|je n'en peux plus|j'en peux plus|plus de patience|patience a des limites)
Found-in: Je n'en peux plus.

Phrase: (je tiens à|je souhaite|je voudrais|je vous fais part de|je viens|par la présente) [*] [*]
  [*] (mécontentement|déception|insatisfaction|colère|indignation|désarroi|réclamer|me
  plaindre|plaindre|exaspération|incompréhension)
Found-in: Je tiens à vous exprimer mon mécontentement.

Phrase: (était|devait|devais|devions|aurait dû|a été|m'a été) [*]
  (promis|promise|annoncé|annoncée|prévu|prévue|garanti|garantie|censé|censée|être livré|être
  livrée|arriver|être remboursé|recevoir)
Strength: weak
Found-in: La livraison était prévue mardi.
