Lexicon: form-letter-mark
Language: fr
Purpose: Wordings that stand in form letters far more often than in personal ones; evidence for the
  form-letter estimate, never a finding by themselves.
Unless: quotation
Source: written for replylint

# from formulas of courtesy and reference

Phrase: (excellente|agréable|très bonne) (journée|soirée|semaine|continuation|fin de journée|fin de
  semaine)
Strength: weak
Found-in: Excellente journée !

Phrase: (salutations distinguées|sentiments distingués|sentiments les meilleurs|sentiments
  dévoués|considération distinguée|salutations respectueuses|sentiments respectueux|salutations
  empressées|meilleurs sentiments)
Strength: weak
Found-in: Recevez nos salutations distinguées.

Phrase: (je vous|nous vous|veuillez|vous) (prie|prions|agréer) [d'agréer|de recevoir|de croire] [*]
  [*] [*] (l'expression|l'assurance|salutations|sentiments)
Strength: weak
Found-in: Veuillez agréer, Madame, l'expression de notre joie.
Not-in: Veuillez fermer la porte.

Phrase: (bonne réception|l'assurance de|l'expression de) [nos|mes|notre|ma|notre considération]
  (sentiments|salutations|considération|sincères|meilleures|meilleurs|respectueuse|parfaite)
Strength: weak
Found-in: Recevez l'assurance de nos meilleurs sentiments.

Phrase: (à qui de droit|a qui de droit|mesdames messieurs|madame monsieur|monsieur madame)
Strength: weak
Found-in: À qui de droit : l'ascenseur est arrêté.
Found-in: Madame, Monsieur, la boutique est fermée.

Phrase: suite à (votre|vos|notre)
  (demande|mail|email|e-mail|courriel|courrier|appel|message|réclamation|commande|conversation|échange|entretien|sollicitation|requête|visite|lettre|signalement|candidature)
Strength: weak
Found-in: Suite à votre appel, la lampe est prête.
Not-in: La panne est due à la suite de notes.

Phrase: (dans l'attente|en attendant|en attente) (de|d'une) (votre|vous|vos|suite)
  (lire|retour|réponse|confirmation|nouvelles|favorable|accueillir)
Strength: weak
Found-in: Dans l'attente de vous lire.

Phrase: en réponse à (votre|vos)
  (demande|mail|email|e-mail|courriel|courrier|message|réclamation|lettre|question|requête|commentaire|interrogation)
Strength: weak
Found-in: En réponse à votre courrier, voici la facture.

Phrase: (revenons|reviens|revient|reviendrons|reviendra) vers vous (suite|concernant|au
  sujet|dans|dès|rapidement|prochainement|très|aussi|au plus)
Strength: weak
Found-in: Nous reviendrons vers vous dans un instant.
Not-in: Elle reviendra vers le port.

# service

Phrase: (notre|nos|votre|le|les|l'ensemble de nos)
  (équipe|équipes|service|services|experts|conseillers|techniciens|spécialistes|agents|collaborateurs|partenaires|conseillères)
  (est|sont|se|va|vont|a|ont|reste|restent|vous|fait|font|mettent|met|sera|seront)
Found-in: Nos conseillers sont là.
Not-in: Leur équipe est partie.

Phrase: (service|support|relation|assistance|centre|espace)
  (client|clients|clientèle|consommateurs|technique|commercial|d'aide|après
  vente|utilisateurs|utilisateur|adhérents|abonnés)
Found-in: Le service clientèle vous lira.

Phrase: (équipe|équipes|l'équipe) (support|client|commerciale|technique|dédiée|d'assistance|du
  service|de support|de la relation)
Found-in: Écrivez à l'équipe support.

Phrase: (service|département|pôle)
  (concerné|compétent|dédié|qualité|facturation|réclamations|comptabilité|logistique|expédition|commercial)
Strength: weak
Found-in: Le service réclamations la lira.

Phrase: (excusons|m'excuse|excuser|désolés) (pour|de) (le|la|les|ce|cet|cette|tout|toute)
  (désagrément|désagréments|gêne|inconvénient|inconvénients|situation|incident|expérience|dérangement|confusion|frustration)
Found-in: Nous nous excusons pour le désagrément.
Not-in: Je m'excuse pour ma vis.

Phrase: (nous|je) (comprenons|comprends) [*] [*] (l'importance|l'urgence|votre situation|votre
  préoccupation|vos préoccupations|votre inquiétude|votre besoin|que cela|votre demande|combien|à
  quel point|que cette situation)
Found-in: Nous comprenons l'importance de la date.
Not-in: Je comprends la notice.

Phrase: (nous|je) (sommes|suis|serions|serais) [*]
  (heureux|heureuse|ravis|ravi|ravie|désireux|disposés)
  (de|d'apprendre|d'avoir|que|d'accueillir|d'échanger|de vous)
Found-in: Nous serions heureux de parler de la lampe.
Not-in: Elle est heureuse de partir.

Phrase: (nous|je) (sommes|suis) [*] (désolés|désolé|désolée|navrés|navré|navrée) (d'apprendre|de
  lire|d'entendre|de constater|de voir)
Found-in: Nous sommes désolés d'apprendre cela.

Phrase: (avons|ai|avoir) hâte de
Found-in: Nous avons hâte de vous accueillir.

Phrase: (de vous
  (aider|assister|servir|accompagner|conseiller|satisfaire|accueillir|renseigner|répondre)|vous
  (assister|accompagner|satisfaire)|mieux vous (aider|servir|répondre|accompagner|orienter)) [au
  mieux|davantage|plus|dans|rapidement|efficacement|pour|à]
Found-in: Nous essayons de vous aider au mieux.
Not-in: La notice aide.

Phrase: (afin de|pour|afin que nous puissions|pour que nous puissions|nous permettre de|nous
  permettra de) [pouvoir|mieux] (traiter|vous aider|vous assister|enquêter|procéder|vous
  répondre|résoudre|donner suite|étudier|vous accompagner|finaliser|vérifier votre|examiner)
Found-in: Afin de traiter le dossier, il faut la facture.

Phrase: (résoudre|traiter|régler|rectifier|examiner|étudier) (ce|cette|le|la|votre|cet)
  (problème|demande|réclamation|situation|incident|dossier|question|requête)
Found-in: Nous allons résoudre ce problème.
Not-in: Nous réglons la hauteur.

Phrase: si (le|les|ce|votre|cette|la) (problème|problèmes|souci|erreur|difficulté|situation|soucis)
  (persiste|persistent|continue|se reproduit|perdure|demeure|subsiste)
Found-in: Si le problème persiste, appelez.
Not-in: Le problème persiste.

Phrase: si vous
  (rencontrez|rencontriez|constatez|êtes|souhaitez|désirez|préférez|pensez|continuez|éprouvez|remarquez)
  [toujours|encore|des|un|une|d'autres|que]
Found-in: Si vous rencontrez une panne, appelez.
Not-in: Vous rencontrez Anne.

Phrase: si vous avez (d'autres|besoin|des|la moindre|une) [*]
  (questions|question|d'aide|d'informations|assistance|précisions|interrogations|préoccupations|supplémentaire)
Found-in: Si vous avez d'autres questions, écrivez.

Phrase: (une|toute|plus|d'une|pour)
  (assistance|aide|information|informations|d'informations|exigence|précision|détails)
  (supplémentaire|supplémentaires|complémentaire|complémentaires|nécessaire|nécessaires|utile|utiles)
Found-in: Voici une information supplémentaire.

Phrase: (détails|directives|instructions|renseignements|informations|étapes|précisions|documents|éléments)
  (supplémentaires|complémentaires|suivantes|suivants|nécessaires|demandées|demandés|ci
  dessous|requis|requises)
Found-in: Voici les étapes suivantes.

Phrase: (dans|sous|d'ici) [un délai de|les]
  (24|48|72|2|3|5|10|15|deux|trois|cinq|dix|quelques|prochains|prochaines) [à]
  (heures|jours|h|48|72|semaines|prochains jours)
Strength: weak
Found-in: Vous aurez la lampe sous 48 heures.

Phrase: (24|48|72|2|3|5|7|10|14|15|30|deux|trois|cinq|sept|dix|quelques) (jours|heures)
  (ouvrés|ouvrables|ouvrées|ouvrable|maximum)
Found-in: Comptez dix jours ouvrés.

Phrase: (dès que possible|au plus vite|le plus rapidement possible|le plus tôt possible|rapidement
  possible|aussi vite que possible|sans délai|en temps utile|en temps voulu|dans les plus brefs|dans
  les meilleurs|très prochainement|prochainement)
Strength: weak
Found-in: Nous écrirons dès que possible.

Phrase: (demande|commande|dossier|compte|remboursement|réclamation|colis|paiement|abonnement|inscription|candidature|réservation)
  (a été|est|sera|a bien été)
  (validée|validé|confirmée|confirmé|acceptée|accepté|traitée|traité|expédiée|expédié|prise|pris|enregistrée|enregistré|finalisée|activé|créé|clôturée|annulée|effectué)
Found-in: Votre commande a bien été validée.
Not-in: Votre lampe est belle.

Phrase: (transmis|transmise|remonté|remontée|relayé|relayée|fait
  remonter|transféré|escaladé|partagé) [*] (à|au|aux) [*]
  (l'équipe|équipe|équipes|service|services|direction|développeurs|responsable|hiérarchie|personne)
Found-in: Nous avons transmis cela au service de pose.

Phrase: (nous|je) vous
  (invitons|invite|encourageons|recommandons|conseillons|suggérons|proposons|demandons) [*]
  (à|de|d'utiliser|de bien|d'attendre)
Found-in: Nous vous recommandons de relire la notice.

Phrase: (nous vous|je vous) (souhaitons|souhaite) (une|un|de|bonne|plein|à) [*]
  (journée|soirée|semaine|week|réception|continuation|bonnes|agréable|excellent|excellente|bon|bonne|rétablissement|séjour|année|fêtes)
Found-in: Nous vous souhaitons une belle journée.

Phrase: (bonne|belle|agréable|excellente) (journée|soirée|continuation|lecture|réception|semaine) (à
  vous|et|à bientôt|à toute|de la part)
Strength: weak
Found-in: Belle journée à vous.

Phrase: (à (très|bientôt) [bientôt] (sur|dans|chez|en) (notre|nos|le|magasin|boutique))
Found-in: À très bientôt dans nos magasins.

Phrase: toute l'équipe (de|du|vous|est|reste|se|des|s'excuse|espère|a)
Found-in: Toute l'équipe vous attend.

Phrase: (l'équipe|équipe) (de|du|des) * (vous|reste|est|se|s'engage|remercie)
Strength: weak
Found-in: L'équipe du magasin vous attend.

Phrase: (consulter|consultez|visiter|visitez|rendez vous sur|vous rendre sur|retrouver
  sur|découvrez|disponible sur|directement sur|via|sur) (notre|nos|le)
  (site|faq|foire|page|pages|centre|boutique|blog|application|site internet|site
  web|espace|portail|rubrique|catalogue|plateforme)
Found-in: Voyez sur notre site.
Not-in: Le site est noir.

Phrase: (veuillez|merci de|prière de|vous pouvez|nous vous prions de|nous vous invitons à) [bien
  vouloir|nous|me|également|aussi]
  (suivre|vérifier|fournir|contacter|essayer|localiser|confirmer|indiquer|consulter|utiliser|remplir|compléter|nous|suggérer|préciser|vous|mettre|transmettre|communiquer|réinitialiser|redémarrer|cliquer|nous
  contacter|noter)
Strength: weak
Found-in: Veuillez vérifier la vis.
Not-in: La vis est à vérifier.

Phrase: (pourriez|pouvez|pourriez nous|auriez) vous [s'il vous plaît|svp] [nous|me]
  (fournir|communiquer|transmettre|préciser|confirmer|indiquer|faire parvenir|partager)
Strength: weak
Found-in: Pourriez-vous nous communiquer la date ?

Phrase: (numéro|référence|numéros) (de|du|d')
  (commande|dossier|ticket|client|suivi|contrat|série|téléphone|facture)
  (et|ainsi|afin|pour|est|suivant|si|ou|à)
Strength: weak
Found-in: Donnez le numéro de commande et la date.

Phrase: (assurez vous|vérifiez|assurer) (que|bien que|d'avoir|de|qu'il) [*]
  (câbles|connexion|compte|adresse|date|version|appareil|application|logiciel|pilotes|courriels|spams|indésirables|produit|votre)
Strength: weak
Found-in: Assurez-vous que votre lampe tient.

Phrase: (dernière version|mise à jour|vider le cache|vos spams|courrier indésirable|courriers
  indésirables|mot de passe oublié|paramètres d'usine|réinitialiser|réinitialisation)
Strength: weak
Found-in: Installez la dernière version.

Phrase: (politique|conditions|règlement|charte) (de|générales|d'utilisation)
  (retour|remboursement|confidentialité|de|confidentialite|vente|garantie|annulation|d'utilisation|et)
Found-in: Voir la politique de retour.

Phrase: (dans le cadre|au titre) (de|du|d') (notre|la|votre|nos|garantie|cette|programme)
Strength: weak
Found-in: Elle est reprise au titre de la garantie.

Phrase: (engageons|engage|engagés|veillons|veille|s'engage|tient à cœur) (à|de|pour|envers) [*]
  (offrir|garantir|fournir|améliorer|qualité|proposer|nos clients|assurer|satisfaire|apporter)
Found-in: Nous nous engageons à garantir la date.

Phrase: (meilleur|meilleure|meilleurs|meilleures|haut niveau de|haute)
  (service|expérience|qualité|prestation|accueil|produits|services|conditions)
  (possible|possibles|client|à nos|pour|de|et)
Found-in: Nous visons le meilleur service possible.

Phrase: (qualité|professionnalisme|l'excellence|excellence) (de nos|de notre|du service|de
  service|des services|et|opérationnelle)
  (services|produits|service|équipes|accueil|prestations|proposés|rendu)
Found-in: Nous suivons la qualité de nos prestations.

Phrase: (votre|la) (confiance|fidélité|compréhension|patience) (nous|et|est|que|à)
Strength: weak
Found-in: Votre confiance nous honore.

Phrase: (remercions|remercie|merci) (de|pour|d'avance) (votre|vos|avoir|l'intérêt|la|cette|nous)
Strength: weak
Found-in: Merci pour votre lettre.

Phrase: (merci|remercions|remercie) de nous avoir
  (contactés|contacté|écrit|signalé|informés|alertés|sollicités|fait|choisi|choisis|répondu|transmis|joint|adressé)
Found-in: Merci de nous avoir signalé cela.

Phrase: (bien|avons bien|ai bien) (reçu|pris) (votre|en|note|connaissance|compte)
Strength: weak
Found-in: Nous avons bien reçu votre lettre.

Phrase: (nous (accusons|confirmons|avons|faisons)|je confirme|confirmons) [la|bonne|bien]
  (réception|bonne réception) (de|et)
Found-in: Nous confirmons la réception de la lampe.

Phrase: (à ce jour|à ce stade|à l'heure actuelle|pour le moment|actuellement|présentement|en ce
  moment) (nous|aucun|aucune|votre|notre|le|indisponible|pas)
Strength: weak
Found-in: À ce jour nous attendons la vis.

Phrase: (je reste|nous restons|restons|reste) [*] (à votre|à
  l'écoute|joignable|disponible|disponibles|à disposition|attentifs|attentif)
Found-in: Nous restons à l'écoute.

Phrase: (malheureusement|hélas|à regret) (nous|je) (ne|n'avons|n'acceptons|sommes)
Strength: weak
Found-in: Malheureusement nous ne livrons plus.

Phrase: (nous|je) (regrettons|regrette|déplorons)
  (sincèrement|vivement|que|ce|cette|cet|les|tout|d'apprendre|profondément)
Strength: weak
Found-in: Nous regrettons cette panne.

Phrase: (cette|votre|une|mauvaise) (expérience|situation|mésaventure|désagréable expérience)
  (soit|ait|a|ne|est|frustrante|désagréable|regrettable|inacceptable|vécue|que)
Strength: weak
Found-in: Votre expérience a compté.

Phrase: (un|une|ce|cette|par) (problème|incident|erreur|dysfonctionnement|souci)
  (technique|informatique|indépendant|ponctuel|isolé|logistique|exceptionnel|temporaire)
Strength: weak
Found-in: C'est un incident technique.

Phrase: (procéder|procédons|procéderons|procédé) [*] (au|à|aux|à la|à l'annulation|à l'envoi|à
  l'échange) [*]
  (remboursement|remplacement|vérification|traitement|échange|vérifications|modification|clôture|expédition)
Found-in: Nous allons procéder au remboursement.

Phrase: (veuillez|merci de|prière) (trouver|ne
  pas|patienter|nous|noter|agréer|croire|accepter|excuser|recevoir|m'excuser|prendre)
Strength: weak
Found-in: Veuillez croire en notre joie.

Phrase: (notre|nos) (clientèle|clients|chers clients|fidèles
  clients|abonnés|adhérents|usagers|utilisateurs|membres|partenaires)
Strength: weak
Found-in: Nos clients aiment la lampe.

Phrase: (offre|offres|code|bon|remise|réduction|promotion)
  (spéciale|spéciales|exclusive|exclusives|promo|promotionnel|de
  réduction|d'achat|exceptionnelle|limitée|valable|de bienvenue)
Found-in: Voici un code promo.

Phrase: (profitez|bénéficiez|découvrez|inscrivez vous|cliquez|téléchargez|commandez)
  [dès|vite|sans|également] (de|maintenant|notre|nos|d'une|d'un|ici|dès|sur|vite|attendre|à)
Found-in: Profitez de la remise.

Phrase: (livraison|frais de port|retours|retour|essai|expédition)
  (offerte|offerts|gratuite|gratuits|gratuit|offert)
Strength: weak
Found-in: La livraison gratuite vaut à la ville.

Phrase: (laisser|laissez|donner|partager|partagez|donnez) (nous|un|votre|vos|un petit)
  (avis|commentaire|expérience|impressions|note|retour)
Found-in: Laissez un avis.

Phrase: (enquête|l'enquête|questionnaire|sondage) (de|en ligne|d'opinion) [satisfaction]
Strength: weak
Found-in: Voici l'enquête de satisfaction.

Phrase: (à|pour) (toutes fins utiles|toute fin utile|votre information|votre convenance|votre
  meilleure convenance|la bonne forme|rappel)
Strength: weak
Found-in: Voici la date, à toutes fins utiles.

Phrase: (confidentiel|confidentielle|confidentialité|confidentialite|confidentiels)
  (et|de|est|destiné|réservé|sont|est destiné)
Strength: weak
Found-in: Ce courrier est confidentiel et court.

Phrase: (vous (recevez|avez reçu) (ce|cet) (message|mail|email|courriel|e-mail)|désabonner|se
  désinscrire|vous désinscrire|lien de désinscription|voir dans le navigateur|version en ligne|tous
  droits réservés|mentions légales)
Found-in: Vous recevez ce courriel par erreur de tri.

Phrase: (absent|absente) (du bureau|jusqu'au|jusqu'à|du|actuellement|en ce moment)
Found-in: Je suis absente du bureau.

Phrase: (en|durant|pendant) (cas d'urgence|mon absence|notre fermeture|notre absence|cas de
  nécessité)
Found-in: En mon absence, écrivez à Anne.

Phrase: (à mon|dès mon|à notre) retour (je|de|le|nous|au|prochain)
Found-in: Je lirai votre lettre à mon retour de congé.

Phrase: (je|nous) prendr(ai|ons) (connaissance|contact) (de|avec|à|rapidement)
Found-in: Je prendrai connaissance de la lettre à midi.

Phrase: (cordialement|bien cordialement|respectueusement|salutations) (l'équipe|le
  service|votre|service|équipe|votre service|votre équipe|la direction)
Found-in: Cordialement, l'équipe du magasin.

Phrase: (cher|chère|chers|bonjour) (monsieur madame|madame monsieur|mr mme|m
  mme|client|cliente|utilisateur|nom|prénom)
Found-in: Bonjour madame, monsieur.

Phrase: (chère madame cher monsieur|bonjour madame monsieur|madame mademoiselle monsieur|mesdames et
  messieurs|monsieur ou madame)
Found-in: Chère Madame, cher Monsieur, la caisse ferme.

Phrase: (dysfonctionnement|désagrément|désagréments|mécontentement|insatisfaction|réclamation|sollicitation|préjudice)
Strength: weak
Found-in: Le dysfonctionnement est réparé.

Phrase: (être (étudié|traité|examiné|analysé|pris) (avec|en|au) (la
  plus|attention|soin|compte|cas|plus grand|charge)|plus (grande|grand|vif)
  (attention|soin|intérêt|rigueur|sérieux))
Found-in: Nous le lisons avec la plus grande attention.

Phrase: (au cas par cas|à titre commercial|à titre de dédommagement|à titre de compensation|à titre
  gracieux|geste commercial|en guise de|bon d'achat)
Strength: weak
Found-in: Voici un bon à titre gracieux.

Phrase: (il (convient|est nécessaire|est important|est impératif|vous suffit|est recommandé)|nous
  sommes tenus|nous sommes en mesure|nous ne sommes pas en mesure|vous est possible) [de]
Strength: weak
Found-in: Il convient de serrer la vis.

Phrase: (procédure|démarche|formulaire|demande) de
  (retour|remboursement|réclamation|contact|remplacement|garantie|annulation|résiliation)
Strength: weak
Found-in: Voici le formulaire de retour.

Phrase: (nous (allons|pourrons|pouvons|serons) [*] (vous
  (aider|assister|accompagner|proposer)|procéder|initier|étudier|organiser))
Found-in: Nous pourrons vous assister.

Phrase: (dans un premier temps|dans un second temps|par ailleurs|d'autre part|à cet effet|à cet
  égard|le cas échéant|ci après|susmentionné|susvisé|ci dessus|sus mentionné)
Strength: weak
Found-in: À cet effet, joignez la photo.
