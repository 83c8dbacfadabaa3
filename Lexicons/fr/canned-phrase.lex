Lexicon: canned-phrase
Language: fr
Purpose: Formulas of form letters and saved replies, which hardly anybody writes to one person.
Unless: quotation
Source: written for replylint

# excuses toutes faites

Phrase: (gêne|désagréments|désagrément|inconvénients|inconvénient|dérangement) [éventuellement]
  (occasionnée|occasionné|occasionnés|engendrée|engendré|engendrés|causés|causé|causée|encourus)
Found-in: La gêne occasionnée prendra fin lundi.
Found-in: Pensez aux désagréments causés.
Not-in: La gêne venait du froid.

Phrase: (gêne|désagréments|désagrément|inconvénients|dérangement) que (cela|cet incident|cette
  situation|ce retard) (a|aurait|peut|vous a) [pu] [vous]
  (causer|occasionner|engendrer|causé|occasionné|causés)
Found-in: Pardon pour les désagréments que cela a pu vous causer.
Not-in: Le dérangement que vous signalez vient du voisin.

Phrase: (excuser|excuses|excusons|désolés|désolé) (pour|de) (la|les|le|ce|cette)
  (gêne|désagréments|désagrément|inconvénients|dérangement)
  (occasionnée|occasionné|occasionnés|engendrée|engendrés|causés|causée|causé)
Found-in: Nous nous excusons pour la gêne occasionnée.

Phrase: tout (désagrément|inconvénient|dérangement)
Found-in: Excusez-nous pour tout désagrément.
Not-in: Le désagrément fut court.

Phrase: (éventuels|possibles|quelconques|éventuel)
  (désagréments|inconvénients|dérangements|désagrément|inconvénient)
Found-in: Pardon pour les éventuels désagréments.

Phrase: (excuser|excuses|désolés|navrés|désolé|navré|excuse|excusons) [sincèrement] (pour|de)
  (les|ces|ce|le|la|cette) (désagrément|désagréments|gêne|inconvénient|inconvénients|inconvénient)
Strength: weak
Found-in: Nous nous excusons pour les désagréments.
Not-in: Nous nous excusons pour la lampe cassée.

Phrase: (excuser|excuses|désolé|désolés|excusons) pour l'inconvénient
Strength: weak
Found-in: Nous nous excusons pour l'inconvénient.

Phrase: (acceptez|accepter|agréer|recevoir|recevez) (nos|toutes nos) [plus|plus
  sincères|sincères|plus plates|vives] (excuses|regrets)
Strength: weak
Found-in: Veuillez accepter nos plus sincères excuses.
Not-in: Vous avez mes excuses, Anne.

Phrase: (nos|toutes nos) (plus sincères|plus plates|sincères|vives|plus vives) (excuses|regrets)
Strength: weak
Found-in: Avec nos plus sincères excuses.

Phrase: (prions|prie) [donc|également] de [bien vouloir] (nous excuser|nous en
  excuser|accepter|croire|recevoir)
Strength: weak
Found-in: Nous vous prions de bien vouloir nous excuser.
Not-in: Je vous prie de fermer la porte.

Phrase: indépendant[e] de notre volonté
Found-in: La panne est indépendante de notre volonté.
Not-in: La lampe est indépendante du socle.

Phrase: pour des raisons indépendantes
Found-in: Le magasin est clos pour des raisons indépendantes de nous.

# satisfaction, priorité

Phrase: (votre|la) (satisfaction|tranquillité|sécurité|confiance) [de] [*] [*] est [*]
  (priorité|première priorité|priorité absolue|préoccupation|premier objectif|objectif|au cœur|au
  coeur)
Found-in: La satisfaction de nos clients est notre priorité.
Found-in: Votre satisfaction est notre première priorité.
Not-in: La satisfaction se lisait sur son visage.

Phrase: (notre priorité|priorité absolue|notre première priorité|notre préoccupation première|au
  cœur de nos préoccupations|au coeur de nos préoccupations|au centre de nos préoccupations|au cœur
  de nos priorités)
Strength: weak
Found-in: La lumière est au cœur de nos préoccupations.

Phrase: satisfaction (client|clients|clientèle|de nos clients|de notre clientèle|de chacun)
Found-in: La satisfaction client nous guide.

Phrase: (votre|vos)
  (avis|opinion|appel|message|demande|satisfaction|fidélité|remarques|retour|retours|commentaires|suggestions)
  [nous] (est|sont) [*]
  (précieux|précieuse|précieuses|important|importante|importants|importantes|essentiel|essentielle|utiles)
Found-in: Votre avis nous est précieux.
Found-in: Votre appel est important pour nous.
Not-in: Votre lampe est précieuse.

Phrase: (votre|vos) (avis|opinion|remarques|commentaires|satisfaction|retour|retours)
  (compte|comptent) [beaucoup|énormément]
Found-in: Votre avis compte beaucoup pour nous.

Phrase: (accordons|attachons|portons) (une|la) [très|plus]
  (grande|haute|importance|attention|particulière|extrême) [importance|attention|toute particulière]
  (à|au|aux|particulière)
Found-in: Nous accordons une grande importance à vos remarques.
Not-in: Nous portons la grande table au magasin.

Phrase: (prenons|prend) [toujours] (très|tout à fait|extrêmement) au sérieux
Found-in: Nous prenons votre lettre, et la prenons très au sérieux.

Phrase: (prenons|prend) (votre|vos|ce|cette|ces|toute)
  (remarque|remarques|réclamation|avis|plainte|commentaires|sécurité|demande|signalement|critique|critiques)
  (très|au|extrêmement)
Found-in: Nous prenons vos remarques très au sérieux.

Phrase: (soucieux|soucieuse|désireux|désireuse|dans un souci|dans le souci|désirant)
  (de|constant|permanent|d'améliorer|d'amélioration|d'offrir|de vous|de qualité|de transparence)
Strength: weak
Found-in: Dans un souci de qualité, la caisse ferme.
Not-in: Je suis soucieux du froid.

Phrase: (afin|pour|permet|permettent|permettra|aident|but|vue) (d'améliorer|de nous améliorer|de
  vous offrir|de mieux vous servir|à nous améliorer|à améliorer|de toujours mieux) [sans
  cesse|constamment|continuellement|encore|continuer]
Strength: weak
Found-in: Vos remarques nous permettent de nous améliorer.

Phrase: (améliorer|amélioration|l'amélioration) [*] [de] (nos services|notre service|nos produits|la
  qualité|l'expérience|votre expérience|nos prestations|continue)
Strength: weak
Found-in: Cela sert à améliorer nos services.
Not-in: J'améliore la recette.

# réception

Phrase: [nous|j'ai|je|avons|ai] bien reçu votre
  (message|demande|courrier|courriel|mail|email|mél|e-mail|réclamation|appel|lettre|commande|candidature|dossier|requête|sollicitation)
Strength: weak
Found-in: Nous avons bien reçu votre demande.
Not-in: J'ai reçu votre photo de la vis.

Phrase: (accusons|accuse|accusé|accuser) [bonne|bien] réception
Found-in: Nous accusons bonne réception de votre courrier.

Phrase: retenu (toute|notre|mon) [notre|mon] [meilleure|entière] attention
Found-in: Votre courrier a retenu toute notre attention.
Not-in: Il a retenu la porte.

Phrase: (lu|pris connaissance) (avec|de) [la plus grande|grande|beaucoup|votre]
  (attention|intérêt|d'attention|d'intérêt|courrier|message|demande|mail|réclamation|courriel)
Strength: weak
Found-in: Nous avons lu avec attention votre lettre.
Found-in: J'ai pris connaissance de votre message.

Phrase: (nous faisons|je fais|faisant|comme) suite à (votre|notre|vos|la)
Found-in: Nous faisons suite à votre courrier.
Not-in: La pluie fait suite à la neige.

Phrase: (traitée|traité|étudiée|étudié|prise en
  charge|répondrons|reviendrons|contacter|contactera|contacterons|résoudre|traiter|répondre) [vers
  vous|à votre demande] dans les (meilleurs|plus brefs) délais
Found-in: Votre demande sera traitée dans les meilleurs délais.

Phrase: dans les (meilleurs|plus brefs) délais
Strength: weak
Found-in: La lampe part dans les plus brefs délais.
Not-in: Elle part dans un délai de deux jours.

Phrase: (service|services|département|équipe|équipes|personne)
  (concerné|concernée|compétent|compétente|concernés|compétents|dédié|dédiée|approprié|appropriée)
Strength: weak
Found-in: Je l'ai transmis au service concerné.
Not-in: Le service est compétent en lampes.

Phrase: (votre|vos)
  (demande|réclamation|message|requête|remarque|remarques|commentaires|dossier|suggestions) (a été|a
  bien été|ont été|ont bien été|sera|seront)
  (transmis|transmise|transmises|enregistré|enregistrée|communiquée|remontées|prise en compte|prises
  en compte|traitée|étudiée)
Found-in: Votre demande a bien été enregistrée.
Found-in: Vos remarques ont été transmises.
Not-in: Votre lampe a été réparée.

Phrase: (est|sont) [actuellement] en cours (de traitement|d'étude|d'examen|d'analyse|d'instruction)
Strength: weak
Found-in: Votre dossier est en cours de traitement.
Not-in: Le train est en cours de route.

Phrase: (un|l'un|une) (de|d'entre) (nos|notre)
  (conseillers|conseillères|collaborateurs|agents|experts|spécialistes|techniciens|équipe|services)
  (va|vous|prendra|reviendra|se|traitera|répondra)
Found-in: Un de nos conseillers vous rappelle.
Not-in: Un de nos chats dort.

Phrase: (pris|prise|prises|prenons|prends) (bonne note|en considération|en compte votre|en compte
  vos|note de votre|note de vos|acte de votre)
Strength: weak
Found-in: Nous avons pris bonne note de la date.

Phrase: ne (manquerons|manquerai|manquera) pas (de|d'y|d'en)
Strength: weak
Found-in: Nous ne manquerons pas de le dire à l'atelier.

# formules d'appel

Phrase: cher[e|s|es]
  (client|cliente|clients|clientes|clientèle|utilisateur|utilisatrice|utilisateurs|abonné|abonnée|abonnés|adhérent|adhérente|adhérents|visiteur|voyageur|passager|assuré|membre|lecteur|partenaire|joueur|usager)
Found-in: Cher client, la boutique est fermée.
Not-in: Le client est cher à notre cœur.

Phrase: (chère|chere)[s] (cliente|clientes|utilisatrice|abonnée|adhérente|membre|lectrice|usagère)
Found-in: Chère cliente, la boutique est fermée.

# merci de série

Phrase: (remercions|remercie|merci) [vivement|sincèrement|encore|également|par avance] (de|pour)
  (l'intérêt|la confiance|l'attention|le temps|la fidélité) que vous
  (portez|avez|nous|témoignez|accordez|voudrez|avez bien)
Found-in: Nous vous remercions de l'intérêt que vous portez à nos lampes.
Found-in: Merci pour la confiance que vous nous accordez.
Not-in: Merci pour la lampe.

Phrase: (remercions|remercie|merci) [*] (de|pour) votre
  (confiance|fidélité|compréhension|patience|intérêt|message|mail|email|courriel|courrier|demande|commande|collaboration|coopération|sollicitation|prise
  de contact|appel|visite|retour|contribution|soutien)
Strength: weak
Found-in: Nous vous remercions de votre confiance.
Found-in: Merci pour votre message.
Not-in: Merci pour votre lampe.

Phrase: (merci|remercions|remercie) de [bien vouloir] (nous avoir contactés|nous avoir contacté|nous
  avoir contactées|avoir contacté|nous avoir écrit|nous avoir sollicités|nous avoir sollicité|nous
  contacter|nous avoir fait part|nous avoir signalé|nous avoir alertés|nous avoir informés|porter à
  notre|nous avoir choisi|nous avoir choisis|nous faire confiance|choisir)
Strength: weak
Found-in: Merci de nous avoir contactés.
Found-in: Nous vous remercions de nous avoir fait part de ce cas.

Phrase: (merci|remercions|remercie) d'avoir (contacté|choisi|pris contact|pris le temps|pris la
  peine|porté|utilisé|opté|fait appel)
Strength: weak
Found-in: Merci d'avoir contacté notre magasin.
Not-in: Merci d'avoir réparé la lampe.

Phrase: (portée|porter|apporterez|porterez|apportée|accorderez|accordée|voudrez bien)
  [porter|accorder|apporter] à (ma|notre|cette|la présente|votre|mon|ce)
  (demande|courrier|lettre|requête|message|présente)
Found-in: Merci de l'attention portée à notre courrier.

Phrase: (votre|la) (compréhension|patience|fidélité|confiance) (et|ainsi que) (votre|pour votre|de
  votre) (patience|compréhension|confiance|fidélité|collaboration)
Strength: weak
Found-in: Merci pour votre patience et votre compréhension.

# à votre disposition

Phrase: (restons|reste|demeurons|demeure|tenons|tiens|tient|restant|demeurant|tenant|sommes|rester)
  [bien|bien sûr|bien entendu|toujours|naturellement|évidemment|nous] à votre
  [entière|pleine|totale] disposition
Strength: weak
Found-in: Nous restons à votre disposition.
Found-in: Restant à votre entière disposition, le magasin.
Not-in: La salle est à votre disposition mardi.

Phrase: à votre (entière|pleine|totale) disposition
Strength: weak
Found-in: Toute l'équipe est à votre entière disposition.

Phrase: disposition pour (tout|toute|toutes|tous|vous|répondre) [autre|éventuelle|éventuelles|vos|à]
  (renseignement|renseignements|complément|information|informations|question|questions|précision|précisions|demande|aider|accompagner)
Found-in: Je me tiens à votre disposition pour tout renseignement.

Phrase: pour (tout|toute|toutes|tous) [autre|autres]
  (renseignement|renseignements|complément|compléments|information|informations|question|questions|précision|précisions|demande|assistance|réclamation)
  [complémentaire|supplémentaire|complémentaires|supplémentaires|d'information|d'informations]
Found-in: Pour toute question complémentaire, écrivez-nous.
Not-in: Pour la question de la vis, voyez la notice.

Phrase: (n'hésitez|hésitez|n'hésites|n'hésite|hésiter|n'hésitez surtout) pas à
  (nous|me|prendre|revenir|contacter|y|consulter|vous|répondre|appeler|poser|faire|joindre|visiter|solliciter)
Strength: weak
Found-in: N'hésitez pas à nous contacter.
Not-in: Je n'hésite pas à dire non.

Phrase: (si vous avez|en cas de|avez vous|si vous avez d'autres|pour vos)
  [la|d'autres|des|toute|une] (question|questions|interrogations|moindre question|autre
  question|autres questions|interrogation)
  (n'hésitez|supplémentaire|supplémentaires|complémentaire|ou|nous|contactez|merci)
Strength: weak
Found-in: Si vous avez des questions supplémentaires, écrivez.

Phrase: (si vous (avez|auriez) (besoin|d'autres questions)|en cas de besoin|si besoin)
  [d'une|d'aide|de|d'une assistance|d'assistance|d'informations|de plus]
  (assistance|supplémentaire|supplémentaires|plus|d'informations|complémentaire|n'hésitez|d'aide)
  [supplémentaire|d'informations]
Strength: weak
Found-in: Si vous avez besoin d'une assistance supplémentaire, écrivez.

Phrase: (espérant|nous espérons|j'espère|souhaitant) [que] (avoir|vous avoir|cette|ces|ma|notre)
  (répondu|réponse|informations|apporté|éléments|renseigné|satisfait|précisions)
Strength: weak
Found-in: En espérant avoir répondu à votre attente.
Found-in: Nous espérons que ces informations vous aident.

Phrase: (en vous souhaitant|vous en souhaitant|souhaitant) [une|à] (bonne|agréable|excellente)
  (réception|lecture|continuation|journée)
Strength: weak
Found-in: Vous en souhaitant bonne réception.

Phrase: (au plaisir|ravi|ravis|heureux) (de|d'échanger) (vous|vous y|échanger)
  (lire|revoir|accueillir|retrouver|compter|recevoir|rencontrer|relire|servir)
Strength: weak
Found-in: Au plaisir de vous accueillir.

# annonces

Phrase: (nous avons|j'ai) (le plaisir|le regret|l'honneur|la joie) de [vous]
  (informer|annoncer|confirmer|faire|compter|inviter|présenter|proposer|adresser)
Found-in: Nous avons le plaisir de vous annoncer l'ouverture.

Phrase: (sommes|suis) (au
  regret|ravis|ravi|ravie|heureux|heureuse|désolés|désolé|enchantés|navrés|contraints) de [devoir]
  [vous] (informer|annoncer|confirmer|compter|accueillir|proposer|apprendre que|répondre|indiquer)
Strength: weak
Found-in: Nous sommes au regret de vous informer que c'est complet.
Not-in: Je suis ravie de la lampe.

Phrase: (nous vous|je vous|souhaitons vous|tenons à vous|tiens à vous)
  (informons|informe|informer|confirmons|confirme|signalons|précisons|rappelons|prions|invitons|assurons|avisons|assurer|rappelle|invite)
  (que|de bien|qu'en|qu'un|qu'une|à bien|à|de noter|par|à nous|à consulter)
Strength: weak
Found-in: Nous vous informons que la caisse ferme à midi.
Found-in: Nous vous invitons à consulter la notice.
Not-in: Je vous rappelle demain.

Phrase: (veuillez|merci de|prière de) (noter|bien noter|prendre note|trouver|noter qu'il)
  (que|qu'en|ci joint|ci joints|ci jointe|ci dessous|ci après|en pièce jointe|en
  annexe|qu'il|qu'une|qu'un)
Strength: weak
Found-in: Veuillez trouver ci-joint la facture.
Found-in: Veuillez noter que la caisse ferme à midi.

Phrase: (ci joint|ci joints|ci jointe) veuillez trouver
Strength: weak
Found-in: Ci-joint, veuillez trouver la facture.

Phrase: par la présente
Found-in: Par la présente, nous confirmons la date.

Phrase: (soyez|être|soyons|êtes) [bien|donc|d'ores et déjà]
  (assuré|assurée|assurés|certain|certaine|certains) (que|de|qu'il|qu'elle|qu'une|qu'aucune|du)
Strength: weak
Found-in: Soyez assurée que la lampe tient.
Not-in: Le colis doit être assuré.

Phrase: (mettons|mettre|mettrons|met|mettent) tout en (œuvre|oeuvre)
Strength: weak
Found-in: Nous mettons tout en œuvre pour la réparer.

Phrase: (nos|notre) (équipes|équipe) (met|mettent|travaille|travaillent|reste|restent|se tient|se
  tiennent|est|sont) [actuellement|tout|d'arrache|à]
  (tout|mobilisées|mobilisée|votre|à|en|activement|pied|d'arrache|disposition)
Strength: weak
Found-in: Nos équipes sont mobilisées.

Phrase: (faisons|ferons|fait) (tout notre|le maximum|tout le|notre maximum|tout ce)
  (possible|pour|nécessaire|qui)
Strength: weak
Found-in: Nous faisons tout notre possible.

Phrase: (nous comprenons|je comprends|comprenons) …
  (frustration|mécontentement|déception|insatisfaction|agacement|frustrant|frustrante|désagrément)
Strength: weak
Found-in: Nous comprenons tout à fait votre frustration.
Not-in: Je comprends la notice.

Phrase: (n'est pas|n'a pas été|n'ait pas été|ne reflète pas|n'ait pas) [été] (le niveau|la qualité|à
  la hauteur|l'expérience|le service) [de] (de service|vos attentes|nos standards|que nous|nos
  exigences|de qualité)
Strength: weak
Found-in: Ce n'est pas le niveau de service que nous visons.

Phrase: à la hauteur de (vos|nos) (attentes|standards|exigences|espérances|engagements)
Strength: weak
Found-in: L'accueil doit être à la hauteur de nos exigences.

Phrase: (répondre|répond|répondu|satisfaire) (à|au mieux à|toutes|au mieux) [toutes] (vos|à vos)
  (attentes|besoins|exigences)
Strength: weak
Found-in: Nous voulons répondre à vos attentes.
Not-in: Elle répond à vos messages.

Phrase: (conformément|selon) (à nos|à notre|nos|aux|à la) (conditions
  générales|politique|conditions|procédures|procédure|règles|politique de|règlement)
Strength: weak
Found-in: Conformément à nos conditions générales, le port est à vous.

Phrase: (en raison|suite|compte tenu) (d'un|du|d'une|à un) [*] (nombre|volume|affluence|afflux|flux)
  [important|élevé] (de|d'appels|inhabituel)
Strength: weak
Found-in: En raison d'un grand nombre de courriers, nous répondons tard.

Phrase: (délai|délais) de (réponse|traitement) (est|sont|peut|peuvent) [actuellement|être] [plus]
  (long|longs|allongé|allongés|rallongés|d'environ|de)
Strength: weak
Found-in: Le délai de réponse est actuellement de deux jours.

Phrase: (message|mail|email|e-mail|courriel|courrier|réponse|envoi|notification) [est|a été]
  [envoyé|généré|généré de manière|envoyé de manière] (automatique|automatiquement)
Found-in: Ceci est un message automatique.
Found-in: Cet e-mail a été envoyé automatiquement.
Not-in: Le portail est automatique.

Phrase: (ne pas|ne pas y) (répondre) (à|directement|par) (ce|cet|cette|à|retour)
  (message|mail|email|courriel|e-mail|adresse|ce|de)
Found-in: Merci de ne pas répondre à ce courriel.

Phrase: (boîte|adresse|messagerie) (n'est pas|non|n'est)
  (consultée|relevée|lue|surveillée|suivie|pas)
Found-in: Cette boîte n'est pas consultée.

Phrase: (sauf erreur ou omission|sauf erreur ou oubli|sans nouvelles de votre part|sans réponse de
  votre part|sans retour de votre part)
Strength: weak
Found-in: Sans réponse de votre part, la table est libre.

Phrase: (geste|titre) (commercial|exceptionnel) (à titre|et exceptionnel|sous forme|exceptionnel)
Strength: weak
Found-in: Voici un geste commercial sous forme de bon.

Phrase: (à titre|de manière) (exceptionnel|exceptionnelle) (et|nous|à titre|je)
Strength: weak
Found-in: À titre exceptionnel nous le reprenons.

Phrase: (notre (service client|service clients|service clientèle|support client|équipe
  support|centre d'aide|foire aux questions|espace client|service après vente))
  [est|reste|se|vous|sera] (à votre|joignable|disponible|tient|répond|ouvert|répondra|accueille)
Strength: weak
Found-in: Notre service client est joignable de neuf à midi.

Phrase: (nous|on) (travaillons|œuvrons|efforçons|nous efforçons|mettons) (sans cesse|sans
  relâche|constamment|activement|continuellement|chaque jour|quotidiennement|dur|d'arrache pied)
Strength: weak
Found-in: Nous travaillons sans relâche à la réparation.

Phrase: nous nous efforçons (de|d'offrir|d'apporter|toujours|chaque)
Strength: weak
Found-in: Nous nous efforçons de faire au mieux.

Phrase: (une (expérience|prestation|qualité) (client|optimale|irréprochable|de qualité|d'achat|de
  service|agréable))
Strength: weak
Found-in: Nous visons une prestation irréprochable.

Phrase: (veuillez|merci de|nous vous prions de) [bien vouloir]
  (considérer|traiter|trouver|recevoir|croire) (cette|ce|en|ici|par|dans)
Strength: weak
Found-in: Veuillez trouver ici nos vœux.

Phrase: (faire part|faites part|fait part) (de votre|de vos|de cette|de ce)
  (mécontentement|expérience|insatisfaction|retour|remarques|remarque|commentaires|situation|problème|déception|désagrément|avis|réclamation)
Strength: weak
Found-in: Vous nous avez fait part de votre mécontentement.

Phrase: (votre|la) (prise de contact|aimable collaboration|bienveillante attention|parfaite
  compréhension)
Strength: weak
Found-in: Nous comptons sur votre aimable collaboration.
